import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v6';
import { type ReactNode } from 'react';
import { createMemoryRouter, Outlet, RouterProvider, type RouteObject } from 'react-router-dom';
import { meQuery, type Me } from '@/lib/auth';
import { useShortcutListener } from '@/lib/shortcuts';

export const PRIYA: Me = {
  user: { id: 'u1', email: 'priya@example.com', name: 'Priya Shah', role: 'negotiator' },
  branch: { id: 'b1', name: 'East Dulwich', outcode: 'SE22' },
  branches: [{ id: 'b1', name: 'East Dulwich', outcode: 'SE22' }],
  agency: { name: 'Hartley & Dunn' },
  permissions: [],
};

function Frame() {
  useShortcutListener();
  return (
    <NuqsAdapter>
      <Outlet />
    </NuqsAdapter>
  );
}

interface Options {
  /** The address to start at. */
  at?: string;
  me?: Me;
}

/** Renders routes with the real router, a fresh cache and Priya signed in. */
export function renderRoutes(routes: RouteObject[], { at = '/', me = PRIYA }: Options = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(meQuery.queryKey, me);
  const router = createMemoryRouter([{ element: <Frame />, children: routes }], { initialEntries: [at] });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, client, user: userEvent.setup() };
}

/** Renders one element at "/". */
export const renderHere = (element: ReactNode) => renderRoutes([{ path: '*', element }]);
