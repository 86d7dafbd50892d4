import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { Page } from '@/components/layouts/page';
import { Button, ButtonLink } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DataTable } from '@/components/ui/data-table';
import { Empty } from '@/components/ui/empty';
import { ErrorCard } from '@/components/ui/error-card';
import { AppliedFilters, FilterBar, FilterPanel, FilterText } from '@/components/ui/filter-bar';
import { NoAccess } from '@/components/ui/no-access';
import { Pager } from '@/components/ui/pager';
import { Segmented } from '@/components/ui/segmented';
import { SkeletonRows } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { useCan } from '@/lib/permissions';
import { useMedia } from '@/lib/use-media';
import { formatLongDate } from '@/utils/dates';
import { formatTotal } from '@/utils/words';
import { landlordListQuery } from '../api/list-landlords';
import { useLandlordFilters } from '../hooks/use-landlord-filters';
import { LANDLORD_COLUMNS } from './landlord-columns';

const HOMES = [
  { value: 'all', label: 'All' },
  { value: 'with', label: 'With homes' },
  { value: 'without', label: 'No homes yet' },
] as const;
type HomesChoice = (typeof HOMES)[number]['value'];
const HAS_HOMES: Record<HomesChoice, boolean | null> = { all: null, with: true, without: false };

/** Everyone who lets through the office. */
export function LandlordList() {
  const navigate = useNavigate();
  const { filters, setFilters, params, narrowed, clear } = useLandlordFilters();
  const list = useInfiniteQuery(landlordListQuery(params));
  const tight = useMedia('(40rem <= width < 50rem)');
  const canCreate = useCan('landlord.write');
  const landlords = useMemo(() => list.data?.pages.flatMap((p) => p.items) ?? [], [list.data]);
  const first = list.data?.pages[0];
  const newOne = canCreate && <ButtonLink kind="primary" to={paths.newLandlord()} keys="n l">New landlord</ButtonLink>;
  const homes: HomesChoice = filters.has_homes === null ? 'all' : filters.has_homes ? 'with' : 'without';

  const applied = [
    ...(filters.q ? [{ key: 'q', name: 'text', value: filters.q, onRemove: () => void setFilters({ q: null }) }] : []),
    ...(filters.has_homes !== null ? [{ key: 'homes', name: 'homes', value: filters.has_homes ? 'with homes' : 'none yet', onRemove: () => void setFilters({ has_homes: null }) }] : []),
    ...(filters.registered_from ? [{ key: 'from', name: 'since', value: formatLongDate(filters.registered_from), onRemove: () => void setFilters({ registered_from: null }) }] : []),
    ...(filters.registered_to ? [{ key: 'to', name: 'until', value: formatLongDate(filters.registered_to), onRemove: () => void setFilters({ registered_to: null }) }] : []),
    ...(filters.archived ? [{ key: 'archived', name: 'only', value: 'archived', onRemove: () => void setFilters({ archived: null }) }] : []),
  ];

  if (list.isError && list.error.status === 403) return <NoAccess what="Landlords" />;
  return (
    <Page title="Landlords" {...(first && { count: formatTotal(first.total, first.total_is_exact) })} actions={newOne}>
      <FilterBar applied={<AppliedFilters items={applied} onClear={clear} />}>
        <FilterText label="Name, phone or e-mail" value={filters.q} onValueChange={(q) => void setFilters({ q: q || null }, { history: 'replace' })} />
        <Segmented label="Homes" value={homes} onValueChange={(v) => void setFilters({ has_homes: HAS_HOMES[v] })} options={[...HOMES]} />
        <FilterPanel label="More" count={filters.archived ? 1 : 0}>
          <Checkbox checked={filters.archived ?? false} onCheckedChange={(on) => void setFilters({ archived: on || null })}>Archived only</Checkbox>
        </FilterPanel>
      </FilterBar>
      {list.isError && !list.data ? (
        <ErrorCard error={list.error} title="The list could not be loaded" onRetry={() => void list.refetch()} />
      ) : !first ? (
        <div className="card overflow-hidden"><SkeletonRows rows={12} label="Loading landlords" /></div>
      ) : landlords.length === 0 ? (
        <div className="card">
          {narrowed ? (
            <Empty title="No landlords match" action={<Button onClick={clear}>Clear filters</Button>}>Take a filter off, or look for someone else.</Empty>
          ) : (
            <Empty title="No landlords yet" action={newOne}>Add the first person or company who lets through you.</Empty>
          )}
        </div>
      ) : (
        <DataTable
          label="Landlords"
          rows={landlords}
          columns={tight ? LANDLORD_COLUMNS.filter((c) => c.id !== 'email' && c.id !== 'since') : LANDLORD_COLUMNS}
          rowKey={(l) => l.id}
          rowLabel={(l) => l.name}
          onOpen={(l) => navigate(paths.landlord(l.id))}
          sort={filters.sort}
          onSortChange={(sort) => void setFilters({ sort })}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
          footer={<Pager shown={landlords.length} total={first.total} totalIsExact={first.total_is_exact} noun="landlords" hasMore={list.hasNextPage} isLoadingMore={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
        />
      )}
    </Page>
  );
}
