import { parseAsBoolean, parseAsInteger, parseAsNativeArrayOf, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { type PropertyListParams } from '../api/types';

/** The list's state is the address bar's, under the API's own names: a figure elsewhere can link straight to its list. */
const FILTERS = {
  q: parseAsString.withDefault(''),
  status: parseAsNativeArrayOf(parseAsString),
  outcode: parseAsNativeArrayOf(parseAsString),
  property_type: parseAsNativeArrayOf(parseAsString),
  min_bedrooms: parseAsInteger,
  max_bedrooms: parseAsInteger,
  min_rent_pcm: parseAsString,
  max_rent_pcm: parseAsString,
  available_by: parseAsString,
  instructed_from: parseAsString,
  instructed_to: parseAsString,
  landlord_id: parseAsString,
  branch_id: parseAsString,
  incomplete: parseAsBoolean,
  archived: parseAsBoolean,
  sort: parseAsString.withDefault('-created_at'),
};

export type PropertyFilters = ReturnType<typeof usePropertyFilters>['filters'];

/** Without what is empty: the API is sent only what narrows. */
function toParams({ ...filters }: Record<string, unknown>): PropertyListParams {
  const kept = Object.entries(filters).filter(([, v]) => v !== null && v !== '' && v !== false && !(Array.isArray(v) && v.length === 0));
  return Object.fromEntries(kept) as PropertyListParams;
}

export function usePropertyFilters() {
  const [filters, setFilters] = useQueryStates(FILTERS, { history: 'push', clearOnDefault: true });
  const params = useMemo(() => toParams(filters), [filters]);
  const narrowed = Object.keys(params).some((key) => key !== 'sort');
  const clear = () => void setFilters({ ...(Object.fromEntries(Object.keys(FILTERS).map((key) => [key, null])) as Record<keyof typeof FILTERS, null>), sort: filters.sort });
  return { filters, setFilters, params, narrowed, clear };
}
