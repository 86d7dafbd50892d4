import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { propertyKeys } from '@/features/properties/api/keys';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import { aHome } from '@/testing/records';
import * as properties from './properties';
import * as property from './property';
import * as propertyNew from './property-new';

const API = 'http://localhost/api/v1';
const HOME = aHome();
const asked: URL[] = [];
const empty = { items: [], next_cursor: null, total: 0, total_is_exact: true };
const page = (...items: unknown[]) => HttpResponse.json({ ...empty, items, total: items.length });

const server = setupServer(
  http.get(`${API}/properties`, ({ request }) => {
    asked.push(new URL(request.url));
    return page(HOME);
  }),
  http.get(`${API}/properties/facets`, () => HttpResponse.json({ status: { available: 6 }, outcode: { SE22: 7 }, bedrooms: { 2: 5 }, property_type: { flat: 2 } })),
  http.get(`${API}/properties/:id`, () => HttpResponse.json(HOME)),
  http.get(`${API}/properties/:id/verdicts`, () => HttpResponse.json({ can_list: { ok: true, reasons: [] } })),
  http.get(`${API}/properties/:id/events`, () => page({ id: 'e1', event_type: 'property.updated', entity_type: 'property', entity_id: HOME.id, description: 'changed', metadata: { changes: { rent_amount: { old: '2050.00', new: '1950.00' } } }, created_at: '2026-11-20T16:58:00Z', actor: { id: 'u2', name: 'Dan Cole' }, source: 'web', request_id: null, branch_id: null, sequence: 1, hash: null, previous_hash: null })),
  http.get(`${API}/landlords`, () => page()),
);
const routes = [
  { path: '/properties', element: <properties.Component /> },
  { path: '/properties/new', element: <propertyNew.Component /> },
  { path: '/properties/:id', element: <property.Component /> },
];
const open = (at: string) => renderInBrowser(routes, { at, me: { ...PRIYA, permissions: ['property.write', 'property.archive'] } });

beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

describe('Properties', () => {
  it('asks the API for what the address bar says, and shows each filter with a cross', async () => {
    const { user } = open('/properties?status=available&status=under_offer&outcode=SE22&min_bedrooms=2');
    await screen.findByRole('table', { name: 'Properties' });
    expect(asked[0]?.searchParams.getAll('status')).toEqual(['available', 'under_offer']);
    expect(asked[0]?.searchParams.get('min_bedrooms')).toBe('2');
    await user.click(screen.getByRole('button', { name: 'Remove filter area SE22' }));
    await waitFor(() => expect(window.location.search).toBe('?status=available&status=under_offer&min_bedrooms=2'));
  });

  it('puts a tab and a sort into the address bar', async () => {
    const { user } = open('/properties');
    await user.click(await screen.findByRole('button', { name: /On the market/ }));
    await user.click(within(await screen.findByRole('table', { name: 'Properties' })).getByRole('button', { name: 'Rent' }));
    await waitFor(() => expect(window.location.search).toContain('status=available'));
    await waitFor(() => expect(window.location.search).toContain('sort=rent_pcm'));
  });

  it('says that nothing matches, and clears the filters', async () => {
    server.use(http.get(`${API}/properties`, () => page()));
    const { user } = open('/properties?outcode=ZZ1');
    await screen.findByText('No properties match');
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(await screen.findByText('No properties yet')).toBeVisible();
  });

  it('walks with J and opens the preview with Space, in the address bar', async () => {
    const { user } = open('/properties');
    await screen.findByRole('table', { name: 'Properties' });
    await user.keyboard('j');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
    await user.keyboard(' ');
    await waitFor(() => expect(window.location.search).toBe(`?peek=${HOME.id}`));
    expect(await screen.findByRole('complementary', { name: /Preview of Flat 2/ })).toBeVisible();
  });
});

describe('Property', () => {
  it('shows what changed as struck through, then new', async () => {
    open(`/properties/${HOME.id}`);
    const timeline = await screen.findByRole('list', { name: 'Timeline' });
    expect(within(timeline).getByText('£2,050').tagName).toBe('S');
    expect(within(timeline).getByText('£1,950').tagName).toBe('B');
  });

  it('shows theirs and mine when someone else saved the same field first, and saves mine over theirs', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.patch(`${API}/properties/:id`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        if (sent.length > 1) return HttpResponse.json({ ...HOME, bedrooms: 3, version: 6 });
        return HttpResponse.json({ title: 'Precondition Failed', detail: 'Someone else changed this record.', code: 'precondition_failed', errors: [], current: { ...HOME, bedrooms: 4, version: 5 } }, { status: 412 });
      }),
    );
    const { user } = open(`/properties/${HOME.id}`);
    await user.click(await screen.findByRole('button', { name: /Edit Bedrooms/ }));
    const field = screen.getByRole('textbox', { name: 'Bedrooms' });
    await user.clear(field);
    await user.type(field, '3{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Dan Cole changed this' });
    expect(within(dialog).getByRole('row', { name: 'Bedrooms 4 3' })).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Save mine' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual(['"4"', '"5"']);
  });

  it.each(['Bedrooms', 'Rent'])('still saves %s against the home as it was opened, when theirs arrives behind the open field', async (what) => {
    const theirs = { ...HOME, bedrooms: 4, rent_amount: '1600.00', rent_pcm: '1600.00', version: 5 };
    const sent: (string | null)[] = [];
    server.use(
      http.patch(`${API}/properties/:id`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return HttpResponse.json({ detail: 'Someone else changed this record.', errors: [], current: theirs }, { status: 412 });
      }),
    );
    const { user, client } = open(`/properties/${HOME.id}`);
    await user.click(await screen.findByRole('button', { name: what === 'Rent' ? /^Change the rent/ : /Edit Bedrooms/ }));
    const field = screen.getByRole('textbox', { name: what });
    await user.clear(field);
    await user.type(field, '3');
    act(() => void client.setQueryData(propertyKeys.detail(HOME.id), theirs));
    await waitFor(() => expect(screen.getAllByText(/£1,600/)[0]).toBeInTheDocument());
    await user.type(field, '{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Dan Cole changed this' })).toBeVisible();
    expect(sent).toEqual(['"4"']);
  });

  it('saves on top of someone else’s change when they touched another field', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.patch(`${API}/properties/:id`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        if (sent.length > 1) return HttpResponse.json({ ...HOME, city: 'Leeds', bedrooms: 3, version: 6 });
        return HttpResponse.json({ detail: 'Someone else changed this record.', errors: [], current: { ...HOME, city: 'Leeds', version: 5 } }, { status: 412 });
      }),
    );
    const { user } = open(`/properties/${HOME.id}`);
    await user.click(await screen.findByRole('button', { name: /Edit Bedrooms/ }));
    const field = screen.getByRole('textbox', { name: 'Bedrooms' });
    await user.clear(field);
    await user.type(field, '3{Enter}');
    await waitFor(() => expect(sent).toEqual(['"4"', '"5"']));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows why a home cannot be archived, and stays', async () => {
    server.use(http.delete(`${API}/properties/:id`, () => HttpResponse.json({ detail: 'There is an offer on this home. Decline it first.', errors: [] }, { status: 409 })));
    const { user } = open(`/properties/${HOME.id}`);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archive…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Archive this home?' });
    await user.click(within(dialog).getByRole('button', { name: 'Archive' }));
    expect(await within(dialog).findByText('There is an offer on this home. Decline it first.')).toBeVisible();
  });
});

describe('New property', () => {
  it('puts each of the server’s sentences at its field', async () => {
    server.use(http.post(`${API}/properties`, () => HttpResponse.json({ detail: 'One thing is not right.', errors: [{ detail: 'That postcode is in Jersey.', pointer: '/postcode', code: 'value_error' }] }, { status: 422 })));
    const { user } = open('/properties/new');
    await user.type(await screen.findByRole('textbox', { name: 'Address' }), '9 Friern Road');
    await user.type(screen.getByRole('textbox', { name: 'Postcode' }), 'se220at');
    await user.click(screen.getByRole('button', { name: /Save property/ }));
    await screen.findByText('That postcode is in Jersey.');
    expect(screen.getByRole('textbox', { name: 'Postcode' })).toBeInvalid();
  });

  it('shows the reasons of a refusal above the button, and opens the home once saved', async () => {
    let refuse = true;
    server.use(
      http.post(`${API}/properties`, async ({ request }) => {
        if (refuse) return HttpResponse.json({ detail: 'This home cannot be on the market yet. No rent is stated.', errors: [{ detail: 'No rent is stated.', pointer: '/rent_amount', code: 'x' }] }, { status: 409 });
        expect(await request.json()).toEqual({ address: '9 Friern Road', status: 'instructed', bedrooms: 0 });
        return HttpResponse.json(HOME, { status: 201 });
      }),
    );
    const { router, user } = open('/properties/new');
    await user.type(await screen.findByRole('textbox', { name: 'Address' }), '9 Friern Road');
    await user.type(screen.getByRole('textbox', { name: 'Bedrooms' }), '0');
    await user.click(screen.getByRole('button', { name: /Save property/ }));
    expect(await screen.findByText('This home cannot be on the market yet. No rent is stated.')).toBeVisible();
    refuse = false;
    await user.click(screen.getByRole('button', { name: /Save property/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/properties/${HOME.id}`));
  });
});
