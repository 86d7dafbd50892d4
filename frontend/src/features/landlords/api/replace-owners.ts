import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { landlordKeys } from './keys';
import { type Landlord, type OwnerShare } from './types';

/** Says who owns, and how much each; the shares make 100. The landlord and the lists go stale. */
export function useReplaceOwners({ id, version }: Pick<Landlord, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (owners: OwnerShare[]) => {
      await http.put(`/landlords/${id}/owners`, { owners }, { headers: { 'If-Match': `"${version}"` } });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: landlordKeys.detail(id) });
      await client.invalidateQueries({ queryKey: landlordKeys.lists() });
    },
  });
}
