import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { type ApiProblem } from '@/lib/problem';
import { ErrorCard } from './error-card';
import { NoAccess } from './no-access';
import { NotFound } from './not-found';

interface FacesProps<Data> {
  query: UseQueryResult<Data, ApiProblem>;
  /** Drawn in the final layout, so that nothing moves when the data comes. */
  skeleton: ReactNode;
  /** What to show instead when there is nothing, and how to tell. */
  empty?: ReactNode;
  isEmpty?: (data: Data) => boolean;
  /** Names the thing for the error, not-found and no-access faces. */
  what?: string;
  /** A whole page: 404 and 403 take the page over. A card says so inside itself. */
  page?: boolean;
  children: (data: Data) => ReactNode;
}

/** The four faces of anything that loads: skeleton, empty, error, data. Data already here stays while a refetch fails. */
export function Faces<Data>({ query, skeleton, empty, isEmpty, what, page = false, children }: FacesProps<Data>) {
  if (query.data !== undefined) return empty && isEmpty?.(query.data) ? empty : children(query.data);
  if (query.isError) {
    if (page && query.error.status === 404) return <NotFound what={what} />;
    if (page && query.error.status === 403) return <NoAccess what={what} />;
    return <ErrorCard error={query.error} onRetry={() => void query.refetch()} title={what && `${what} could not be loaded`} />;
  }
  return skeleton;
}
