import { useQueryClient } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v6';
import { Suspense, useEffect } from 'react';
import { Outlet } from 'react-router-dom';
import { AppShell } from '@/components/layouts/app-shell';
import { ShellSkeleton } from '@/components/layouts/shell-skeleton';
import { ErrorCard } from '@/components/ui/error-card';
import { SkeletonRows } from '@/components/ui/skeleton';
import { paths } from '@/config/paths';
import { useLogout } from '@/features/auth/api/logout';
import { usePaletteSearch } from '@/features/search/hooks/use-palette-search';
import { useMaybeMe } from '@/lib/auth';
import { openLive } from '@/lib/live';

/** Everything behind the sign-in: who is here, the frame around the page, and the live stream. */
export function Component() {
  const me = useMaybeMe();
  const client = useQueryClient();
  const logout = useLogout();
  const signedIn = me.isSuccess;

  useEffect(() => (signedIn ? openLive(client) : undefined), [signedIn, client]);

  // A full load, so that nothing of this person's day stays in memory.
  const handleSignOut = () => logout.mutate(undefined, { onSettled: () => window.location.assign(paths.login()) });

  if (me.isError && me.error.status !== 401) {
    return <ErrorCard error={me.error} onRetry={() => void me.refetch()} className="mx-auto mt-16 max-w-[520px]" />;
  }
  if (!me.data) return <ShellSkeleton />;
  return (
    <NuqsAdapter>
      <AppShell me={me.data} useSearch={usePaletteSearch} onSignOut={handleSignOut}>
        <Suspense fallback={<SkeletonRows />}>
          <Outlet />
        </Suspense>
      </AppShell>
    </NuqsAdapter>
  );
}
