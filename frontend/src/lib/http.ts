import axios from 'axios';
import { env } from '@/config/env';
import { toProblem, type ApiProblem } from './problem';

/** The one way to the API. Cookies carry the session; axios copies the CSRF cookie into its header. */
export const http = axios.create({
  baseURL: env.apiBase,
  withCredentials: true,
  xsrfCookieName: 'crm_csrf',
  xsrfHeaderName: 'X-CSRF-Token',
  timeout: 30_000,
  headers: { Accept: 'application/json' },
  // Repeated keys (?status=a&status=b) are what FastAPI reads as a list.
  paramsSerializer: { indexes: null },
});

type UnauthenticatedHandler = (problem: ApiProblem) => void;
let handleUnauthenticated: UnauthenticatedHandler = () => undefined;

/** Says what happens when the session has ended. The application sends people to sign in. */
export function onUnauthenticated(handler: UnauthenticatedHandler): void {
  handleUnauthenticated = handler;
}

/** A key that makes a repeated POST harmless. Works on plain http too, where crypto.randomUUID does not exist. */
export function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}

const isAuthCall = (url: string | undefined): boolean => url?.startsWith('/auth/') ?? false;

http.interceptors.request.use((config) => {
  if (config.method === 'post' && !isAuthCall(config.url) && !config.headers.has('Idempotency-Key')) {
    config.headers.set('Idempotency-Key', idempotencyKey());
  }
  return config;
});

http.interceptors.response.use(undefined, (error: unknown) => {
  if (axios.isCancel(error)) return Promise.reject(error);
  const problem = toProblem(error);
  const url = axios.isAxiosError(error) ? error.config?.url : undefined;
  if (problem.status === 401 && url !== '/auth/login') handleUnauthenticated(problem);
  return Promise.reject(problem);
});

/** A list as every list endpoint answers. */
export interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
  total: number;
  total_is_exact: boolean;
}
