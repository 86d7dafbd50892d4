import { queryOptions } from '@tanstack/react-query';
import { http, type Page } from '@/lib/http';
import { type Import } from './get-import';
import { importKeys } from './keys';

/** The latest imports. */
export const importsQuery = () =>
  queryOptions({
    queryKey: importKeys.lists(),
    queryFn: async ({ signal }) => (await http.get<Page<Import>>('/imports', { params: { limit: 20 }, signal })).data,
  });
