import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router-dom';
import { Button, ButtonLink } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DateText, Money } from '@/components/ui/display';
import { Empty } from '@/components/ui/empty';
import { ErrorCard } from '@/components/ui/error-card';
import { NoAccess } from '@/components/ui/no-access';
import { Pager } from '@/components/ui/pager';
import { SkeletonRows } from '@/components/ui/skeleton';
import { Status } from '@/components/ui/status';
import { paths } from '@/config/paths';
import { londonDate } from '@/utils/dates';
import { applicantsQuery, type Applicant } from '../api/list-applicants';
import { isNarrowed, NO_FILTERS, useApplicantFilters } from '../lib/filters';
import { CheckTags } from './check-tags';
import { NeedChips } from './need-chips';

const COLUMNS: Column<Applicant>[] = [
  {
    id: 'name',
    header: 'Name',
    width: '19%',
    cell: (a) => <Link to={paths.applicant(a.id)} className="font-semibold hover:underline">{a.name}</Link>,
  },
  { id: 'needs', header: 'Needs', width: '24%', cell: (a) => <NeedChips applicant={a} /> },
  { id: 'budget', header: 'Budget', align: 'right', cell: (a) => <Money amount={a.max_rent_pcm} per="pcm" /> },
  { id: 'move', header: 'Move from', cell: (a) => <DateText on={a.move_from} /> },
  { id: 'status', header: 'Status', onCard: 'title', cell: (a) => <Status of="applicant" value={a.status} /> },
  { id: 'checks', header: 'Checks', onCard: 'hide', cell: (a) => <CheckTags applicant={a} short /> },
  { id: 'since', header: 'Since', onCard: 'hide', sortKey: 'created_at', cell: (a) => <DateText on={londonDate(new Date(a.created_at))} /> },
];

/** Everyone looking for a home, as the filters in the address narrow it. */
export function ApplicantsTable() {
  const [filters, setFilters] = useApplicantFilters();
  const query = useInfiniteQuery(applicantsQuery(filters));
  const navigate = useNavigate();

  if (query.isPending) return <div className="card overflow-hidden"><SkeletonRows label="Loading applicants" /></div>;
  if (!query.data) {
    if (query.error.status === 403) return <NoAccess what="Applicants" />;
    return <ErrorCard error={query.error} onRetry={() => void query.refetch()} title="Applicants could not be loaded" />;
  }
  const rows = query.data.pages.flatMap((page) => page.items);
  const { total = 0, total_is_exact: exact = true } = query.data.pages[0] ?? {};
  if (rows.length === 0) {
    return (
      <div className="card">
        {isNarrowed(filters) ? (
          <Empty title="No applicants match" action={<Button onClick={() => void setFilters(NO_FILTERS)}>Clear filters</Button>}>
            Nobody fits all of these filters.
          </Empty>
        ) : (
          <Empty title="No applicants yet" action={<ButtonLink to={paths.newApplicant()} kind="primary" keys="n a">New applicant</ButtonLink>}>
            Register the first person who asks for a home, or bring in a file.
          </Empty>
        )}
      </div>
    );
  }
  return (
    <DataTable
      label="Applicants"
      rows={rows}
      columns={COLUMNS}
      rowKey={(a) => a.id}
      rowLabel={(a) => a.name}
      onOpen={(a) => navigate(paths.applicant(a.id))}
      sort={filters.sort}
      onSortChange={(sort) => void setFilters({ sort: sort === 'created_at' ? 'created_at' : '-created_at' })}
      hasMore={query.hasNextPage}
      onMore={() => void query.fetchNextPage()}
      isLoadingMore={query.isFetchingNextPage}
      footer={<Pager shown={rows.length} total={total} totalIsExact={exact} noun="applicants" hasMore={query.hasNextPage} isLoadingMore={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />}
    />
  );
}
