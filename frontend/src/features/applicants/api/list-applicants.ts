import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { type ApplicantFilters } from '../lib/filters';
import { applicantKeys } from './keys';

export type Applicant = components['schemas']['ApplicantRead'];

const paramsOf = (filters: ApplicantFilters) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '' && value !== null && value !== false));

/** Applicants that fit the filters, 50 at a time. */
export const applicantsQuery = (filters: ApplicantFilters) =>
  infiniteQueryOptions({
    queryKey: applicantKeys.list(filters),
    queryFn: async ({ signal, pageParam }) =>
      (await http.get<Page<Applicant>>('/applicants', { params: { ...paramsOf(filters), cursor: pageParam ?? undefined }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
