import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { announce } from '@/lib/announce';
import { type Me } from '@/lib/auth';
import { useShortcutListener, useShortcuts } from '@/lib/shortcuts';
import { useToasts } from '@/lib/toast';
import { BottomBar } from './bottom-bar';
import { Fascia } from './fascia';
import { ALL_NAV, type NavItem } from './nav-items';
import { type UseSearch } from './palette-types';
import { Rail } from './rail';

// What opens over the page is fetched when it is first wanted.
const Drawer = lazy(() => import('./drawer').then((m) => ({ default: m.Drawer })));
const Palette = lazy(() => import('./palette').then((m) => ({ default: m.Palette })));
const ShortcutSheet = lazy(() => import('@/components/ui/shortcut-sheet').then((m) => ({ default: m.ShortcutSheet })));
const Toaster = lazy(() => import('@/components/ui/toaster').then((m) => ({ default: m.Toaster })));

interface AppShellProps {
  me: Me;
  /** How the palette asks the server; comes from the search feature. */
  useSearch: UseSearch;
  onSignOut: () => void;
  children: ReactNode;
}

/** A form that put the focus in its first field keeps it there. */
const isFilling = () => document.activeElement?.matches('main :is(input, textarea, select)') ?? false;

/** A new page puts the focus on its heading, so that keyboard and screen-reader users start where the page does. */
function useRouteFocus(): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    window.scrollTo(0, 0);
    const frame = requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!isFilling()) (heading ?? document.getElementById('main'))?.focus({ preventScroll: true });
      announce(document.title.split(' · ')[0] ?? '');
    });
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
}

export function AppShell({ me, useSearch, onSignOut, children }: AppShellProps) {
  const [drawer, setDrawer] = useState(false);
  const [palette, setPalette] = useState(false);
  const [sheet, setSheet] = useState(false);
  const toasting = useToasts().length > 0;
  const navigate = useNavigate();
  const can = (item: NavItem) => !item.permission || me.permissions.includes(item.permission);

  useShortcutListener();
  useRouteFocus();
  useShortcuts([
    { keys: 'mod+k', label: 'Search and commands', group: 'Anywhere', run: () => setPalette(true) },
    { keys: '?', label: 'Show these keys', group: 'Anywhere', run: () => setSheet(true) },
    ...ALL_NAV.filter(can).map((item) => ({ keys: `g ${item.key}`, label: item.label, group: 'Go to', run: () => navigate(item.to) })),
  ]);

  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:left-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-surface focus:px-3 focus:py-2">
        Skip to main content
      </a>
      <Fascia me={me} onOpenMenu={() => setDrawer(true)} onOpenPalette={() => setPalette(true)} onShowKeys={() => setSheet(true)} onSignOut={onSignOut} />
      <div className="mx-auto flex max-w-[1600px]">
        <Rail can={can} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 pb-24 pt-5 sm:px-6 lg:pb-10">
          {children}
        </main>
      </div>
      <BottomBar onOpenPalette={() => setPalette(true)} onOpenMenu={() => setDrawer(true)} />
      <Suspense fallback={null}>
        {drawer && <Drawer open onOpenChange={setDrawer} can={can} />}
        {palette && <Palette open onOpenChange={setPalette} useSearch={useSearch} can={can} />}
        {sheet && <ShortcutSheet open onOpenChange={setSheet} />}
        {toasting && <Toaster />}
      </Suspense>
    </>
  );
}
