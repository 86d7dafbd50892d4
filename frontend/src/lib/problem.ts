import { isAxiosError } from 'axios';

export interface FieldProblem {
  detail: string;
  pointer: string | null;
  code: string | null;
}

/** What the server said went wrong (application/problem+json), or that it could not be reached (status 0). `detail` is ready to show. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string | null;
  readonly request_id: string | null;
  readonly errors: FieldProblem[];
  /** On 412, the record as it is now. */
  readonly current: unknown;

  constructor(parts: Partial<Omit<ApiProblem, 'name' | 'message' | 'stack' | 'cause'>> & { status: number; detail: string }) {
    super(parts.detail);
    this.name = 'ApiProblem';
    this.status = parts.status;
    this.title = parts.title ?? '';
    this.detail = parts.detail;
    this.code = parts.code ?? null;
    this.request_id = parts.request_id ?? null;
    this.errors = parts.errors ?? [];
    this.current = parts.current ?? null;
  }
}

export const isProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;

const UNREACHABLE = 'The server could not be reached. Check the connection and try again.';
const UNEXPECTED = 'Something went wrong on the server. Try again, or quote the request id to support.';

type Body = Partial<Record<'title' | 'detail' | 'code' | 'request_id', string>> & { errors?: Partial<FieldProblem>[]; current?: unknown };

const isBody = (data: unknown): data is Body => typeof data === 'object' && data !== null && !Array.isArray(data);

/** Any failure of a request as an ApiProblem, so that the rest of the application knows one kind of error. */
export function toProblem(error: unknown): ApiProblem {
  if (isProblem(error)) return error;
  if (!isAxiosError(error)) return new ApiProblem({ status: 0, detail: error instanceof Error ? error.message : UNEXPECTED });
  if (!error.response) return new ApiProblem({ status: 0, title: 'No connection', code: 'network', detail: UNREACHABLE });

  const { status, data, headers } = error.response;
  const body: Body = isBody(data) ? data : {};
  const header: unknown = headers['x-request-id'];
  return new ApiProblem({
    status,
    title: body.title ?? '',
    detail: body.detail ?? body.title ?? UNEXPECTED,
    code: body.code ?? null,
    request_id: body.request_id ?? (typeof header === 'string' ? header : null),
    errors: (body.errors ?? []).map((e) => ({ detail: e.detail ?? '', pointer: e.pointer ?? null, code: e.code ?? null })),
    current: body.current,
  });
}
