import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { applicantKeys } from './keys';
import { type Applicant } from './list-applicants';

/** Takes an applicant out of the lists; everything about them is kept. */
export function useArchiveApplicant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Pick<Applicant, 'id' | 'version'>) => {
      await http.delete(`/applicants/${id}`, { headers: { 'If-Match': `"${version}"` } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: applicantKeys.all }),
  });
}
