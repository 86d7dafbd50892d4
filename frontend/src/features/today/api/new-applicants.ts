import { queryOptions } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { todayKeys } from './keys';

export type Applicant = components['schemas']['ApplicantRead'];

const WEEK = 7 * 24 * 3600_000;

/** From when an applicant counts as new: a week back, to the hour, so that the address stays the same for a while. */
export const weekAgo = (now: number = Date.now()): string => `${new Date(now - WEEK).toISOString().slice(0, 13)}:00:00Z`;

/** Who registered in the last seven days, the latest first. */
export const newApplicantsQuery = () =>
  queryOptions({
    queryKey: todayKeys.applicants(),
    queryFn: async ({ signal }) => (await http.get<Page<Applicant>>('/applicants', { params: { registered_from: weekAgo(), sort: '-created_at', limit: 9 }, signal })).data,
  });
