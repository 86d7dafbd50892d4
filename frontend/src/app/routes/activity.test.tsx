import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { receive } from '@/lib/live';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import * as activity from './activity';

const API = 'http://localhost/api/v1';
const asked: URL[] = [];
const event = (id: string, extra: object = {}) => ({
  id, event_type: 'applicant.status_changed', entity_type: 'applicant', entity_id: 'a1', description: `Event ${id}`, metadata: { changes: { status: { old: 'new', new: 'active' } } },
  created_at: '2026-11-20T10:00:00Z', actor: { id: 'u1', name: 'Priya Shah' }, source: 'web', request_id: 'req-7', branch_id: 'b1', sequence: 1, hash: null, previous_hash: null, ...extra,
});
let events = [event('e1')];
const server = setupServer(
  http.get(`${API}/events`, ({ request }) => {
    asked.push(new URL(request.url));
    return HttpResponse.json({ items: events, next_cursor: null, total: events.length, total_is_exact: true });
  }),
);
const open = (at = '/activity') => renderInBrowser([{ path: '/activity', element: <activity.Component /> }], { at, me: PRIYA });

beforeAll(() => server.listen());
afterEach(() => {
  asked.length = 0;
  events = [event('e1')];
});
afterAll(() => server.close());

it('says before and after in the office’s words, and keeps the request id behind Details', async () => {
  open();
  expect(await screen.findByText('Looking')).toBeVisible();
  expect(screen.getByText('New')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Event e1' })).toHaveAttribute('href', '/applicants/a1');
  expect(screen.getByText(/Request req-7/)).not.toBeVisible();
});

it('counts what comes live and leaves the rows where they are until asked', async () => {
  const { client, user } = open();
  await screen.findByText('Event e1');
  events = [event('e2'), event('e1')];
  act(() => receive({ sequence: 2, type: 'applicant.status_changed', entity: 'applicant', id: 'a1', version: 2, actor: null }, client));
  expect(screen.queryByText('Event e2')).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: '1 new' }));
  expect(await screen.findByText('Event e2')).toBeVisible();
  expect(screen.queryByRole('button', { name: /new$/ })).not.toBeInTheDocument();
});

it('asks for whole London days, in summer time too', async () => {
  open('/activity?from=2026-07-01&to=2026-12-01&entity_type=applicant&event_type=note.added');
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  const sent = asked.at(-1)?.searchParams;
  expect(sent?.get('created_from')).toBe('2026-07-01T00:00:00+01:00');
  expect(sent?.get('created_to')).toBe('2026-12-02T00:00:00Z');
  expect(sent?.getAll('event_type')).toEqual(['note.added']);
});
