import { queryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { importKeys } from './keys';

export type Import = components['schemas']['ImportRead'];

const POLL = 700;

export const isUnderWay = ({ status }: Pick<Import, 'status'>): boolean => status === 'queued' || status === 'running';

/** One import; asked for again and again while it is under way. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.detail(id),
    queryFn: async ({ signal }) => (await http.get<Import>(`/imports/${id}`, { signal })).data,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? POLL : false),
  });
