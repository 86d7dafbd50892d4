import { staleOn } from '@/lib/live';
import { type ApplicantFilters } from '../lib/filters';

export const applicantKeys = {
  all: ['applicants'] as const,
  lists: () => [...applicantKeys.all, 'list'] as const,
  list: (filters: ApplicantFilters) => [...applicantKeys.lists(), filters] as const,
  details: () => [...applicantKeys.all, 'detail'] as const,
  detail: (id: string) => [...applicantKeys.details(), id] as const,
};

staleOn('applicant', (event) => [applicantKeys.lists(), applicantKeys.detail(event.id)]);
// The name, phone and email shown on an applicant are a contact's.
staleOn('contact', () => [applicantKeys.all]);
