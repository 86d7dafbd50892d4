import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { landlordKeys } from './keys';
import { type Home } from './types';

/** Every home of one landlord that is not archived. */
export const landlordHomesQuery = (id: string) =>
  queryOptions({
    queryKey: landlordKeys.homes(id),
    queryFn: async ({ signal }) => (await http.get<Home[]>(`/landlords/${id}/properties`, { signal })).data,
  });
