import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import * as search from './search';

const API = 'http://localhost/api/v1';
const hit = (type: string, id: string, title: string) => ({ type, id, reference: `REF-${id}`, title, subtitle: 'About', highlights: [[0, 3]], href: `/${type}/${id}` });
const HITS = [hit('property', 'p1', '14 Lordship Lane'), hit('applicant', 'a1', 'Ms Joy Lane')];
const server = setupServer(
  http.get(`${API}/search`, ({ request }) => {
    const { searchParams: sent } = new URL(request.url);
    if (sent.get('q') === 'lorship') return HttpResponse.json({ items: [], did_you_mean: 'lordship' });
    const types = sent.getAll('types');
    return HttpResponse.json({ items: HITS.filter((h) => types.length === 0 || types.includes(h.type)), did_you_mean: null });
  }),
);
const open = (at: string) => renderInBrowser([{ path: '/search', element: <search.Component /> }], { at, me: PRIYA });

beforeAll(() => server.listen());
afterAll(() => server.close());

it('keeps the counts of every kind while one is shown', async () => {
  const { user } = open('/search?q=lane');
  await user.click(await screen.findByRole('button', { name: 'Applicants 1' }));
  expect(await screen.findByRole('link', { name: /Joy/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Lordship/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'All 2' })).toBeVisible();
  expect(window.location.search).toBe('?q=lane&type=applicant');
});

it('offers what was perhaps meant, and a new applicant with the text carried over', async () => {
  const { user } = open('/search?q=lorship');
  expect(await screen.findByText('Nothing for “lorship”')).toBeVisible();
  expect(screen.getByRole('link', { name: 'New applicant' })).toHaveAttribute('href', '/applicants/new?text=lorship');
  await user.click(screen.getByRole('button', { name: 'lordship' }));
  expect(await screen.findByRole('link', { name: /Lordship/ })).toBeVisible();
});
