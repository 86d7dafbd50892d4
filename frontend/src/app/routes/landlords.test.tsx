import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import { aHome, aLandlord } from '@/testing/records';
import * as landlord from './landlord';
import * as landlordNew from './landlord-new';
import * as landlords from './landlords';

const API = 'http://localhost/api/v1';
const ABENA = aLandlord();
const asked: URL[] = [];
const page = (...items: unknown[]) => HttpResponse.json({ items, next_cursor: null, total: items.length, total_is_exact: true });

const server = setupServer(
  http.get(`${API}/landlords`, ({ request }) => {
    asked.push(new URL(request.url));
    return page(ABENA);
  }),
  http.get(`${API}/landlords/:id`, () => HttpResponse.json(ABENA)),
  http.get(`${API}/landlords/:id/properties`, () => HttpResponse.json([aHome({ status: 'let' }), aHome({ id: 'h2', status: 'let', rent_pcm: '1000.50' }), aHome({ id: 'h3' })])),
  http.get(`${API}/landlords/:id/events`, () => page()),
  http.get(`${API}/contacts`, () => page()),
);
const routes = [
  { path: '/landlords', element: <landlords.Component /> },
  { path: '/landlords/new', element: <landlordNew.Component /> },
  { path: '/landlords/:id', element: <landlord.Component /> },
];
const open = (at: string) => renderInBrowser(routes, { at, me: { ...PRIYA, permissions: ['landlord.write', 'landlord.archive'] } });

beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

it('filters landlords by whether they have homes, in the address bar', async () => {
  const { user } = open('/landlords');
  await screen.findByRole('table', { name: 'Landlords' });
  await user.click(screen.getByRole('button', { name: 'No homes yet' }));
  await waitFor(() => expect(window.location.search).toBe('?has_homes=false'));
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('has_homes')).toBe('false'));
});

it('adds up the rent of the homes that are let, to the penny', async () => {
  open(`/landlords/${ABENA.id}`);
  expect(await screen.findByText('£2,950.50')).toBeVisible();
});

it('shows why a landlord with homes cannot be archived', async () => {
  const sentence = 'Mrs Abena Boateng has 3 homes with us. Archive or move the homes first.';
  server.use(http.delete(`${API}/landlords/:id`, () => HttpResponse.json({ detail: sentence, code: 'landlord_has_homes', errors: [] }, { status: 409 })));
  const { user } = open(`/landlords/${ABENA.id}`);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Archive…' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Archive' }));
  expect(await screen.findByText(sentence)).toBeVisible();
});

it('saves owners only when their shares make 100', async () => {
  let sent: unknown;
  server.use(http.put(`${API}/landlords/:id/owners`, async ({ request }) => {
    sent = await request.json();
    return HttpResponse.json(ABENA);
  }));
  const { user } = open(`/landlords/${ABENA.id}`);
  const owners = await screen.findByRole('region', { name: /Owners/ });
  await user.click(within(owners).getByRole('button', { name: 'Change' }));
  const share = await screen.findByRole('textbox', { name: 'Share of Kofi Boateng' });
  await user.clear(share);
  await user.type(share, '33.33');
  expect(screen.getByText('The shares make 93.33%; 6.67% is still to be shared out.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save owners' })).toBeDisabled();
  const other = screen.getByRole('textbox', { name: 'Share of Mrs Abena Boateng' });
  await user.clear(other);
  await user.type(other, '66.67');
  await user.click(screen.getByRole('button', { name: 'Save owners' }));
  await waitFor(() => expect(sent).toEqual({ owners: [{ contact_id: 'c1', share_percent: '66.67' }, { contact_id: 'c2', share_percent: '33.33' }] }));
});

it('never puts what is masked into the bank form, and shows a refusal at its field', async () => {
  server.use(http.patch(`${API}/landlords/:id`, () => HttpResponse.json({ detail: 'One thing is not right.', errors: [{ detail: 'bank_details.sort_code: A sort code has six digits, such as 12-34-56.', pointer: '/bank_details/sort_code', code: 'value_error' }] }, { status: 422 })));
  const { user } = open(`/landlords/${ABENA.id}`);
  const bank = await screen.findByRole('region', { name: 'Bank details' });
  expect(bank).toHaveTextContent('**-**-59 ****8472');
  await user.click(within(bank).getByRole('button', { name: 'Change' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change bank details' });
  expect(within(dialog).getByRole('textbox', { name: 'Sort code' })).toHaveValue('');
  await user.type(within(dialog).getByRole('textbox', { name: 'Account name' }), 'A Boateng');
  await user.type(within(dialog).getByRole('textbox', { name: 'Sort code' }), '12');
  await user.type(within(dialog).getByRole('textbox', { name: 'Account number' }), '12345678');
  await user.click(within(dialog).getByRole('button', { name: 'Save bank details' }));
  expect(await within(dialog).findByText('A sort code has six digits, such as 12-34-56.')).toBeVisible();
});

it('asks a new landlord for a name or a company before anything is sent', async () => {
  const { user } = open('/landlords/new');
  await user.click(await screen.findByRole('button', { name: /Save landlord/ }));
  expect(await screen.findByText('Enter a name, or a company below.')).toBeVisible();
});
