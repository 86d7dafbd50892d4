import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { propertyKeys } from './keys';
import { type PropertyFacets, type PropertyListParams } from './types';

/** How many homes each filter option has, under the other filters. */
export const propertyFacetsQuery = ({ sort: _sort, ...params }: PropertyListParams) =>
  queryOptions({
    queryKey: propertyKeys.facets(params),
    queryFn: async ({ signal }) => (await http.get<PropertyFacets>('/properties/facets', { params, signal })).data,
    placeholderData: keepPreviousData,
  });
