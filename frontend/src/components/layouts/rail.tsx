import { type NavItem } from './nav-items';
import { NavList } from './nav-list';

export function Rail({ can }: { can: (item: NavItem) => boolean }) {
  return (
    <nav aria-label="Main" className="sticky top-14 hidden h-[calc(100dvh-56px)] w-[204px] shrink-0 flex-col px-3 py-3 lg:flex">
      <NavList can={can} />
    </nav>
  );
}
