import { statusLabel } from '@/components/ui/status';
import { formatLongDate } from '@/utils/dates';
import { formatMoney } from '@/utils/money';
import { codeWords } from '@/utils/record-words';
import { type PropertyFilters } from '../hooks/use-property-filters';
import { bedsWords } from './words';

export type FilterKey = keyof PropertyFilters;

export interface AppliedFilter {
  key: string;
  name: string;
  value: string;
  /** What to set to take it off. */
  without: Partial<Record<FilterKey, string[] | null>>;
}

const single = (key: FilterKey, name: string, value: string | null): AppliedFilter[] => (value ? [{ key, name, value, without: { [key]: null } }] : []);

const each = (key: FilterKey, name: string, values: string[] | null, words: (value: string) => string): AppliedFilter[] =>
  (values ?? []).map((v) => ({ key: `${key}:${v}`, name, value: words(v), without: { [key]: (values ?? []).filter((other) => other !== v) } }));

function bedsRange({ min_bedrooms: min, max_bedrooms: max }: PropertyFilters): string | null {
  if (min === null && max === null) return null;
  if (min === max && min !== null) return bedsWords(min);
  if (max === null) return `${min} or more`;
  return min === null ? `up to ${max}` : `${min} to ${max}`;
}

function rentRange({ min_rent_pcm: min, max_rent_pcm: max }: PropertyFilters): string | null {
  if (min && max) return `${formatMoney(min)} to ${formatMoney(max)}`;
  if (min) return `from ${formatMoney(min)}`;
  return max ? `up to ${formatMoney(max)}` : null;
}

/** What narrows the list, in words, each with how to take it off. */
export function appliedFilters(f: PropertyFilters): AppliedFilter[] {
  const beds = bedsRange(f);
  const rent = rentRange(f);
  return [
    ...single('q', 'text', f.q),
    ...each('status', 'status', f.status, (v) => statusLabel('property', v)),
    ...single('incomplete', 'only', f.incomplete ? 'incomplete' : null),
    ...each('outcode', 'area', f.outcode, (v) => v),
    ...(beds ? [{ key: 'beds', name: 'beds', value: beds, without: { min_bedrooms: null, max_bedrooms: null } }] : []),
    ...(rent ? [{ key: 'rent', name: 'rent', value: rent, without: { min_rent_pcm: null, max_rent_pcm: null } }] : []),
    ...single('available_by', 'available by', f.available_by && formatLongDate(f.available_by)),
    ...each('property_type', 'type', f.property_type, codeWords),
    ...single('landlord_id', 'of', f.landlord_id && 'one landlord'),
    ...single('branch_id', 'branch', f.branch_id && 'one only'),
    ...single('instructed_from', 'instructed from', f.instructed_from && formatLongDate(f.instructed_from)),
    ...single('instructed_to', 'instructed until', f.instructed_to && formatLongDate(f.instructed_to)),
    ...single('archived', 'only', f.archived ? 'archived' : null),
  ];
}
