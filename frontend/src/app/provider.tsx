import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router-dom';
import { paths } from '@/config/paths';
import { onUnauthenticated } from '@/lib/http';
import { createQueryClient } from '@/lib/query-client';
import { createAppRouter } from './router';

const queryClient = createQueryClient();
const router = createAppRouter();

onUnauthenticated(() => {
  const { pathname, search } = router.state.location;
  if (pathname === paths.login()) return;
  queryClient.clear();
  void router.navigate(paths.login(pathname + search), { replace: true });
});

export function Providers() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} future={{ v7_startTransition: true }} />
    </QueryClientProvider>
  );
}
