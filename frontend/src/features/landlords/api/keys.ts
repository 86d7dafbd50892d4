import { staleOn } from '@/lib/live';

export const landlordKeys = {
  all: ['landlords'] as const,
  lists: () => [...landlordKeys.all, 'list'] as const,
  list: (params: object) => [...landlordKeys.lists(), params] as const,
  details: () => [...landlordKeys.all, 'detail'] as const,
  detail: (id: string) => [...landlordKeys.details(), id] as const,
  homes: (id: string) => [...landlordKeys.detail(id), 'homes'] as const,
  contacts: (text: string) => [...landlordKeys.all, 'contacts', text] as const,
};

staleOn('landlord', (event) => [landlordKeys.lists(), landlordKeys.detail(event.id)]);
// Someone's name or phone may be an owner's; a home counts among its landlord's.
staleOn('contact', () => [landlordKeys.all]);
staleOn('property', () => [landlordKeys.all]);
