import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useDebounced } from '@/lib/use-debounced';
import { useShortcuts } from '@/lib/shortcuts';
import { Button } from './button';
import { Chip } from './chip';
import { Kbd } from './kbd';
import { Popover } from './popover';

/** The row of filters above a list: text first, then menus, then what is applied. */
export function FilterBar({ children, applied }: { children: ReactNode; applied?: ReactNode }) {
  return (
    <div role="search" aria-label="Filters" className="mb-3 space-y-2">
      <div className="flex flex-wrap items-center gap-2">{children}</div>
      {applied}
    </div>
  );
}

interface FilterTextProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  /** How long typing must rest, in milliseconds. */
  pause?: number;
}

/** Text that filters as it is typed; "/" jumps here. */
export function FilterText({ label, value, onValueChange, pause = 200 }: FilterTextProps) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const settled = useDebounced(draft, pause);
  const send = useRef(onValueChange);

  // The address bar may change it too (Back, Clear filters): follow, without losing letters being typed.
  if (value !== seen) {
    setSeen(value);
    setDraft(value);
  }
  useEffect(() => {
    send.current = onValueChange;
  });
  const changed = settled === draft && settled !== seen;
  useEffect(() => {
    if (changed) send.current(settled);
  }, [changed, settled]);
  useShortcuts([{ keys: '/', label: 'Filter the list', group: 'Lists', run: () => input.current?.focus() }]);

  return (
    <div className="field w-full sm:w-64">
      <Search className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
      <input ref={input} type="search" aria-label={label} placeholder={label} value={draft} onChange={(e) => setDraft(e.target.value)} className="min-w-0 flex-1 self-stretch bg-transparent outline-none [&::-webkit-search-cancel-button]:hidden" />
      {draft ? (
        <button type="button" aria-label="Clear the text" onClick={() => setDraft('')} className="-mr-1 grid size-7 place-items-center rounded-sm text-ink3 hover:bg-sunken">
          <X className="size-4" strokeWidth={1.75} aria-hidden />
        </button>
      ) : (
        <Kbd keys="/" />
      )}
    </div>
  );
}

interface FilterMenuProps {
  label: string;
  options: readonly { value: string; label: string; count?: number }[];
  selected: readonly string[];
  onSelectedChange: (selected: string[]) => void;
}

/** Any of several values, with how many records each has. */
export function FilterMenu({ label, options, selected, onSelectedChange }: FilterMenuProps) {
  const toggle = (value: string) => onSelectedChange(selected.includes(value) ? selected.filter((v) => v !== value) : [...selected, value]);
  return (
    <Popover
      label={label}
      className="min-w-[220px] p-2"
      trigger={
        <Button className={selected.length > 0 ? 'border-ink' : ''}>
          {label}
          {selected.length > 0 && <span className="num rounded-sm bg-ink px-1 text-2xs text-surface">{selected.length}</span>}
        </Button>
      }
    >
      <ul aria-label={label}>
        {options.map((o) => (
          <li key={o.value}>
            <label className="flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 text-sm hover:bg-sunken touch:min-h-11">
              <input type="checkbox" checked={selected.includes(o.value)} onChange={() => toggle(o.value)} className="size-4 accent-[var(--ink)]" />
              <span className="flex-1">{o.label}</span>
              {o.count !== undefined && <span className="num text-xs text-ink3">{o.count}</span>}
            </label>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

/** A panel of further filters: ranges, dates. */
export function FilterPanel({ label = 'More filters', count = 0, children }: { label?: string; count?: number; children: ReactNode }) {
  return (
    <Popover
      label={label}
      className="w-[320px] space-y-3"
      trigger={
        <Button icon={SlidersHorizontal}>
          {label}
          {count > 0 && <span className="num rounded-sm bg-ink px-1 text-2xs text-surface">{count}</span>}
        </Button>
      }
    >
      {children}
    </Popover>
  );
}

interface AppliedFiltersProps {
  items: { key: string; name: string; value: string; onRemove: () => void }[];
  onClear: () => void;
}

/** What narrows the list now, each with a cross. */
export function AppliedFilters({ items, onClear }: AppliedFiltersProps) {
  if (items.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {items.map((item) => (
        <Chip key={item.key} name={item.name} onRemove={item.onRemove} removeLabel={`Remove filter ${item.name} ${item.value}`}>
          {item.value}
        </Chip>
      ))}
      <button type="button" className="lnk min-h-7 px-1.5 text-sm" onClick={onClear}>Clear filters</button>
    </div>
  );
}
