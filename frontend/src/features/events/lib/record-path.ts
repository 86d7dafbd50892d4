import { paths } from '@/config/paths';

/** Where the record of an event can be seen; null for one without a page of its own. */
export function recordPath(entity: string, id: string): string | null {
  if (entity === 'property') return paths.property(id);
  if (entity === 'applicant') return paths.applicant(id);
  if (entity === 'landlord') return paths.landlord(id);
  if (entity === 'import') return `${paths.import()}?import=${id}`;
  return null;
}
