import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { parseAsString, useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { Page } from '@/components/layouts/page';
import { Button, ButtonLink } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Empty } from '@/components/ui/empty';
import { ErrorCard } from '@/components/ui/error-card';
import { NoAccess } from '@/components/ui/no-access';
import { Pager } from '@/components/ui/pager';
import { SkeletonRows } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { useCan } from '@/lib/permissions';
import { useMedia } from '@/lib/use-media';
import { formatTotal } from '@/utils/words';
import { propertyListQuery } from '../api/list-properties';
import { propertyFacetsQuery } from '../api/property-facets';
import { type Property } from '../api/types';
import { useRememberList } from '../hooks/use-neighbours';
import { usePropertyFilters } from '../hooks/use-property-filters';
import { appliedFilters } from '../lib/applied-filters';
import { propertyColumns } from './property-columns';
import { PropertyFilterBar } from './property-filter-bar';
import { PropertyPeek } from './property-peek';
import { PropertyTabs } from './property-tabs';

function useRoom() {
  const wide = useMedia('(width >= 88rem)');
  const medium = useMedia('(width >= 76rem)');
  const tight = useMedia('(width < 50rem)');
  const phone = useMedia('(width < 40rem)');
  return wide || phone ? 'wide' : medium ? 'medium' : tight ? 'tight' : 'narrow';
}

/** Every home, by filter and order, all of it in the address bar. */
export function PropertyList() {
  const navigate = useNavigate();
  const state = usePropertyFilters();
  const { filters, setFilters, params, narrowed } = state;
  const [peek, setPeek] = useQueryState('peek', parseAsString);
  const list = useInfiniteQuery(propertyListQuery(params));
  const facets = useQuery(propertyFacetsQuery(params));
  const room = useRoom();
  const canCreate = useCan('property.write');
  const homes = useMemo(() => list.data?.pages.flatMap((p) => p.items) ?? [], [list.data]);
  const first = list.data?.pages[0];
  const columns = useMemo(() => propertyColumns(room, (p) => void setPeek(p.id)), [room, setPeek]);

  useRememberList(params, appliedFilters(filters).map((f) => f.value).join(', ') || 'All');

  const open = (home: Property) => navigate(paths.property(home.id));
  const newHome = canCreate && <ButtonLink kind="primary" to={paths.newProperty()} keys="n p">New property</ButtonLink>;

  if (list.isError && list.error.status === 403) return <NoAccess what="Properties" />;
  return (
    <Page title="Properties" {...(first && { count: formatTotal(first.total, first.total_is_exact) })} actions={newHome}>
      <PropertyTabs filters={filters} counts={facets.data?.status as Record<string, number> | undefined} onPick={(picked) => void setFilters(picked)} />
      <PropertyFilterBar state={state} facets={facets.data} />
      {list.isError && !list.data ? (
        <ErrorCard error={list.error} title="The list could not be loaded" onRetry={() => void list.refetch()} />
      ) : !first ? (
        <div className="card overflow-hidden"><SkeletonRows rows={12} label="Loading properties" /></div>
      ) : homes.length === 0 ? (
        <div className="card">
          {narrowed ? (
            <Empty title="No properties match" action={<Button onClick={state.clear}>Clear filters</Button>}>Take a filter off, or look for something else.</Empty>
          ) : (
            <Empty title="No properties yet" action={newHome}>Add the first home you have been asked to let, or import your list.</Empty>
          )}
        </div>
      ) : (
        <DataTable
          label="Properties"
          rows={homes}
          columns={columns}
          rowKey={(p) => p.id}
          rowLabel={(p) => p.address}
          onOpen={open}
          onPeek={(p) => void setPeek(p.id === peek ? null : p.id)}
          peeked={peek}
          sort={filters.sort}
          onSortChange={(sort) => void setFilters({ sort })}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
          footer={<Pager shown={homes.length} total={first.total} totalIsExact={first.total_is_exact} noun="properties" hasMore={list.hasNextPage} isLoadingMore={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
        />
      )}
      {peek && <PropertyPeek key={peek} id={peek} row={homes.find((p) => p.id === peek)} onClose={() => void setPeek(null)} />}
    </Page>
  );
}
