import clsx from 'clsx';
import { type SearchType } from '../api/search';

const TABS: { value: 'all' | SearchType; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'property', label: 'Properties' },
  { value: 'applicant', label: 'Applicants' },
  { value: 'landlord', label: 'Landlords' },
  { value: 'contact', label: 'People' },
];

interface SearchTabsProps {
  items: readonly { type: SearchType }[];
  /** True when there may be more than was counted. */
  capped: boolean;
  value: 'all' | SearchType;
  onValueChange: (value: 'all' | SearchType) => void;
}

/** The kinds of record that were found, with how many of each. */
export function SearchTabs({ items, capped, value, onValueChange }: SearchTabsProps) {
  const count = (tab: 'all' | SearchType) => (tab === 'all' ? items.length : items.filter((i) => i.type === tab).length);
  return (
    <div role="group" aria-label="Kind of record" className="mb-3 flex flex-wrap gap-x-1 border-b border-line">
      {TABS.map((tab) => (
        <button
          key={tab.value}
          type="button"
          aria-pressed={tab.value === value}
          onClick={() => onValueChange(tab.value)}
          className={clsx('-mb-px min-h-9 border-b-2 px-3 text-sm font-semibold touch:min-h-11', tab.value === value ? 'border-brassfill text-ink' : 'border-transparent text-ink2 hover:text-ink')}
        >
          {tab.label} <span className="num font-normal text-ink3">{count(tab.value)}{capped && '+'}</span>
        </button>
      ))}
    </div>
  );
}
