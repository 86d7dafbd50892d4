import { type inferParserType, parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

const SORTS = ['first_published_on', '-first_published_on', 'let_agreed_on', '-let_agreed_on'] as const;
export type EpisodeSort = (typeof SORTS)[number];

/** Under the API's own names, so that a figure's drill is an address of this page. Ends of ranges are exclusive. */
const parsers = {
  property_id: parseAsString.withDefault(''),
  branch_id: parseAsString.withDefault(''),
  let_agreed_from: parseAsString.withDefault(''),
  let_agreed_to: parseAsString.withDefault(''),
  published_from: parseAsString.withDefault(''),
  published_to: parseAsString.withDefault(''),
  fell_through: parseAsBoolean,
  sort: parseAsStringLiteral(SORTS).withDefault('-first_published_on'),
};

export type EpisodeFilters = inferParserType<typeof parsers>;
export const useEpisodeFilters = () => useQueryStates(parsers, { history: 'push' });
export const NO_FILTERS = { property_id: null, branch_id: null, let_agreed_from: null, let_agreed_to: null, published_from: null, published_to: null, fell_through: null } as const;
