import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { propertyKeys } from './keys';

/** Brings an archived home back. Lists and the home go stale. */
export function useRestoreProperty() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await http.post(`/properties/${id}/restore`);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: propertyKeys.all }),
  });
}
