import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The network, as a test wants it: server.use(http.get('/api/v1/…', …)). A request nobody expected fails the test. */
export const server = setupServer();

/** Call once at the top of a test file that talks to the API. */
export function startServer(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}
