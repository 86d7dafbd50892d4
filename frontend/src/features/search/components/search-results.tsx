import { useQuery } from '@tanstack/react-query';
import { House, UserPlus, UserRound, Users, type LucideIcon } from 'lucide-react';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { Link, useNavigate } from 'react-router-dom';
import { ButtonLink } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DoorTile } from '@/components/ui/door-tile';
import { Empty } from '@/components/ui/empty';
import { Faces } from '@/components/ui/faces';
import { FilterBar, FilterText } from '@/components/ui/filter-bar';
import { Highlighted } from '@/components/ui/highlighted';
import { SkeletonRows } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { searchQuery, type SearchAnswer } from '../api/search';
import { SearchTabs } from './search-tabs';

const MOST = 50;
const TYPES = ['all', 'property', 'applicant', 'landlord', 'contact'] as const;
type Hit = SearchAnswer['items'][number];

const KINDS: Record<Hit['type'], { one: string; icon: LucideIcon }> = {
  property: { one: 'Property', icon: House },
  applicant: { one: 'Applicant', icon: Users },
  landlord: { one: 'Landlord', icon: UserRound },
  contact: { one: 'Person', icon: UserRound },
};

/** A home's line ends with its status, which lights its door. */
const isLit = (hit: Hit) => /(available|under offer)$/.test(hit.subtitle);

const COLUMNS: Column<Hit>[] = [
  {
    id: 'title',
    header: 'Found',
    width: '44%',
    cell: (hit) => {
      const Icon = KINDS[hit.type].icon;
      return (
        <span className="flex min-w-0 items-center gap-3">
          {hit.type === 'property' ? <DoorTile id={hit.id} address={hit.title} onTheMarket={isLit(hit)} size={18} /> : <Icon className="size-[18px] shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />}
          <Link to={hit.href} className={`min-w-0 hover:underline ${hit.type === 'property' ? 'platetext text-[15px] leading-5' : 'font-semibold'}`}><Highlighted text={hit.title} spans={hit.highlights} /></Link>
        </span>
      );
    },
  },
  { id: 'kind', header: 'Kind', cell: (hit) => KINDS[hit.type].one },
  { id: 'subtitle', header: 'About', width: '30%', cell: (hit) => <span className="text-ink2">{hit.subtitle}</span> },
  { id: 'reference', header: 'Reference', align: 'right', cell: (hit) => <span className="text-ink3">{hit.reference}</span> },
];

/** Everything that matches the text in the address, by kind, with what else was perhaps meant. */
export function SearchResults() {
  const [{ q, type }, set] = useQueryStates({ q: parseAsString.withDefault(''), type: parseAsStringLiteral(TYPES).withDefault('all') });
  const navigate = useNavigate();
  const everything = useQuery(searchQuery(q, { limit: MOST }));
  const narrowed = useQuery({ ...searchQuery(q, { limit: MOST, types: type === 'all' ? [] : [type] }) });
  const ask = (text: string) => void set({ q: text || null }, { history: 'replace' });

  return (
    <>
      <FilterBar>
        <FilterText label="Name, phone, postcode or reference" value={q} onValueChange={ask} />
      </FilterBar>
      {!q.trim() ? (
        <div className="card"><Empty title="What are you looking for?">A name, part of a phone number, a postcode, words of an address, or a reference such as LET-10482.</Empty></div>
      ) : (
        <>
          <SearchTabs items={everything.data?.items ?? []} capped={(everything.data?.items.length ?? 0) >= MOST} value={type} onValueChange={(next) => void set({ type: next === 'all' ? null : next }, { history: 'push' })} />
          <Faces query={narrowed} what="The search" skeleton={<div className="card overflow-hidden"><SkeletonRows label="Searching" /></div>}>
            {({ items, did_you_mean: meant }) => (
              <>
                {meant && (
                  <p className="mb-3 text-sm text-ink2">
                    {items.length > 0 ? `Showing what was found for “${meant}”. ` : ''}Did you mean{' '}
                    <button type="button" className="lnk" onClick={() => ask(meant)}>{meant}</button>?
                  </p>
                )}
                {items.length === 0 ? (
                  <div className="card">
                    <Empty
                      title={`Nothing for “${q.trim()}”`}
                      action={<ButtonLink kind="primary" icon={UserPlus} to={`${paths.newApplicant()}?text=${encodeURIComponent(q.trim())}`}>New applicant</ButtonLink>}
                    >
                      Try fewer letters, or part of a phone number. Or register them: the text is carried over.
                    </Empty>
                  </div>
                ) : (
                  <DataTable label="Results" rows={items} columns={COLUMNS} rowKey={(h) => `${h.type}:${h.id}`} rowLabel={(h) => h.title} onOpen={(h) => navigate(h.href)} />
                )}
              </>
            )}
          </Faces>
        </>
      )}
    </>
  );
}
