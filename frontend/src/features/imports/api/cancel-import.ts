import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { type Import } from './get-import';
import { importKeys } from './keys';

/** Stops an import after the row it is at; what came in already stays. */
export function useCancelImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => (await http.post<Import>(`/imports/${id}/cancel`)).data,
    onSuccess: (cancelled) => client.setQueryData(importKeys.detail(id), cancelled),
    onSettled: () => client.invalidateQueries({ queryKey: importKeys.all }),
  });
}
