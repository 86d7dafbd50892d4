import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { landlordKeys } from './keys';
import { type Landlord, type LandlordDraft } from './types';

/** Adds a landlord; every list goes stale. */
export function useCreateLandlord() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draft: LandlordDraft) => (await http.post<Landlord>('/landlords', draft)).data,
    onSuccess: (landlord) => {
      client.setQueryData(landlordKeys.detail(landlord.id), landlord);
      return client.invalidateQueries({ queryKey: landlordKeys.lists() });
    },
  });
}
