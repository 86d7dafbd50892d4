import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { searchKeys } from './keys';

export type SearchAnswer = components['schemas']['SearchRead'];
export type SearchType = components['schemas']['SearchType'];

/** The longest text the search takes. */
const MOST_CHARACTERS = 100;

/** Everything that matches a few letters, best first: people, addresses, phone fragments, references. */
export function searchQuery(text: string, { limit = 8, types = [] }: { limit?: number; types?: SearchType[] } = {}) {
  const q = text.trim().slice(0, MOST_CHARACTERS);
  return queryOptions({
    queryKey: searchKeys.results(q, types, limit),
    queryFn: async ({ signal }) => (await http.get<SearchAnswer>('/search', { params: { q, limit, types }, signal })).data,
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}
