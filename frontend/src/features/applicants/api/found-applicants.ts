import { type components } from '@/api/generated/schema';
import { http, type Page } from '@/lib/http';
import { type ApplicantFilters } from '../lib/filters';
import { fits } from '../lib/fits';

type Applicant = components['schemas']['ApplicantRead'];

const MOST = 20;

/**
 * Applicants by name, phone, email or reference. The list itself takes no text, so the search finds them, best first,
 * and the other filters are applied to what it found.
 */
export async function foundApplicants(filters: ApplicantFilters, signal: AbortSignal): Promise<Page<Applicant>> {
  const params = { q: filters.q.trim(), types: 'applicant', limit: MOST };
  const { items: hits } = (await http.get<{ items: { id: string }[] }>('/search', { params, signal })).data;
  const found = await Promise.all(hits.map(async ({ id }) => (await http.get<Applicant>(`/applicants/${id}`, { signal })).data));
  const items = found.filter((applicant) => fits(applicant, filters));
  return { items, next_cursor: null, total: items.length, total_is_exact: hits.length < MOST };
}
