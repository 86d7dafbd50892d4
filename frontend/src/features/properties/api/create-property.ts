import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { propertyKeys } from './keys';
import { type Property, type PropertyDraft } from './types';

/** Adds a home; every list goes stale. */
export function useCreateProperty() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draft: PropertyDraft) => (await http.post<Property>('/properties', draft)).data,
    onSuccess: (property) => {
      client.setQueryData(propertyKeys.detail(property.id), property);
      return client.invalidateQueries({ queryKey: propertyKeys.lists() });
    },
  });
}
