import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import { aHome } from '@/testing/records';
import * as today from './today';

const API = 'http://localhost/api/v1';
const page = (total: number, ...items: unknown[]) => HttpResponse.json({ items, next_cursor: null, total, total_is_exact: true });
const kpi = (key: string, value: number, drill: string) => ({ key, label: key, value, unit: 'homes', count: value, drill, previous: null, series: Array(8).fill(null) });
const server = setupServer(
  http.get(`${API}/kpis`, () => HttpResponse.json({ from: '2026-11-01', to: '2026-11-26', branch: null, items: [kpi('on_the_market', 19, '/properties?status=available')] })),
  http.get(`${API}/properties`, ({ request }) => {
    const sent = new URL(request.url).searchParams;
    if (sent.get('incomplete')) return page(1, aHome({ id: 'h9', address: '44 Stradella Road', status: 'instructed', missing_to_list: ['rent_amount', 'rent_frequency'] }));
    return page(sent.get('status') === 'available' ? 19 : 0);
  }),
  http.get(`${API}/applicants`, () => HttpResponse.json({ detail: 'Applicants are resting.' }, { status: 409 })),
  http.get(`${API}/events`, () => page(0)),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

it('says what it knows when one part fails, and that part says so itself', async () => {
  renderInBrowser([{ path: '/today', element: <today.Component /> }], { at: '/today', me: PRIYA });
  expect(await screen.findByRole('link', { name: '19 homes' })).toHaveAttribute('href', '/properties?status=available');
  expect(await screen.findByText('Applicants are resting.')).toBeVisible();
  expect(await screen.findByText('Missing: rent, how rent is paid')).toBeVisible();
  expect(await screen.findByRole('link', { name: /^On the market\s*19/ })).toHaveAttribute('href', '/properties?status=available');
});
