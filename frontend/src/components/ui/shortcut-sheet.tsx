import { useState } from 'react';
import { setSingleKeys, showKeys, singleKeysOn, useShortcutList, type Shortcut } from '@/lib/shortcuts';
import { Dialog } from './dialog';

function grouped(list: Shortcut[]): [string, Shortcut[]][] {
  const groups = new Map<string, Map<string, Shortcut>>();
  for (const shortcut of list) {
    const name = shortcut.group ?? 'This page';
    const group = groups.get(name) ?? new Map<string, Shortcut>();
    groups.set(name, group.set(shortcut.keys, shortcut));
  }
  return [...groups].map(([name, keys]) => [name, [...keys.values()]]);
}

interface ShortcutSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Every key that works on this screen. */
export function ShortcutSheet({ open, onOpenChange }: ShortcutSheetProps) {
  const [singles, setSingles] = useState(singleKeysOn);
  const list = useShortcutList();

  const handleSingles = (on: boolean) => {
    setSingleKeys(on);
    setSingles(on);
  };

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" width="normal">
      <div className="columns-1 gap-8 sm:columns-2">
        {grouped(list).map(([name, keys]) => (
          <section key={name} className="mb-5 break-inside-avoid">
            <h3 className="h mb-1.5">{name}</h3>
            <dl className="space-y-1 text-sm">
              {keys.map((s) => (
                <div key={s.keys} className="flex items-center justify-between gap-4">
                  <dt className="text-ink2">{s.label}</dt>
                  <dd className="flex gap-1">
                    {s.keys.split(' ').map((k, i) => (
                      <kbd key={i} className="kbd">{showKeys(k)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="flex items-center gap-2 border-t border-line pt-3 text-sm">
        <input type="checkbox" className="size-4 accent-[var(--ink)]" checked={singles} onChange={(e) => handleSingles(e.target.checked)} />
        Use single keys (turn off if they get in your way)
      </label>
    </Dialog>
  );
}
