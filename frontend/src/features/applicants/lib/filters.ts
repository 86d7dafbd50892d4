import { type inferParserType, parseAsBoolean, parseAsInteger, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

const SORTS = ['created_at', '-created_at', 'updated_at', '-updated_at'] as const;

/** The list's state in the address, under the API's own names: a figure's drill is then an address of this page. */
const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsNativeArrayOf(parseAsString),
  employment_status: parseAsNativeArrayOf(parseAsString),
  area: parseAsNativeArrayOf(parseAsString),
  bedrooms: parseAsInteger,
  can_pay_pcm: parseAsString.withDefault(''),
  move_by: parseAsString.withDefault(''),
  registered_from: parseAsString.withDefault(''),
  registered_to: parseAsString.withDefault(''),
  branch_id: parseAsString.withDefault(''),
  archived: parseAsBoolean.withDefault(false),
  sort: parseAsStringLiteral(SORTS).withDefault('-created_at'),
};

export type ApplicantFilters = inferParserType<typeof parsers>;

export const useApplicantFilters = () => useQueryStates(parsers, { history: 'push' });

/** Takes every narrowing away and leaves the order of the list. */
export const NO_FILTERS = {
  q: null,
  status: null,
  employment_status: null,
  area: null,
  bedrooms: null,
  can_pay_pcm: null,
  move_by: null,
  registered_from: null,
  registered_to: null,
  branch_id: null,
  archived: null,
} as const;

/** True when the list shows less than everyone who is not archived. */
export const isNarrowed = ({ sort: _sort, ...filters }: ApplicantFilters): boolean =>
  Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value) || value === 0));
