import { staleOn } from '@/lib/live';

export const propertyKeys = {
  all: ['properties'] as const,
  lists: () => [...propertyKeys.all, 'list'] as const,
  list: (params: object) => [...propertyKeys.lists(), params] as const,
  facets: (params: object) => [...propertyKeys.lists(), 'facets', params] as const,
  details: () => [...propertyKeys.all, 'detail'] as const,
  detail: (id: string) => [...propertyKeys.details(), id] as const,
  verdicts: (id: string) => [...propertyKeys.detail(id), 'verdicts'] as const,
  /** The list that was looked at last, so that a home's page knows its neighbours. Not from the server. */
  lastList: ['properties-last-list'] as const,
};

staleOn('property', (event) => [propertyKeys.lists(), propertyKeys.detail(event.id)]);
// A landlord's name and phone stand on their homes.
staleOn('landlord', () => [propertyKeys.all]);
