import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { http, type Page } from '@/lib/http';
import { landlordKeys } from './keys';
import { type Landlord, type LandlordListParams } from './types';

/** Landlords by filter and order, 50 at a time. */
export const landlordListQuery = (params: LandlordListParams) =>
  infiniteQueryOptions({
    queryKey: landlordKeys.list(params),
    queryFn: async ({ signal, pageParam }) =>
      (await http.get<Page<Landlord>>('/landlords', { params: { ...params, limit: 50, cursor: pageParam ?? undefined }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
