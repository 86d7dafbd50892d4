import clsx from 'clsx';
import { formatCount } from '@/utils/words';
import { type PropertyFilters } from '../hooks/use-property-filters';

interface Tab {
  key: string;
  label: string;
  status: string[] | null;
  incomplete: boolean | null;
}

const TABS: Tab[] = [
  { key: 'all', label: 'All', status: null, incomplete: null },
  { key: 'available', label: 'On the market', status: ['available'], incomplete: null },
  { key: 'under_offer', label: 'Under offer', status: ['under_offer'], incomplete: null },
  { key: 'let_agreed', label: 'Let agreed', status: ['let_agreed'], incomplete: null },
  { key: 'let', label: 'Let', status: ['let'], incomplete: null },
  { key: 'incomplete', label: 'Incomplete', status: null, incomplete: true },
];

interface PropertyTabsProps {
  filters: PropertyFilters;
  counts: Record<string, number> | undefined;
  onPick: (picked: Pick<Tab, 'status' | 'incomplete'>) => void;
}

const isOn = (tab: Tab, { status, incomplete }: PropertyFilters) => (status ?? []).join() === (tab.status ?? []).join() && Boolean(incomplete) === Boolean(tab.incomplete);

/** The views people come back to, as one press. */
export function PropertyTabs({ filters, counts, onPick }: PropertyTabsProps) {
  return (
    <div role="group" aria-label="Views" className="-mx-1 mb-3 flex gap-1 overflow-x-auto border-b border-line px-1 pt-1">
      {TABS.map((tab) => {
        const on = isOn(tab, filters);
        const count = tab.status?.[0] ? counts?.[tab.status[0]] : undefined;
        return (
          <button
            key={tab.key}
            type="button"
            aria-pressed={on}
            onClick={() => onPick({ status: tab.status, incomplete: tab.incomplete })}
            className={clsx('-mb-px flex min-h-9 shrink-0 items-center gap-1.5 border-b-2 px-2.5 text-sm font-semibold touch:min-h-11', on ? 'border-brassfill text-ink' : 'border-transparent text-ink2 hover:text-ink')}
          >
            {tab.label}
            {count !== undefined && <span className="num text-xs font-medium text-ink3">{formatCount(count)}</span>}
          </button>
        );
      })}
    </div>
  );
}
