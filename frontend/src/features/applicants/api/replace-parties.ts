import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { applicantKeys } from './keys';
import { type Applicant } from './list-applicants';

export type PartyRole = components['schemas']['PartyRole'];

interface Parties {
  parties: { contact_id: string; role: PartyRole }[];
  version: number;
}

/** Says who else is part of an application: joint applicants, guarantors, occupiers. */
export function useReplaceParties(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ parties, version }: Parties) => (await http.put<Applicant>(`/applicants/${id}/parties`, { parties }, { headers: { 'If-Match': `"${version}"` } })).data,
    onSuccess: (applicant) => client.setQueryData(applicantKeys.detail(id), applicant),
  });
}
