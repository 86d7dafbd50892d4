import { Keyboard, LogOut } from 'lucide-react';
import { Menu, MenuChoice, MenuItem, MenuLine, MenuText } from '@/components/ui/menu';
import { type Me } from '@/lib/auth';
import { useTheme, type Theme } from '@/lib/theme';
import { initials, sentence } from '@/utils/words';

interface MeMenuProps {
  me: Me;
  onSignOut: () => void;
  onShowKeys: () => void;
}

const CHOICES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'Same as system' },
];

export function MeMenu({ me, onSignOut, onShowKeys }: MeMenuProps) {
  const [theme, setTheme] = useTheme();
  const letters = initials(me.user.name);
  return (
    <Menu
      label="Account"
      className="w-[240px]"
      trigger={
        <button type="button" className="grid size-8 shrink-0 place-items-center rounded-full bg-fascia2 text-xs font-semibold touch:size-9" aria-label={`${letters}, ${me.user.name}, account menu`}>
          {letters}
        </button>
      }
    >
      <MenuText>
        <span className="block font-semibold">{me.user.name}</span>
        <span className="block truncate text-xs text-ink3">
          {sentence(me.user.role)}, {me.branch.name}
        </span>
      </MenuText>
      <MenuLine />
      <MenuChoice label="Theme" value={theme} onValueChange={(value) => setTheme(value as Theme)} options={CHOICES} />
      <MenuLine />
      <MenuItem icon={Keyboard} keys="?" onSelect={onShowKeys}>Keys</MenuItem>
      <MenuItem icon={LogOut} onSelect={onSignOut}>Sign out</MenuItem>
    </Menu>
  );
}
