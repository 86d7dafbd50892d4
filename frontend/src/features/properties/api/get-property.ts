import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { propertyKeys } from './keys';
import { type Property } from './types';

export const propertyQuery = (id: string) =>
  queryOptions({
    queryKey: propertyKeys.detail(id),
    queryFn: async ({ signal }) => (await http.get<Property>(`/properties/${id}`, { signal })).data,
  });
