import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { applicantKeys } from './keys';
import { type Applicant } from './list-applicants';

export type ApplicantCreate = components['schemas']['ApplicantCreate'];

/** Registers an applicant; the lists go stale. */
export function useCreateApplicant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ApplicantCreate) => (await http.post<Applicant>('/applicants', body)).data,
    onSuccess: (applicant) => {
      client.setQueryData(applicantKeys.detail(applicant.id), applicant);
      return client.invalidateQueries({ queryKey: applicantKeys.lists() });
    },
  });
}
