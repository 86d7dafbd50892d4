import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { applicantKeys } from './keys';
import { type Applicant } from './list-applicants';

/** One applicant, with the people who move with them. */
export const applicantQuery = (id: string) =>
  queryOptions({
    queryKey: applicantKeys.detail(id),
    queryFn: async ({ signal }) => (await http.get<Applicant>(`/applicants/${id}`, { signal })).data,
  });
