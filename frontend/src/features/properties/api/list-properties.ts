import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { http, type Page } from '@/lib/http';
import { propertyKeys } from './keys';
import { type Property, type PropertyListParams } from './types';

/** Homes by filter and order, 50 at a time. */
export const propertyListQuery = (params: PropertyListParams) =>
  infiniteQueryOptions({
    queryKey: propertyKeys.list(params),
    queryFn: async ({ signal, pageParam }) =>
      (await http.get<Page<Property>>('/properties', { params: { ...params, limit: 50, cursor: pageParam ?? undefined }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
