import { infiniteQueryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { importKeys } from './keys';

export type ImportRow = components['schemas']['ImportRowRead'];
export type Shown = ImportRow['outcome'] | 'warned';

/** What became of the rows of a file, one outcome at a time; "warned" are those let in with a remark. */
export const importRowsQuery = (id: string, shown: Shown) =>
  infiniteQueryOptions({
    queryKey: importKeys.rows(id, shown),
    queryFn: async ({ signal, pageParam }) => {
      const wanted = shown === 'warned' ? { outcome: ['created', 'updated', 'skipped'], with_problems: true } : { outcome: shown };
      return (await http.get<Page<ImportRow>>(`/imports/${id}/rows`, { params: { ...wanted, limit: 50, cursor: pageParam ?? undefined }, signal })).data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
