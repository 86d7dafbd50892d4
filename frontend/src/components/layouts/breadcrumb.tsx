import { ChevronDown, ChevronRight, ChevronUp } from 'lucide-react';
import { Fragment } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { IconButton } from '@/components/ui/icon-button';
import { useShortcuts } from '@/lib/shortcuts';

export interface Neighbours {
  /** "3 of 38" */
  position: string;
  previous?: string;
  next?: string;
}

interface BreadcrumbProps {
  trail: { label: string; to: string }[];
  /** The records before and after in the list this one was opened from; J and K walk it. */
  neighbours?: Neighbours;
}

export function Breadcrumb({ trail, neighbours }: BreadcrumbProps) {
  const navigate = useNavigate();
  const go = (to: string | undefined) => to && navigate(to);
  useShortcuts([
    { keys: 'j', label: 'Next in the list', group: 'Lists', enabled: !!neighbours?.next, run: () => go(neighbours?.next) },
    { keys: 'k', label: 'Previous in the list', group: 'Lists', enabled: !!neighbours?.previous, run: () => go(neighbours?.previous) },
  ]);
  return (
    <div className="mb-2 flex min-h-8 flex-wrap items-center justify-between gap-2 text-sm">
      <nav aria-label="Breadcrumb" className="flex items-center gap-1.5 text-ink3">
        {trail.map((step, i) => (
          <Fragment key={step.to}>
            {i > 0 && <ChevronRight className="size-3.5 shrink-0" strokeWidth={1.75} aria-hidden />}
            <Link to={step.to} className="hover:underline">{step.label}</Link>
          </Fragment>
        ))}
      </nav>
      {neighbours && (
        <div className="num flex items-center gap-2 text-ink3">
          <span>{neighbours.position}</span>
          <IconButton icon={ChevronUp} label="Previous, K" disabled={!neighbours.previous} onClick={() => go(neighbours.previous)} />
          <IconButton icon={ChevronDown} label="Next, J" disabled={!neighbours.next} onClick={() => go(neighbours.next)} />
        </div>
      )}
    </div>
  );
}
