import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { propertyKeys } from './keys';
import { type PropertyVerdicts } from './types';

/** May it be advertised, and if not, what stands in the way. */
export const propertyVerdictsQuery = (id: string) =>
  queryOptions({
    queryKey: propertyKeys.verdicts(id),
    queryFn: async ({ signal }) => (await http.get<PropertyVerdicts>(`/properties/${id}/verdicts`, { signal })).data,
  });
