import { useRef } from 'react';
import { useShortcuts } from '@/lib/shortcuts';

const ROW = '[data-event-row]';

/** J and K walk the events, Enter opens the record of the one in focus. Returns the list's ref. */
export function useEventKeys(enabled: boolean) {
  const list = useRef<HTMLOListElement>(null);
  const focused = () => document.activeElement?.closest<HTMLElement>(ROW) ?? null;
  const move = (step: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    const at = rows.findIndex((row) => row === focused());
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  };
  useShortcuts([
    { keys: 'j', label: 'Next event', group: 'Lists', enabled, run: () => move(1) },
    { keys: 'k', label: 'Previous event', group: 'Lists', enabled, run: () => move(-1) },
    { keys: 'enter', label: 'Open the record', group: 'Lists', enabled, run: () => focused()?.querySelector('a')?.click() },
  ]);
  return list;
}
