import clsx from 'clsx';
import { Ellipsis, House, Plus, Search, Sun, type LucideIcon } from 'lucide-react';
import { NavLink, useNavigate } from 'react-router-dom';
import { Menu, MenuItem } from '@/components/ui/menu';
import { paths } from '@/config/paths';
import { NEW_ITEMS } from './nav-items';

const CELL = 'flex min-h-14 flex-col items-center justify-center gap-0.5 text-2xs font-semibold';

function Place({ to, label, icon: Icon }: { to: string; label: string; icon: LucideIcon }) {
  return (
    <NavLink to={to} className={({ isActive }) => clsx(CELL, isActive ? 'text-ink shadow-[inset_0_2px_0_var(--brassfill)]' : 'text-ink3')}>
      <Icon className="size-5" strokeWidth={1.75} aria-hidden />
      {label}
    </NavLink>
  );
}

interface BottomBarProps {
  onOpenPalette: () => void;
  onOpenMenu: () => void;
}

/** The thumb's reach below 1024 px. */
export function BottomBar({ onOpenPalette, onOpenMenu }: BottomBarProps) {
  const navigate = useNavigate();
  return (
    <nav aria-label="Quick" className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden">
      <Place to={paths.today()} label="Today" icon={Sun} />
      <Place to={paths.properties()} label="Properties" icon={House} />
      <Menu
        label="New"
        trigger={
          <button type="button" className={clsx(CELL, 'gap-0 text-ink')}>
            <span className="grid size-8 place-items-center rounded-full bg-brassfill text-onbrass">
              <Plus className="size-5" strokeWidth={1.75} aria-hidden />
            </span>
            New
          </button>
        }
      >
        {NEW_ITEMS.map((item) => (
          <MenuItem key={item.to} icon={item.icon} onSelect={() => navigate(item.to)}>
            {item.label}
          </MenuItem>
        ))}
      </Menu>
      <button type="button" className={clsx(CELL, 'text-ink3')} onClick={onOpenPalette}>
        <Search className="size-5" strokeWidth={1.75} aria-hidden />
        Search
      </button>
      <button type="button" className={clsx(CELL, 'text-ink3')} onClick={onOpenMenu}>
        <Ellipsis className="size-5" strokeWidth={1.75} aria-hidden />
        More
      </button>
    </nav>
  );
}
