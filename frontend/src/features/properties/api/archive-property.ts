import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { propertyKeys } from './keys';
import { type Property } from './types';

/** Takes a home out of the lists; it can be restored. Lists and the home go stale. */
export function useArchiveProperty() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Pick<Property, 'id' | 'version'>) => {
      await http.delete(`/properties/${id}`, { headers: { 'If-Match': `"${version}"` } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: propertyKeys.all }),
  });
}
