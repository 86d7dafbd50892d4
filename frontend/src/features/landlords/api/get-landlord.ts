import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { landlordKeys } from './keys';
import { type Landlord } from './types';

export const landlordQuery = (id: string) =>
  queryOptions({
    queryKey: landlordKeys.detail(id),
    queryFn: async ({ signal }) => (await http.get<Landlord>(`/landlords/${id}`, { signal })).data,
  });
