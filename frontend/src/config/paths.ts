/** Every address in the application, so that no link is spelled by hand. */
const withQuery = (path: string, query?: Record<string, string | number | undefined>): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') params.set(key, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
};

type Query = Record<string, string | number | undefined>;

export const paths = {
  home: () => '/',
  login: (next?: string) => withQuery('/login', { next }),
  today: () => '/today',
  properties: (query?: Query) => withQuery('/properties', query),
  newProperty: () => '/properties/new',
  property: (id: string) => `/properties/${id}`,
  landlords: (query?: Query) => withQuery('/landlords', query),
  newLandlord: () => '/landlords/new',
  landlord: (id: string) => `/landlords/${id}`,
  applicants: (query?: Query) => withQuery('/applicants', query),
  newApplicant: () => '/applicants/new',
  applicant: (id: string) => `/applicants/${id}`,
  search: (q?: string) => withQuery('/search', { q }),
  kpis: (query?: Query) => withQuery('/kpis', query),
  marketingEpisodes: (query?: Query) => withQuery('/marketing-episodes', query),
  activity: (query?: Query) => withQuery('/activity', query),
  import: () => '/import',
  kit: () => '/kit',
} as const;

/** A `next` address is only followed when it stays on this site. */
export function safeNext(next: string | null): string {
  if (!next || !next.startsWith('/') || next.startsWith('//') || next.startsWith('/\\')) return paths.today();
  return next;
}
