import { Link } from 'react-router-dom';
import { Sparkline } from '@/components/ui/sparkline';
import { formatCount } from '@/utils/words';
import { type Kpis } from '../api/get-kpis';
import { figureText, periodDays, seriesOf } from '../lib/figures';
import { Change } from './change';

/** Every figure as a card, with its change, its course and the list behind it. */
export function KpiCards({ kpis }: { kpis: Kpis }) {
  const days = periodDays(kpis);
  return (
    <ul aria-label="Figures" className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
      {kpis.items.map((kpi) => (
        <li key={kpi.key} className="card flex min-w-0 flex-col px-4 py-3">
          <h2 className="text-sm text-ink2">{kpi.label}</h2>
          <div className="mt-1 flex items-end justify-between gap-3">
            <span className="num text-2xl font-semibold whitespace-nowrap">{figureText(kpi.value, kpi.unit)}</span>
            <Sparkline values={seriesOf(kpi)} />
          </div>
          <div className="mt-1 flex-1"><Change kpi={kpi} days={days} /></div>
          <Link to={kpi.drill} className="lnk num mt-2 inline-flex min-h-6 items-center self-start text-sm">
            {formatCount(kpi.count)} in the list<span className="sr-only">, {kpi.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
