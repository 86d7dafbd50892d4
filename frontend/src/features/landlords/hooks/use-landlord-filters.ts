import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { type LandlordListParams } from '../api/types';

const FILTERS = {
  q: parseAsString.withDefault(''),
  has_homes: parseAsBoolean,
  archived: parseAsBoolean,
  registered_from: parseAsString,
  registered_to: parseAsString,
  sort: parseAsString.withDefault('-created_at'),
};

/** The list's state, in the address bar under the API's own names. */
export function useLandlordFilters() {
  const [filters, setFilters] = useQueryStates(FILTERS, { history: 'push', clearOnDefault: true });
  const params = useMemo(() => Object.fromEntries(Object.entries(filters).filter(([, v]) => v !== null && v !== '')) as LandlordListParams, [filters]);
  const narrowed = Object.keys(params).some((key) => key !== 'sort');
  const clear = () => void setFilters({ q: null, has_homes: null, archived: null, registered_from: null, registered_to: null });
  return { filters, setFilters, params, narrowed, clear };
}
