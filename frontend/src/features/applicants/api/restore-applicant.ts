import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { applicantKeys } from './keys';
import { type Applicant } from './list-applicants';

/** Brings an archived applicant back into the lists. */
export function useRestoreApplicant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await http.post<Applicant>(`/applicants/${id}/restore`)).data,
    onSuccess: () => client.invalidateQueries({ queryKey: applicantKeys.all }),
  });
}
