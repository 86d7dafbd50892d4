import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { type components } from '@/api/generated/schema';
import { applicantKeys } from '@/features/applicants/api/keys';
import { axeProblems } from '@/testing/axe';
import { PRIYA } from '@/testing/render';
import { renderInBrowser } from '@/testing/render-in-browser';
import * as applicant from './applicant';
import * as applicantNew from './applicant-new';
import * as applicants from './applicants';

type Applicant = components['schemas']['ApplicantRead'];

const API = 'http://localhost/api/v1';
const JOY: Applicant = {
  id: 'a1', reference: 'APP-10118', contact_id: 'c1', name: 'Ms Joy Whitfield', title: 'Ms', first_name: 'Joy', last_name: 'Whitfield', organisation_name: null,
  email: 'joy@example.com', phone: '+447700900118', current_address: null, status: 'active', min_bedrooms: 2, max_rent_pcm: '2100.00', preferred_areas: ['SE22', 'SE15'],
  move_from: '2026-12-12', employment_status: 'employed', annual_income: '64000.00', references_checked: true, right_to_rent_verified: false, notes: null,
  parties: [], can: ['edit', 'archive'], branch_id: 'b1', created_at: '2026-11-20T10:00:00Z', updated_at: '2026-11-20T10:00:00Z', archived_at: null, version: 3,
};
const asked: URL[] = [];
const page = (...items: unknown[]) => HttpResponse.json({ items, next_cursor: null, total: items.length, total_is_exact: true });

const server = setupServer(
  http.get(`${API}/applicants`, ({ request }) => {
    asked.push(new URL(request.url));
    return page(JOY);
  }),
  http.get(`${API}/applicants/:id`, () => HttpResponse.json(JOY)),
  http.get(`${API}/applicants/:id/events`, () => page()),
);
const routes = [
  { path: '/applicants', element: <applicants.Component /> },
  { path: '/applicants/new', element: <applicantNew.Component /> },
  { path: '/applicants/:id', element: <applicant.Component /> },
];
const open = (at: string) => renderInBrowser(routes, { at, me: { ...PRIYA, permissions: ['applicant.write', 'applicant.archive', 'note.write'] } });

beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

it('asks for exactly what a figure’s drill says', async () => {
  open('/applicants?status=new&status=active&registered_from=2026-11-01T00%3A00%3A00%2B00%3A00&branch_id=b1');
  await screen.findByRole('table', { name: 'Applicants' });
  const sent = asked.at(-1)?.searchParams;
  expect(sent?.getAll('status')).toEqual(['new', 'active']);
  expect(sent?.get('registered_from')).toBe('2026-11-01T00:00:00+00:00');
  expect(sent?.get('branch_id')).toBe('b1');
});

it('says that nobody matches, and clears the filters', async () => {
  server.use(http.get(`${API}/applicants`, ({ request }) => (new URL(request.url).searchParams.has('area') ? page() : page(JOY))));
  const { user } = open('/applicants?area=ZE1');
  expect(await screen.findByText('No applicants match')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
  expect(await screen.findByRole('link', { name: 'Ms Joy Whitfield' })).toBeVisible();
  expect(window.location.search).toBe('');
});

it('shows the server’s sentence when the list fails, and tries again', async () => {
  let fail = true;
  server.use(http.get(`${API}/applicants`, () => (fail ? HttpResponse.json({ detail: 'The database is being restarted.' }, { status: 422 }) : page(JOY))));
  const { user } = open('/applicants');
  expect(await screen.findByText('The database is being restarted.')).toBeVisible();
  fail = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Ms Joy Whitfield' })).toBeVisible();
});

it('says what rent the income carries, rounded down to the pound', async () => {
  const { container } = open('/applicants/a1');
  expect(await screen.findByText('Affordable to £2,133 pcm.')).toBeVisible();
  expect(screen.getByText(/£2,100 needs £63,000 a year/)).toBeVisible();
  expect(await axeProblems(container)).toEqual([]);
});

it('holds my change beside theirs when someone was first, and saves mine on the newer version', async () => {
  const sent: { match: string | null; body: unknown }[] = [];
  const theirs = { ...JOY, max_rent_pcm: '1800.00', version: 4 };
  server.use(
    http.patch(`${API}/applicants/a1`, async ({ request }) => {
      const match = request.headers.get('If-Match');
      sent.push({ match, body: await request.json() });
      if (match === '"3"') return HttpResponse.json({ detail: 'Someone changed this record.', current: theirs }, { status: 412 });
      return HttpResponse.json({ ...theirs, max_rent_pcm: '2300.00', version: 5 });
    }),
  );
  const { user } = open('/applicants/a1');
  await user.click(await screen.findByRole('button', { name: /Edit Budget/ }));
  const field = screen.getByLabelText('Budget');
  await user.clear(field);
  await user.type(field, '2.3k{Enter}');
  expect(await screen.findByText(/Budget is now £1,800; you typed £2,300/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save mine' }));
  await waitFor(() => expect(screen.queryByText(/you typed/)).not.toBeInTheDocument());
  expect(sent).toEqual([
    { match: '"3"', body: { max_rent_pcm: '2300.00' } },
    { match: '"4"', body: { max_rent_pcm: '2300.00' } },
  ]);
});

it('still holds my change beside theirs when theirs arrives behind the open field, and saves over another field’s change', async () => {
  const sent: (string | null)[] = [];
  const theirs = { ...JOY, name: 'Mrs Joy Whitfield', max_rent_pcm: '1800.00', version: 4 };
  server.use(
    http.patch(`${API}/applicants/a1`, ({ request }) => {
      const match = request.headers.get('If-Match');
      sent.push(match);
      if (match === '"3"') return HttpResponse.json({ detail: 'Someone changed this record.', current: theirs }, { status: 412 });
      return HttpResponse.json({ ...theirs, notes: 'Has a cat', version: 5 });
    }),
  );
  const { user, client } = open('/applicants/a1');
  const type = async (label: string, text: string) => {
    await user.click(await screen.findByRole('button', { name: new RegExp(`Edit ${label}`) }));
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  };
  await type('Budget', '2.3k');
  act(() => void client.setQueryData(applicantKeys.detail('a1'), theirs));
  await screen.findByRole('heading', { name: 'Mrs Joy Whitfield' });
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/Budget is now £1,800; you typed £2,300/)).toBeVisible();
  expect(sent).toEqual(['"3"']);
  await user.click(screen.getByRole('button', { name: 'Keep theirs' }));

  act(() => void client.setQueryData(applicantKeys.detail('a1'), JOY));
  await screen.findByRole('heading', { name: 'Ms Joy Whitfield' });
  await type('Notes', 'Has a cat');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('button', { name: /Edit Notes.*Has a cat/ })).toBeVisible();
  expect(sent).toEqual(['"3"', '"3"', '"4"']);
  expect(screen.queryByText(/you typed/)).not.toBeInTheDocument();
});

it('writes a new person down once, also when joining them to the application fails at first', async () => {
  let contacts = 0;
  let puts = 0;
  server.use(
    http.post(`${API}/contacts`, () => {
      contacts += 1;
      return HttpResponse.json({ id: 'c9' }, { status: 201 });
    }),
    http.put(`${API}/applicants/a1/parties`, async ({ request }) => {
      puts += 1;
      if (puts === 1) return HttpResponse.json({ detail: 'That did not work.' }, { status: 409 });
      expect(await request.json()).toEqual({ parties: [{ contact_id: 'c9', role: 'joint_applicant' }] });
      return HttpResponse.json({ ...JOY, version: 4, parties: [{ contact_id: 'c9', role: 'joint_applicant', name: 'Ama Boateng', email: null, phone: null }] });
    }),
  );
  const { user } = open('/applicants/a1');
  await user.click(await screen.findByRole('button', { name: 'Add person' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(screen.getByLabelText('Last name'), 'Boateng');
  const add = () => user.click(screen.getAllByRole('button', { name: 'Add person' }).find((b) => dialog.contains(b)) as HTMLElement);
  await add();
  expect(await screen.findByText('That did not work.')).toBeVisible();
  await add();
  expect(await screen.findByText('Ama Boateng')).toBeVisible();
  expect(contacts).toBe(1);
});

it('carries a searched text over, and Enter in the areas adds an area instead of saving', async () => {
  let body: unknown;
  server.use(
    http.post(`${API}/applicants`, async ({ request }) => {
      body = await request.json();
      return HttpResponse.json(JOY, { status: 201 });
    }),
  );
  const { user } = open('/applicants/new?text=Joy%20Whitfield%2007700%20900118');
  await user.click(await screen.findByRole('button', { name: 'Add area' }));
  await user.type(screen.getByLabelText('Add area'), 'se22{Enter}');
  expect(await screen.findByText('SE22')).toBeVisible();
  expect(body).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Save applicant' }));
  await waitFor(() => expect(body).toMatchObject({ first_name: 'Joy', last_name: 'Whitfield', phone: '+447700900118', preferred_areas: ['SE22'], min_bedrooms: null }));
  await waitFor(() => expect(window.location.pathname).toBe('/applicants/a1'));
});

it('puts the server’s refusal at the field it is about', async () => {
  server.use(http.post(`${API}/applicants`, () => HttpResponse.json({ detail: 'x', errors: [{ detail: 'This is not a phone number.', pointer: '/phone', code: 'phone' }] }, { status: 422 })));
  const { user } = open('/applicants/new?text=Whitfield%2007700900118');
  await user.click(await screen.findByRole('button', { name: 'Save applicant' }));
  expect(await screen.findByText('This is not a phone number.')).toBeVisible();
  expect(screen.getByLabelText(/^Phone/)).toHaveAttribute('aria-invalid', 'true');
});
