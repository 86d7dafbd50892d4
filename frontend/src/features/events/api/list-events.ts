import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { type EventFilters } from '../lib/filters';
import { dayAfter, londonMidnight } from '../lib/london-midnight';
import { eventKeys } from './keys';

export type CrmEvent = components['schemas']['EventRead'];

const paramsOf = ({ from, to, entity_id, ...rest }: EventFilters) => ({
  ...rest,
  entity_id: entity_id || undefined,
  created_from: londonMidnight(from),
  created_to: londonMidnight(dayAfter(to)),
});

/** What happened in the agency, newest first. */
export const eventsQuery = (filters: EventFilters, limit = 50) =>
  infiniteQueryOptions({
    queryKey: eventKeys.list(filters, limit),
    queryFn: async ({ signal, pageParam }) =>
      (await http.get<Page<CrmEvent>>('/events', { params: { ...paramsOf(filters), limit, cursor: pageParam ?? undefined }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
