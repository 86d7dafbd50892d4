import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Menu, MenuItem } from '@/components/ui/menu';
import { useShortcuts } from '@/lib/shortcuts';
import { NEW_ITEMS } from './nav-items';

/** The brass New button: N opens it, then one letter starts the record. */
export function NewMenu() {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const start = (to: string) => {
    setOpen(false);
    navigate(to);
  };
  useShortcuts([
    { keys: 'n', label: 'New…', group: 'New', run: () => setOpen(true) },
    ...NEW_ITEMS.map((item) => ({ keys: `n ${item.key}`, label: `New ${item.label.toLowerCase()}`, group: 'New', run: () => start(item.to) })),
  ]);
  return (
    <Menu
      open={open}
      onOpenChange={setOpen}
      label="New"
      trigger={
        <button type="button" className="hidden h-9 items-center gap-1.5 rounded-md bg-brassfill px-3 text-sm font-semibold text-onbrass sm:inline-flex">
          <Plus className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
          New
          <span aria-hidden className="rounded-sm border border-onbrass/40 px-1 text-2xs font-bold leading-4">N</span>
        </button>
      }
    >
      {open && <LetterKeys onStart={start} />}
      {NEW_ITEMS.map((item) => (
        <MenuItem key={item.to} icon={item.icon} keys={item.key} onSelect={() => start(item.to)}>
          {item.label}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** While the menu is open its letters work alone, however long ago N was pressed. */
function LetterKeys({ onStart }: { onStart: (to: string) => void }) {
  useShortcuts(NEW_ITEMS.map((item) => ({ keys: item.key, label: `New ${item.label.toLowerCase()}`, group: 'New', run: () => onStart(item.to) })));
  return null;
}
