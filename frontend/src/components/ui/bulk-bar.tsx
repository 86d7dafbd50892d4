import { type ReactNode } from 'react';
import { plural } from '@/utils/words';

interface BulkBarProps {
  count: number;
  onClear: () => void;
  /** Buttons: what can be done with all of them. */
  children: ReactNode;
}

/** Appears while rows are selected. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  if (count === 0) return null;
  return (
    <div role="region" aria-label="Selected rows" className="pop-in sticky bottom-16 z-10 mt-3 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised px-4 py-2 shadow-pop lg:bottom-4">
      <span className="num mr-2 text-sm font-semibold">{plural(count, 'row')} selected</span>
      {children}
      <button type="button" className="lnk ml-auto min-h-8 px-2 text-sm" onClick={onClear}>Clear</button>
    </div>
  );
}
