import { QueryClient } from '@tanstack/react-query';
import { isProblem, type ApiProblem } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiProblem;
  }
}

/** Trying again helps when the network or the server failed, not when the server said no. */
const worthRetrying = (failures: number, error: unknown): boolean => {
  if (isProblem(error) && error.status >= 400 && error.status < 500 && error.status !== 429) return false;
  return failures < 2;
};

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
