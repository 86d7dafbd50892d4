import clsx from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type Column, type DataTableProps } from './data-table';

interface HeaderRowProps<Row> extends DataTableProps<Row> {
  allSelected: boolean;
  onAll: (on: boolean) => void;
}

const CELL = 'sticky top-14 z-[5] h-10 border-b border-line bg-surface px-3 text-xs font-medium text-ink3 first:rounded-tl-lg first:pl-4 last:rounded-tr-lg last:pr-4';

const nextSort = (sort: string | undefined, key: string) => (sort === key ? `-${key}` : key);

function SortButton<Row>({ column, sort, onSortChange }: { column: Column<Row>; sort: string | undefined; onSortChange: (sort: string) => void }) {
  const key = column.sortKey ?? '';
  const Arrow = sort === key ? ArrowUp : sort === `-${key}` ? ArrowDown : null;
  return (
    <button type="button" onClick={() => onSortChange(nextSort(sort, key))} className={clsx('-mx-1.5 inline-flex h-7 items-center gap-1 rounded-sm px-1.5 hover:bg-sunken', Arrow && 'font-semibold text-ink', column.align === 'right' && 'flex-row-reverse')}>
      {column.header}
      {Arrow && <Arrow className="size-3.5" strokeWidth={1.75} aria-hidden />}
    </button>
  );
}

/** Stays under the fascia while the rows scroll. */
export function HeaderRow<Row>({ columns, sort, onSortChange, onSelectedChange, allSelected, onAll }: HeaderRowProps<Row>) {
  const ariaSort = (column: Column<Row>) => {
    if (!column.sortKey) return undefined;
    return sort === column.sortKey ? 'ascending' : sort === `-${column.sortKey}` ? 'descending' : 'none';
  };
  return (
    <thead>
      <tr>
        {onSelectedChange && (
          <th scope="col" className={clsx(CELL, 'w-10')}>
            <input type="checkbox" aria-label="Select every row shown" checked={allSelected} onChange={(e) => onAll(e.target.checked)} className="block size-4 accent-[var(--ink)]" />
          </th>
        )}
        {columns.map((column) => (
          <th key={column.id} scope="col" aria-sort={ariaSort(column)} className={clsx(CELL, column.align === 'right' ? 'text-right' : 'text-left')} style={column.width ? { width: column.width } : undefined}>
            {column.sortKey && onSortChange ? <SortButton column={column} sort={sort} onSortChange={onSortChange} /> : column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}
