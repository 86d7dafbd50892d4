import { infiniteQueryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { timelineKeys } from './keys';

export type RecordEvent = components['schemas']['EventRead'];
export type RecordKind = 'property' | 'landlord' | 'applicant';

const ADDRESS: Record<RecordKind, string> = { property: '/properties', landlord: '/landlords', applicant: '/applicants' };

/** What happened to one record, newest first, 30 at a time. */
export const timelineQuery = (entity: RecordKind, id: string) =>
  infiniteQueryOptions({
    queryKey: timelineKeys.record(entity, id),
    queryFn: async ({ signal, pageParam }) =>
      (await http.get<Page<RecordEvent>>(`${ADDRESS[entity]}/${id}/events`, { params: { limit: 30, cursor: pageParam ?? undefined }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
