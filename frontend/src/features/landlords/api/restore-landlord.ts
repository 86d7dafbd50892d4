import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { landlordKeys } from './keys';

/** Brings an archived landlord back. */
export function useRestoreLandlord() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await http.post(`/landlords/${id}/restore`);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: landlordKeys.all }),
  });
}
