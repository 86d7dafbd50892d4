import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { landlordKeys } from './keys';
import { type Landlord } from './types';

/** Takes a landlord out of the lists; refused while they have homes. Everything about landlords goes stale. */
export function useArchiveLandlord() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Pick<Landlord, 'id' | 'version'>) => {
      await http.delete(`/landlords/${id}`, { headers: { 'If-Match': `"${version}"` } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: landlordKeys.all }),
  });
}
