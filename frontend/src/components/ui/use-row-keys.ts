import { useRef, useState } from 'react';
import { useShortcuts } from '@/lib/shortcuts';
import { announce } from '@/lib/announce';
import { plural } from '@/utils/words';
import { type DataTableProps } from './data-table';

export function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** J, K, Enter, Space, X and Shift X over a table's rows. */
export function useRowKeys<Row>(
  { rows, rowKey, onOpen, onPeek, peeked, selected, onSelectedChange }: DataTableProps<Row>,
  focusRow: (index: number) => void,
) {
  const [active, setActive] = useState<number | null>(null);
  const anchor = useRef<number | null>(null);
  const current = active !== null && active < rows.length ? rows[active] : undefined;

  const move = (step: number) => {
    if (rows.length === 0) return;
    const next = active === null ? 0 : Math.min(rows.length - 1, Math.max(0, active + step));
    setActive(next);
    focusRow(next);
    const row = rows[next];
    // An open preview walks along.
    if (peeked && row !== undefined) onPeek?.(row);
  };
  const select = (range: boolean) => {
    if (active === null || !current || !onSelectedChange) return;
    if (range && anchor.current !== null) {
      const [from, to] = [Math.min(anchor.current, active), Math.max(anchor.current, active)];
      const next = new Set(selected);
      rows.slice(from, to + 1).forEach((row) => next.add(rowKey(row)));
      onSelectedChange(next);
      announce(`${plural(next.size, 'row')} selected`);
      return;
    }
    anchor.current = active;
    const next = toggled(selected ?? new Set(), rowKey(current));
    onSelectedChange(next);
    announce(`${plural(next.size, 'row')} selected`);
  };

  useShortcuts([
    { keys: 'j', label: 'Next row', group: 'Lists', run: () => move(1) },
    { keys: 'k', label: 'Previous row', group: 'Lists', run: () => move(-1) },
    { keys: 'down', label: 'Next row', group: 'Lists', enabled: active !== null, run: () => move(1) },
    { keys: 'up', label: 'Previous row', group: 'Lists', enabled: active !== null, run: () => move(-1) },
    { keys: 'enter', label: 'Open the row', group: 'Lists', enabled: current !== undefined, run: () => current !== undefined && onOpen(current) },
    { keys: 'space', label: 'Preview the row', group: 'Lists', enabled: current !== undefined && onPeek !== undefined, run: () => current !== undefined && onPeek?.(current) },
    { keys: 'x', label: 'Select the row', group: 'Lists', enabled: onSelectedChange !== undefined, run: () => select(false) },
    { keys: 'shift+x', label: 'Select to here', group: 'Lists', enabled: onSelectedChange !== undefined, run: () => select(true) },
  ]);

  return { active, setActive };
}
