import { type inferParserType, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

export const ENTITIES = ['applicant', 'property', 'landlord', 'contact', 'import'] as const;
export const SOURCES = ['web', 'api', 'import', 'system'] as const;

/** The feed's state in the address. `from` and `to` are days in London, both included. */
const parsers = {
  event_type: parseAsNativeArrayOf(parseAsString),
  entity_type: parseAsStringLiteral(ENTITIES),
  entity_id: parseAsString.withDefault(''),
  source: parseAsStringLiteral(SOURCES),
  from: parseAsString.withDefault(''),
  to: parseAsString.withDefault(''),
};

export type EventFilters = inferParserType<typeof parsers>;

export const EVERYTHING: EventFilters = { event_type: [], entity_type: null, entity_id: '', source: null, from: '', to: '' };
export const NO_FILTERS = { event_type: null, entity_type: null, entity_id: null, source: null, from: null, to: null } as const;

export const useEventFilters = () => useQueryStates(parsers, { history: 'push' });

export const isNarrowed = (filters: EventFilters): boolean => Object.values(filters).some((v) => (Array.isArray(v) ? v.length > 0 : Boolean(v)));
