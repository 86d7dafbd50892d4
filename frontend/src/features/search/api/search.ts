import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type SearchHit } from '@/components/layouts/palette-types';
import { http } from '@/lib/http';
import { searchKeys } from './keys';

/** Everything that matches a few letters: people, addresses, phone fragments, references. */
export const searchQuery = (q: string, limit = 8) =>
  queryOptions({
    queryKey: searchKeys.results(q, limit),
    queryFn: async ({ signal }) => (await http.get<{ items: SearchHit[] }>('/search', { params: { q, limit }, signal })).data.items,
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
