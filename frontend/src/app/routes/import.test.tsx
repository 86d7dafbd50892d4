import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import * as importPage from './import';

const API = 'http://localhost/api/v1';
const column = (position: number, name: string, field: string | null) => ({ position, column: name, field, confidence: 0.9, samples: ['1250'], why: `Headed “${name}”.` });
const PREVIEW = {
  kind: 'properties', kind_confidence: 0.9, columns: [column(1, 'Street', 'address'), column(2, 'Price', null)],
  fields: [{ name: 'address', label: 'Address' }, { name: 'rent_amount', label: 'Rent' }], notes: [], total: 915,
  rows: [{ row_number: 2, label: '1 Barry Road', refused: true, values: {}, problems: [{ column: 'Postcode', problem: '“SE22” is only an area.', suggestion: 'Give the full postcode.', severity: 'refuse' }] }],
};
const imported = (status: string, done: number) => ({
  id: 'i1', kind: 'properties', filename: 'homes.csv', status, dry_run: false, columns: [], notes: [], total: 915, done, created: 812, updated: 94, skipped: 6, refused: 3, warned: 0,
  error: null, created_at: '2026-11-25T10:00:00Z', started_at: null, finished_at: null,
});
const page = (...items: unknown[]) => HttpResponse.json({ items, next_cursor: null, total: items.length, total_is_exact: true });
const mappings: unknown[] = [];
const server = setupServer(
  http.get(`${API}/imports`, () => page()),
  http.post(`${API}/imports/preview`, async ({ request }) => {
    const text = await request.text();
    mappings.push(/name="mapping"\r\n\r\n(.*)\r\n/.exec(text)?.[1]);
    return HttpResponse.json(PREVIEW);
  }),
  http.get(`${API}/imports/i1/rows`, () => page({ row_number: 7, outcome: 'refused', label: '3 Barry Road', entity_id: null, problems: PREVIEW.rows[0]?.problems })),
);
const open = (at = '/import', permissions = ['import.run']) => renderInBrowser([{ path: '/import', element: <importPage.Component /> }], { at, me: { ...PRIYA, permissions } });
const choose = async (user: ReturnType<typeof open>['user']) => user.upload(await screen.findByLabelText(/Drop a file here/), new File(['Street,Price'], 'homes.csv', { type: 'text/csv' }));

beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  mappings.length = 0;
});
afterAll(() => server.close());

it('shows how a file would be read, and reads it again when a column is put right', async () => {
  const { user } = open();
  await choose(user);
  expect(await screen.findByText('“SE22” is only an area.')).toBeVisible();
  expect(mappings).toEqual([undefined]);
  await user.selectOptions(screen.getByLabelText('Field for Price'), 'rent_amount');
  await waitFor(() => expect(mappings).toEqual([undefined, '{"#2":"rent_amount"}']));
});

it('follows a running import to its result, in the address bar', async () => {
  let polls = 0;
  server.use(
    http.post(`${API}/imports`, () => HttpResponse.json(imported('queued', 0), { status: 202 })),
    http.get(`${API}/imports/i1`, () => HttpResponse.json((polls += 1) > 1 ? imported('done', 915) : imported('running', 300))),
  );
  const { user } = open();
  await choose(user);
  await user.click(await screen.findByRole('button', { name: 'Import 915 rows' }));
  expect(await screen.findByRole('progressbar', { name: 'Rows dealt with' })).toBeVisible();
  expect(await screen.findByText('Created 812, updated 94, skipped 6, could not 3', undefined, { timeout: 4000 })).toBeVisible();
  expect(window.location.search).toBe('?import=i1');
  expect(await screen.findByText('3 Barry Road')).toBeVisible();
  expect(screen.getByRole('link', { name: 'errors.csv' })).toHaveAttribute('href', '/api/v1/imports/i1/errors.csv');
});

it('is closed to those who may not import', async () => {
  open('/import', []);
  expect(await screen.findByRole('heading', { name: 'You do not have access' })).toBeVisible();
});
