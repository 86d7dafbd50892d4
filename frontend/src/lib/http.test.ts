import { http as mock, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { server, startServer } from '@/testing/server';
import { http, onUnauthenticated } from './http';
import { isProblem, type ApiProblem } from './problem';

startServer();

const failureOf = async (request: Promise<unknown>): Promise<ApiProblem> => {
  const error: unknown = await request.then(
    () => null,
    (e: unknown) => e,
  );
  if (!isProblem(error)) throw new Error('the request did not fail as a problem');
  return error;
};

afterEach(() => onUnauthenticated(() => undefined));

describe('a request the server refuses', () => {
  it('fails with the server’s sentence, fields and request id', async () => {
    server.use(
      mock.post('/api/v1/properties', () =>
        HttpResponse.json(
          { title: 'Invalid', status: 422, detail: 'Two fields need attention.', code: 'invalid', request_id: 'r-1', errors: [{ detail: 'Enter a rent above zero.', pointer: '/rent', code: 'positive' }] },
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    const problem = await failureOf(http.post('/properties', {}));
    expect(problem).toMatchObject({ status: 422, detail: 'Two fields need attention.', code: 'invalid', request_id: 'r-1' });
    expect(problem.errors).toEqual([{ detail: 'Enter a rent above zero.', pointer: '/rent', code: 'positive' }]);
  });

  it('still says something when the answer is no problem document', async () => {
    server.use(mock.get('/api/v1/today', () => new HttpResponse('<html>', { status: 502, headers: { 'x-request-id': 'r-2' } })));
    const problem = await failureOf(http.get('/today'));
    expect(problem.status).toBe(502);
    expect(problem.request_id).toBe('r-2');
    expect(problem.detail).toMatch(/went wrong on the server/);
  });

  it('says that the server cannot be reached', async () => {
    server.use(mock.get('/api/v1/today', () => HttpResponse.error()));
    expect(await failureOf(http.get('/today'))).toMatchObject({ status: 0, code: 'network' });
  });

  it('sends people to sign in when the session has ended, but not for a wrong password', async () => {
    const ended = vi.fn();
    onUnauthenticated(ended);
    const refuse = () => HttpResponse.json({ detail: 'Sign in first.' }, { status: 401 });
    server.use(mock.get('/api/v1/today', refuse), mock.post('/api/v1/auth/login', refuse));
    await failureOf(http.post('/auth/login', {}));
    expect(ended).not.toHaveBeenCalled();
    await failureOf(http.get('/today'));
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('a request that changes something', () => {
  it('carries the CSRF cookie as a header, and a key that makes a repeat harmless', async () => {
    document.cookie = 'crm_csrf=token-7; path=/';
    let seen: Headers | undefined;
    server.use(
      mock.post('/api/v1/properties', ({ request }) => {
        seen = request.headers;
        return HttpResponse.json({});
      }),
    );
    await http.post('/properties', {});
    expect(seen?.get('x-csrf-token')).toBe('token-7');
    expect(seen?.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a filter with several values', () => {
  it('is sent as a repeated key', async () => {
    let search = '';
    server.use(
      mock.get('/api/v1/properties', ({ request }) => {
        search = new URL(request.url).search;
        return HttpResponse.json({});
      }),
    );
    await http.get('/properties', { params: { status: ['available', 'let'] } });
    expect(search).toBe('?status=available&status=let');
  });
});
