import { type components } from '@/api/generated/schema';
import { type ApplicantFilters } from './filters';

type Applicant = components['schemas']['ApplicantRead'];

const oneOf = (wanted: readonly string[], value: string | null) => wanted.length === 0 || (value !== null && wanted.includes(value));

/** Whether an applicant passes the list's filters, as the API understands them. */
export function fits(applicant: Applicant, filters: ApplicantFilters): boolean {
  const areas = applicant.preferred_areas.map((a) => a.toUpperCase());
  return (
    oneOf(filters.status, applicant.status) &&
    oneOf(filters.employment_status, applicant.employment_status) &&
    (filters.area.length === 0 || filters.area.some((a) => areas.includes(a.toUpperCase()))) &&
    (filters.bedrooms === null || (applicant.min_bedrooms ?? 0) <= filters.bedrooms) &&
    (filters.can_pay_pcm === '' || Number(applicant.max_rent_pcm ?? 0) >= Number(filters.can_pay_pcm)) &&
    (filters.move_by === '' || (applicant.move_from !== null && applicant.move_from <= filters.move_by)) &&
    (applicant.archived_at !== null) === filters.archived
  );
}
