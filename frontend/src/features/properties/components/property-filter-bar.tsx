import { AppliedFilters, FilterBar, FilterMenu, FilterPanel, FilterText } from '@/components/ui/filter-bar';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { MoneyField } from '@/components/ui/money-field';
import { SelectField } from '@/components/ui/select-field';
import { statusLabel } from '@/components/ui/status';
import { parseDate } from '@/utils/dates';
import { parseMoney } from '@/utils/money';
import { codeWords } from '@/utils/record-words';
import { type PropertyFacets } from '../api/types';
import { type usePropertyFilters } from '../hooks/use-property-filters';
import { appliedFilters } from '../lib/applied-filters';
import { STATUSES } from '../lib/options';
import { bedsWords } from '../lib/words';

type Counts = Record<string, number> | undefined;
const BEDS = [0, 1, 2, 3, 4, 5, 6];

const byCount = (counts: Counts, chosen: string[] | null, label: (value: string) => string) =>
  [...new Set([...Object.keys(counts ?? {}), ...(chosen ?? [])])].sort().map((value) => ({ value, label: label(value), count: counts?.[value] ?? 0 }));

interface PropertyFilterBarProps {
  state: ReturnType<typeof usePropertyFilters>;
  facets: PropertyFacets | undefined;
}

/** Text, then the filters used on every call, then the rarer ones; below them what is applied. */
export function PropertyFilterBar({ state: { filters, setFilters, clear }, facets }: PropertyFilterBarProps) {
  const counts = facets as Record<keyof PropertyFacets, Record<string, number>> | undefined;
  const set = (changes: Parameters<typeof setFilters>[0]) => void setFilters(changes);
  const list = (values: string[]) => (values.length > 0 ? values : null);
  const beds = BEDS.map((n) => ({ value: String(n), label: `${bedsWords(n)}${counts?.bedrooms?.[n] ? ` (${counts.bedrooms[n]})` : ''}` }));
  const bedCount = [filters.min_bedrooms, filters.max_bedrooms].filter((v) => v !== null).length;
  const rentCount = [filters.min_rent_pcm, filters.max_rent_pcm].filter(Boolean).length;

  return (
    <FilterBar
      applied={<AppliedFilters items={appliedFilters(filters).map(({ without, ...item }) => ({ ...item, onRemove: () => set(without as Parameters<typeof setFilters>[0]) }))} onClear={clear} />}
    >
      <FilterText label="Address, postcode or ref" value={filters.q} onValueChange={(q) => void setFilters({ q }, { history: 'replace' })} />
      <FilterMenu label="Status" selected={filters.status ?? []} onSelectedChange={(v) => set({ status: list(v) })} options={STATUSES.map((value) => ({ value, label: statusLabel('property', value), count: counts?.status?.[value] ?? 0 }))} />
      <FilterMenu label="Area" selected={filters.outcode ?? []} onSelectedChange={(v) => set({ outcode: list(v) })} options={byCount(counts?.outcode, filters.outcode, (v) => v)} />
      <FilterPanel label="Beds" count={bedCount}>
        <SelectField label="From" emptyLabel="Any" value={filters.min_bedrooms?.toString() ?? ''} onValueChange={(v) => set({ min_bedrooms: v === '' ? null : Number(v) })} options={beds} />
        <SelectField label="To" emptyLabel="Any" value={filters.max_bedrooms?.toString() ?? ''} onValueChange={(v) => set({ max_bedrooms: v === '' ? null : Number(v) })} options={beds} />
      </FilterPanel>
      <FilterPanel label="Rent" count={rentCount}>
        <MoneyField label="From" per="pcm" value={filters.min_rent_pcm ?? ''} onValueChange={(v) => (v === '' || parseMoney(v)) && set({ min_rent_pcm: v || null })} />
        <MoneyField label="Up to" per="pcm" value={filters.max_rent_pcm ?? ''} onValueChange={(v) => (v === '' || parseMoney(v)) && set({ max_rent_pcm: v || null })} />
      </FilterPanel>
      <FilterMenu label="Type" selected={filters.property_type ?? []} onSelectedChange={(v) => set({ property_type: list(v) })} options={byCount(counts?.property_type, filters.property_type, codeWords)} />
      <FilterPanel label="More" count={[filters.available_by, filters.incomplete, filters.archived].filter(Boolean).length}>
        <DateField label="Available by" value={filters.available_by ?? ''} onValueChange={(v) => (v === '' || parseDate(v)) && set({ available_by: v || null })} />
        <Checkbox checked={filters.incomplete ?? false} onCheckedChange={(on) => set({ incomplete: on || null })} hint="Something is missing that an advert must state">Incomplete only</Checkbox>
        <Checkbox checked={filters.archived ?? false} onCheckedChange={(on) => set({ archived: on || null })}>Archived only</Checkbox>
      </FilterPanel>
    </FilterBar>
  );
}
