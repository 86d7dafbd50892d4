import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { AppliedFilters, FilterBar, FilterMenu, FilterPanel, FilterText } from '@/components/ui/filter-bar';
import { MoneyField } from '@/components/ui/money-field';
import { NumberField } from '@/components/ui/number-field';
import { statusLabel } from '@/components/ui/status';
import { formatLongDate, londonDate } from '@/utils/dates';
import { formatMoney, parseMoney } from '@/utils/money';
import { applicantsQuery } from '../api/list-applicants';
import { NO_FILTERS, useApplicantFilters, type ApplicantFilters } from '../lib/filters';
import { EMPLOYMENT_OPTIONS, employmentLabel, STATUS_OPTIONS } from '../lib/words';
import { AreaFilter } from './area-filter';

type SetFilters = ReturnType<typeof useApplicantFilters>[1];

const dayOf = (instant: string) => formatLongDate(instant.length > 10 ? londonDate(new Date(instant)) : instant) || instant;

function appliedItems(filters: ApplicantFilters, set: SetFilters) {
  const many = (['status', 'employment_status', 'area'] as const).flatMap((key) =>
    filters[key].map((value) => ({
      key: `${key}-${value}`,
      name: { status: 'status', employment_status: 'work', area: 'area' }[key],
      value: key === 'status' ? statusLabel('applicant', value) : key === 'area' ? value : employmentLabel(value),
      onRemove: () => void set({ [key]: filters[key].filter((v) => v !== value) }),
    })),
  );
  const one = [
    { key: 'bedrooms', name: 'would take', value: filters.bedrooms === null ? '' : filters.bedrooms === 0 ? 'a studio' : `${filters.bedrooms} bed` },
    { key: 'can_pay_pcm', name: 'can pay', value: filters.can_pay_pcm && `${formatMoney(filters.can_pay_pcm)} pcm` },
    { key: 'move_by', name: 'moving by', value: formatLongDate(filters.move_by) },
    { key: 'registered_from', name: 'registered from', value: filters.registered_from && dayOf(filters.registered_from) },
    { key: 'registered_to', name: 'registered before', value: filters.registered_to && dayOf(filters.registered_to) },
    { key: 'branch_id', name: 'branch', value: filters.branch_id && 'one branch' },
    { key: 'archived', name: 'shown', value: filters.archived ? 'archived' : '' },
  ];
  return [...many, ...one.filter((item) => item.value).map((item) => ({ ...item, onRemove: () => void set({ [item.key]: null }) }))];
}

/** The areas that the loaded applicants ask for, to choose from. */
function useKnownAreas(filters: ApplicantFilters): string[] {
  const { data } = useInfiniteQuery(applicantsQuery({ ...filters, area: [] }));
  return useMemo(() => [...new Set(data?.pages.flatMap((p) => p.items.flatMap((a) => a.preferred_areas)) ?? [])].sort(), [data]);
}

export function ApplicantFiltersBar() {
  const [filters, set] = useApplicantFilters();
  const areas = useKnownAreas(filters);
  const more = [filters.bedrooms !== null, filters.can_pay_pcm, filters.move_by, filters.archived].filter(Boolean).length;
  return (
    <FilterBar applied={<AppliedFilters items={appliedItems(filters, set)} onClear={() => void set(NO_FILTERS)} />}>
      <FilterText label="Name, phone or email" value={filters.q} onValueChange={(q) => void set({ q: q || null }, { history: 'replace' })} />
      <FilterMenu label="Status" options={STATUS_OPTIONS} selected={filters.status} onSelectedChange={(status) => void set({ status })} />
      <AreaFilter known={areas} selected={filters.area} onSelectedChange={(area) => void set({ area })} />
      <FilterMenu label="Work" options={EMPLOYMENT_OPTIONS} selected={filters.employment_status} onSelectedChange={(employment_status) => void set({ employment_status })} />
      <FilterPanel count={more}>
        <NumberField label="Would take a home with" unit="beds" max={20} value={filters.bedrooms === null ? '' : String(filters.bedrooms)} onValueChange={(v) => (v === '' || /^\d+$/.test(v)) && void set({ bedrooms: v === '' ? null : Number(v) })} />
        <MoneyField label="Can pay at least" per="pcm" value={filters.can_pay_pcm} onValueChange={(v) => (v === '' || parseMoney(v) !== null) && void set({ can_pay_pcm: v || null })} />
        <DateField label="Moving by" value={filters.move_by} onValueChange={(v) => (v === '' || /^\d{4}-\d{2}-\d{2}$/.test(v)) && void set({ move_by: v || null })} />
        <Checkbox checked={filters.archived} onCheckedChange={(archived) => void set({ archived: archived || null })}>Show archived instead</Checkbox>
      </FilterPanel>
    </FilterBar>
  );
}
