import { screen, waitFor } from '@testing-library/react';
import { http as mock, HttpResponse } from 'msw';
import { Outlet } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppShell } from '@/components/layouts/app-shell';
import { Page } from '@/components/layouts/page';
import { paths } from '@/config/paths';
import { axeProblems } from '@/testing/axe';
import { PRIYA, renderRoutes } from '@/testing/render';
import { server, startServer } from '@/testing/server';
import { routes } from './router';

startServer();

beforeEach(() => {
  vi.stubGlobal('EventSource', class { close() {} });
  server.use(mock.get('/api/v1/auth/me', () => HttpResponse.json(PRIYA)));
});

describe('the frame', () => {
  it('goes where G says, names the page and puts the focus on its heading', async () => {
    const shell = (
      <AppShell me={PRIYA} useSearch={() => ({ hits: [], isLoading: false, error: null })} onSignOut={() => undefined}>
        <Outlet />
      </AppShell>
    );
    const { user } = renderRoutes([{ element: shell, children: [{ path: paths.today(), element: <Page title="Today" /> }, { path: paths.import(), element: <Page title="Import" /> }] }], { at: paths.today() });
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    expect(document.title).toBe('Today · Hartley & Dunn');
    await user.keyboard('gi');
    const heading = await screen.findByRole('heading', { level: 1, name: 'Import' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Import · Hartley & Dunn');
    await waitFor(() => expect(screen.getByText('Import', { selector: '[aria-live]' })).toBeInTheDocument());
  });

  it('lists its keys on "?" and lets single keys be turned off', async () => {
    const { user } = renderRoutes(routes, { at: '/no-such-page' });
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toHaveTextContent('New applicant');
    await user.click(screen.getByRole('checkbox', { name: /single keys/ }));
    await user.keyboard('{Escape}n');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('searches from anywhere and opens the first thing found', async () => {
    const asked: string[] = [];
    server.use(
      mock.get('/api/v1/search', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json({ items: [{ type: 'property', id: 'p1', reference: 'LET-1', title: '14 Lordship Lane', subtitle: null, highlights: [[3, 7]], href: '/no-such-record' }] });
      }),
    );
    const { user, router } = renderRoutes(routes, { at: '/no-such-page' });
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByPlaceholderText(/A name, phone/), 'lord');
    expect(await screen.findByText('Lord', { selector: 'mark' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('option', { name: /14\s*Lord\s*ship Lane/ })).toHaveAttribute('aria-selected', 'true'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/no-such-record'));
    expect(asked).toEqual(['lord']);
  });

  it('breaks no accessibility rule', async () => {
    const { container } = renderRoutes(routes, { at: '/no-such-page' });
    await screen.findByRole('heading', { level: 1 });
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('sign-in', () => {
  it('sends what was typed and goes on to where one was going', async () => {
    let sent: unknown;
    server.use(
      mock.post('/api/v1/auth/login', async ({ request }) => {
        sent = await request.json();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, router } = renderRoutes(routes, { at: '/login?next=%2Fno-such-page' });
    await user.type(await screen.findByLabelText('Email'), 'priya@example.com');
    await user.type(screen.getByLabelText('Password'), 'correct horse');
    await user.click(screen.getByRole('checkbox', { name: 'Remember this device' }));
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/no-such-page'));
    expect(sent).toEqual({ email: 'priya@example.com', password: 'correct horse', remember: true }); // pragma: allowlist secret
  });

  it('says the server’s sentence, keeps what was typed and breaks no accessibility rule', async () => {
    server.use(mock.post('/api/v1/auth/login', () => HttpResponse.json({ detail: 'That email and password do not match.' }, { status: 401 })));
    const { user, container } = renderRoutes(routes, { at: '/login' });
    await user.type(await screen.findByLabelText('Email'), 'priya@example.com');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('That email and password do not match.');
    expect(screen.getByLabelText('Email')).toHaveValue('priya@example.com');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('shows the password on request', async () => {
    const { user } = renderRoutes(routes, { at: '/login' });
    await user.type(await screen.findByLabelText('Password'), 'x');
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
  });
});
