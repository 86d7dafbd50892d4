import { useQuery } from '@tanstack/react-query';
import { addDays, format, parseISO } from 'date-fns';
import { Page } from '@/components/layouts/page';
import { Faces } from '@/components/ui/faces';
import { SkeletonCard } from '@/components/ui/skeleton';
import { kpisQuery } from '@/features/kpis/api/get-kpis';
import { KpiCards } from '@/features/kpis/components/kpi-cards';
import { KpiControls } from '@/features/kpis/components/kpi-controls';
import { KpiTable } from '@/features/kpis/components/kpi-table';
import { useKpiPeriod } from '@/features/kpis/hooks/use-kpi-period';
import { formatLongDate } from '@/utils/dates';

const lastDay = (to: string) => formatLongDate(format(addDays(parseISO(to), -1), 'yyyy-MM-dd'));

const Loading = () => (
  <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
    {Array.from({ length: 8 }, (_, i) => <SkeletonCard key={i} lines={2} label="Loading the figures" />)}
  </div>
);

export function Component() {
  const { state, params } = useKpiPeriod();
  const query = useQuery(kpisQuery(params));
  return (
    <Page title="KPIs" lead={query.data && <span className="num">{formatLongDate(query.data.from)} to {lastDay(query.data.to)}. Every figure opens the list that it was counted from.</span>}>
      <KpiControls kpis={query.data} />
      <Faces query={query} page what="The figures" skeleton={<Loading />}>
        {(kpis) => (state.view === 'table' ? <KpiTable kpis={kpis} /> : <KpiCards kpis={kpis} />)}
      </Faces>
    </Page>
  );
}
