import clsx from 'clsx';
import { NavLink } from 'react-router-dom';
import { NAV_FOOT, NAV_GROUPS, type NavItem } from './nav-items';

interface NavListProps {
  can: (item: NavItem) => boolean;
  onNavigate?: () => void;
}

function Item({ item, onNavigate }: { item: NavItem; onNavigate?: (() => void) | undefined }) {
  return (
    <NavLink
      to={item.to}
      onClick={onNavigate}
      className={({ isActive }) =>
        clsx(
          'flex h-8 items-center gap-2.5 rounded-md px-2.5 text-sm touch:h-11',
          isActive ? 'bg-surface font-semibold text-ink shadow-[inset_3px_0_0_var(--brassfill),0_0_0_1px_var(--line)]' : 'font-medium text-ink2 hover:bg-sunken',
        )
      }
    >
      <item.icon className="size-[17px] shrink-0" strokeWidth={1.75} aria-hidden />
      <span className="flex-1">{item.label}</span>
    </NavLink>
  );
}

/** The main navigation, in the rail and in the drawer. */
export function NavList({ can, onNavigate }: NavListProps) {
  const groups = NAV_GROUPS.map((group) => group.filter(can)).filter((group) => group.length > 0);
  return (
    <>
      <div className="flex-1 space-y-2">
        {groups.map((group, i) => (
          <ul key={i} className={clsx('space-y-0.5', i > 0 && 'border-t border-line pt-2')}>
            {group.map((item) => (
              <li key={item.to}>
                <Item item={item} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <ul className="space-y-0.5 border-t border-line pt-2">
        {NAV_FOOT.filter(can).map((item) => (
          <li key={item.to}>
            <Item item={item} onNavigate={onNavigate} />
          </li>
        ))}
      </ul>
    </>
  );
}
