import { Breadcrumb } from '@/components/layouts/breadcrumb';
import { Page } from '@/components/layouts/page';
import { paths } from '@/config/paths';
import { EpisodesTable } from '@/features/kpis/components/episodes-table';

export function Component() {
  return (
    <Page title="Spells on the market" above={<Breadcrumb trail={[{ label: 'KPIs', to: paths.kpis() }]} />}>
      <EpisodesTable />
    </Page>
  );
}
