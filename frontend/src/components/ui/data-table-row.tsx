import clsx from 'clsx';
import { type MouseEvent } from 'react';
import { type DataTableProps } from './data-table';
import { toggled } from './use-row-keys';

interface DataRowProps<Row> extends DataTableProps<Row> {
  row: Row;
  index: number;
  height: number;
  /** One row at a time takes the Tab key; the arrows move it. */
  isTabStop: boolean;
  onFocus: () => void;
}

const isControl = (event: MouseEvent) => event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label, [role=dialog]') !== null;

export function DataRow<Row>({ row, index, height, isTabStop, onFocus, columns, rowKey, rowLabel, onOpen, peeked, selected, onSelectedChange, fresh }: DataRowProps<Row>) {
  const key = rowKey(row);
  const isSelected = selected?.has(key) ?? false;
  const tint = isSelected ? 'bg-bluetint' : peeked === key ? 'bg-brasstint' : 'group-hover:bg-canvas';
  const cell = clsx('border-b border-line px-3 first:pl-4 last:pr-4 group-last:border-b-0', tint);
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={onSelectedChange ? isSelected : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => !isControl(event) && onOpen(row)}
      className={clsx('group cursor-pointer -outline-offset-2!', fresh?.has(key) && 'fresh')}
      style={{ height }}
    >
      {onSelectedChange && (
        <td className={clsx(cell, 'w-10')}>
          <input
            type="checkbox"
            aria-label={`Select ${rowLabel(row)}`}
            checked={isSelected}
            onChange={() => onSelectedChange(toggled(selected ?? new Set(), key))}
            className="block size-4 accent-[var(--ink)]"
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={clsx(cell, column.align === 'right' && 'num text-right')}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
