import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Faces } from '@/components/ui/faces';
import { Skeleton } from '@/components/ui/skeleton';
import { Sparkline } from '@/components/ui/sparkline';
import { kpisQuery, type Kpi } from '../api/get-kpis';
import { figureText, periodDays, seriesOf } from '../lib/figures';
import { Change } from './change';

const SHOWN: { key: Kpi['key']; label: string }[] = [
  { key: 'on_the_market', label: 'On the market' },
  { key: 'let_agreed', label: 'Let agreed this month' },
  { key: 'days_to_let', label: 'Days to let, median' },
  { key: 'applicants_registered', label: 'Applicants this month' },
  { key: 'avg_rent_per_bedroom', label: 'Rent per bedroom' },
];
const GRID = 'card grid grid-cols-2 gap-px overflow-hidden bg-line! lg:grid-cols-5 max-lg:[&>*:last-child]:col-span-2';

/** The month in five figures; each opens the list that it was counted from. */
export function KpiStrip() {
  const query = useQuery(kpisQuery());
  const skeleton = (
    <div className={GRID} role="status" aria-label="Loading the figures">
      {SHOWN.map(({ key }) => <div key={key} className="h-24 space-y-2 bg-surface px-4 py-3"><Skeleton className="w-24" /><Skeleton className="h-7 w-16" /></div>)}
    </div>
  );
  return (
    <Faces query={query} what="The figures" skeleton={skeleton}>
      {(kpis) => (
        <section aria-label="This month in figures" className={GRID}>
          {SHOWN.map(({ key, label }) => {
            const kpi = kpis.items.find((item) => item.key === key);
            return kpi && (
              <Link key={key} to={kpi.drill} className="min-w-0 bg-surface px-4 py-3 -outline-offset-2! hover:bg-canvas">
                <span className="block truncate text-xs text-ink2" title={label}>{label}</span>
                <span className="mt-0.5 flex items-end justify-between gap-2">
                  <span className="num text-xl font-semibold whitespace-nowrap">{figureText(kpi.value, kpi.unit)}</span>
                  <Sparkline values={seriesOf(kpi)} width={72} />
                </span>
                <Change kpi={kpi} days={periodDays(kpis)} />
              </Link>
            );
          })}
        </section>
      )}
    </Faces>
  );
}
