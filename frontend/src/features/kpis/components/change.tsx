import clsx from 'clsx';
import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { type Kpi } from '../api/get-kpis';
import { changeWords } from '../lib/figures';

const ICONS = { up: ArrowUpRight, down: ArrowDownRight, same: ArrowRight };

/** The change against the period before, in words; where that is not kept, that this is how it stands now. */
export function Change({ kpi, days }: { kpi: Kpi; days: number }) {
  const change = changeWords(kpi, days);
  if (!change) return <span className="text-xs text-ink3">{kpi.value === null ? 'nothing to count yet' : kpi.previous === null && kpi.series.every((v) => v === null) ? 'right now' : 'nothing to compare with'}</span>;
  const Icon = ICONS[change.direction];
  return (
    <span className={clsx('num inline-flex items-start gap-1 text-xs font-medium', change.good === null ? 'text-ink2' : change.good ? 'text-ok' : 'text-warn')}>
      <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {change.text}
    </span>
  );
}
