import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { http } from './http';

export interface Me {
  user: { id: string; email: string; name: string; role: string };
  branch: { id: string; name: string; outcode: string };
  branches: { id: string; name: string; outcode: string }[];
  agency: { name: string };
  permissions: string[];
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => (await http.get<Me>('/auth/me', { signal })).data,
  staleTime: 5 * 60_000,
});

/** Who is signed in. Inside the application shell it is always there. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** Who is signed in, where that may not be known yet. */
export const useMaybeMe = () => useQuery(meQuery);
