import { useInfiniteQuery } from '@tanstack/react-query';
import { addDays, format, parseISO } from 'date-fns';
import { Link, useNavigate } from 'react-router-dom';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DateField } from '@/components/ui/date-field';
import { DateText, Money } from '@/components/ui/display';
import { DoorTile } from '@/components/ui/door-tile';
import { Empty } from '@/components/ui/empty';
import { ErrorCard } from '@/components/ui/error-card';
import { AppliedFilters, FilterBar, FilterMenu, FilterPanel } from '@/components/ui/filter-bar';
import { NoAccess } from '@/components/ui/no-access';
import { Pager } from '@/components/ui/pager';
import { SkeletonRows } from '@/components/ui/skeleton';
import { StreetCaps } from '@/components/ui/street-caps';
import { Tag } from '@/components/ui/tag';
import { paths } from '@/config/paths';
import { formatLongDate } from '@/utils/dates';
import { plural, sentence } from '@/utils/words';
import { episodesQuery, type Episode } from '../api/list-episodes';
import { NO_FILTERS, useEpisodeFilters, type EpisodeFilters, type EpisodeSort } from '../lib/episode-filters';

function Outcome({ episode: e }: { episode: Episode }) {
  if (e.fell_through_on) return <Tag tone="warn">Fell through</Tag>;
  if (e.let_agreed_on) return <Tag tone="ok">Let agreed</Tag>;
  if (e.closed_on) return <Tag>{e.outcome ? sentence(e.outcome) : 'Closed'}</Tag>;
  return <Tag tone="brass" dot>On the market</Tag>;
}

const COLUMNS: Column<Episode>[] = [
  {
    id: 'property',
    header: 'Property',
    width: '32%',
    cell: ({ property: p, closed_on, let_agreed_on }) => (
      <Link to={paths.property(p.id)} className="flex min-w-0 items-center gap-2.5 hover:underline">
        <DoorTile id={p.id} address={p.address} onTheMarket={!closed_on && !let_agreed_on} size={18} />
        <StreetCaps street={p.address} {...(p.outcode && { outcode: p.outcode })} />
      </Link>
    ),
  },
  { id: 'published', header: 'On the market from', sortKey: 'first_published_on', cell: (e) => <DateText on={e.first_published_on} /> },
  { id: 'agreed', header: 'Let agreed', sortKey: 'let_agreed_on', cell: (e) => <DateText on={e.let_agreed_on} /> },
  { id: 'days', header: 'Days to let', align: 'right', cell: (e) => (e.days_to_let === null ? '–' : plural(e.days_to_let, 'day')) },
  { id: 'rent', header: 'Rent advertised', align: 'right', cell: (e) => <Money amount={e.stated_rent_pcm} per="pcm" /> },
  { id: 'outcome', header: 'Outcome', cell: (e) => <Outcome episode={e} /> },
];

/** The API's ends are exclusive; people read and type the last day itself. */
const shift = (day: string, by: number) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? format(addDays(parseISO(day), by), 'yyyy-MM-dd') : '');
const isDay = (v: string) => v === '' || /^\d{4}-\d{2}-\d{2}$/.test(v);

function applied(filters: EpisodeFilters, set: ReturnType<typeof useEpisodeFilters>[1]) {
  const items = [
    { key: 'let_agreed_from', name: 'let agreed from', value: formatLongDate(filters.let_agreed_from) },
    { key: 'let_agreed_to', name: 'let agreed to', value: formatLongDate(shift(filters.let_agreed_to, -1)) },
    { key: 'published_from', name: 'on the market from', value: formatLongDate(filters.published_from) },
    { key: 'published_to', name: 'on the market to', value: formatLongDate(shift(filters.published_to, -1)) },
    { key: 'fell_through', name: 'fell through', value: filters.fell_through === null ? '' : filters.fell_through ? 'yes' : 'no' },
    { key: 'property_id', name: 'property', value: filters.property_id && 'one only' },
    { key: 'branch_id', name: 'branch', value: filters.branch_id && 'one only' },
  ];
  return items.filter((i) => i.value).map((i) => ({ ...i, onRemove: () => void set({ [i.key]: null }) }));
}

/** Spells on the market: what the letting figures were counted from. */
export function EpisodesTable() {
  const [filters, set] = useEpisodeFilters();
  const navigate = useNavigate();
  const query = useInfiniteQuery(episodesQuery(filters));
  const items = applied(filters, set);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const first = query.data?.pages[0];
  const more = () => void query.fetchNextPage();
  const fell = filters.fell_through === null ? [] : [String(filters.fell_through)];
  return (
    <>
      <FilterBar applied={<AppliedFilters items={items} onClear={() => void set(NO_FILTERS)} />}>
        <FilterMenu label="Fell through" selected={fell} options={[{ value: 'false', label: 'No' }, { value: 'true', label: 'Yes' }]} onSelectedChange={(v) => void set({ fell_through: v.length === 0 ? null : v.at(-1) === 'true' })} />
        <FilterPanel label="Dates" count={items.filter((i) => /_(from|to)$/.test(i.key)).length}>
          <DateField label="Let agreed from" value={filters.let_agreed_from} onValueChange={(v) => isDay(v) && void set({ let_agreed_from: v || null })} />
          <DateField label="Let agreed to" value={shift(filters.let_agreed_to, -1)} onValueChange={(v) => isDay(v) && void set({ let_agreed_to: shift(v, 1) || null })} />
          <DateField label="On the market from" value={filters.published_from} onValueChange={(v) => isDay(v) && void set({ published_from: v || null })} />
          <DateField label="On the market to" value={shift(filters.published_to, -1)} onValueChange={(v) => isDay(v) && void set({ published_to: shift(v, 1) || null })} />
        </FilterPanel>
      </FilterBar>
      {query.isPending ? (
        <div className="card overflow-hidden"><SkeletonRows label="Loading spells on the market" /></div>
      ) : !query.data ? (
        query.error.status === 403 ? <NoAccess what="Spells on the market" /> : <ErrorCard error={query.error} onRetry={() => void query.refetch()} title="Spells on the market could not be loaded" />
      ) : rows.length === 0 ? (
        <div className="card">
          <Empty title={items.length > 0 ? 'No spells match' : 'Nothing has been on the market yet'} action={items.length > 0 && <Button onClick={() => void set(NO_FILTERS)}>Clear filters</Button>}>
            A spell starts when a home goes on the market and ends when it is let or withdrawn.
          </Empty>
        </div>
      ) : (
        <DataTable
          label="Spells on the market"
          rows={rows}
          columns={COLUMNS}
          rowKey={(e) => e.id}
          rowLabel={(e) => e.property.address}
          onOpen={(e) => navigate(paths.property(e.property.id))}
          sort={filters.sort}
          onSortChange={(sort) => void set({ sort: sort as EpisodeSort })}
          hasMore={query.hasNextPage}
          onMore={more}
          isLoadingMore={query.isFetchingNextPage}
          footer={first && <Pager shown={rows.length} total={first.total} totalIsExact={first.total_is_exact} noun="spells" hasMore={query.hasNextPage} isLoadingMore={query.isFetchingNextPage} onMore={more} />}
        />
      )}
    </>
  );
}
