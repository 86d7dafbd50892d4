import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v6';
import { createBrowserRouter, Outlet, RouterProvider, type RouteObject } from 'react-router-dom';
import { meQuery, type Me } from '@/lib/auth';
import { useShortcutListener } from '@/lib/shortcuts';
import { PRIYA } from './render';

function Frame() {
  useShortcutListener();
  return (
    <NuqsAdapter>
      <Outlet />
    </NuqsAdapter>
  );
}

/**
 * Renders routes with the window's own address bar, where lists keep their state: the URL hooks read it directly,
 * so that a router in memory would start them empty.
 */
export function renderInBrowser(routes: RouteObject[], { at, me = PRIYA }: { at: string; me?: Me }) {
  window.history.replaceState(null, '', at);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(meQuery.queryKey, me);
  const router = createBrowserRouter([{ element: <Frame />, children: routes }]);
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, client, user: userEvent.setup({ delay: null }) };
}
