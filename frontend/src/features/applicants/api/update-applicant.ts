import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { applicantKeys } from './keys';
import { type Applicant } from './list-applicants';

export type ApplicantChange = components['schemas']['ApplicantUpdate'];

interface Change {
  change: ApplicantChange;
  /** The version that was read; a newer one on the server refuses the change with 412. */
  version: number;
}

/** Changes part of an applicant; that record and the lists go stale. */
export function useUpdateApplicant(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ change, version }: Change) => (await http.patch<Applicant>(`/applicants/${id}`, change, { headers: { 'If-Match': `"${version}"` } })).data,
    onSuccess: (applicant) => {
      client.setQueryData(applicantKeys.detail(id), applicant);
      return client.invalidateQueries({ queryKey: applicantKeys.lists() });
    },
  });
}
