import clsx from 'clsx';
import { type MouseEvent } from 'react';
import { type DataTableProps } from './data-table';
import { toggled } from './use-row-keys';

const isControl = (event: MouseEvent) => event.target instanceof Element && event.target.closest('a, button, input, label') !== null;

/** The same records on a phone: one card each, the title first, then named lines. */
export function DataCards<Row>({ label, rows, columns, rowKey, rowLabel, onOpen, selected, onSelectedChange, fresh, footer }: DataTableProps<Row>) {
  const titles = columns.filter((c, i) => (c.onCard ?? (i === 0 ? 'title' : 'line')) === 'title');
  const lines = columns.filter((c, i) => (c.onCard ?? (i === 0 ? 'title' : 'line')) === 'line');
  return (
    <div className="space-y-2">
      <ul aria-label={label} className="space-y-2">
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            // The whole card is a larger target for the link inside it.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
            <li key={key} onClick={(event) => !isControl(event) && onOpen(row)} className={clsx('card relative p-3', selected?.has(key) && 'bg-bluetint', fresh?.has(key) && 'fresh')}>
              <div className="flex items-start gap-3">
                <div className="min-w-0 flex-1 space-y-0.5 font-semibold">
                  {titles.map((c) => (
                    <div key={c.id}>{c.cell(row)}</div>
                  ))}
                </div>
                {onSelectedChange && (
                  <label className="-m-3 grid size-11 place-items-center">
                    <span className="sr-only">Select {rowLabel(row)}</span>
                    <input type="checkbox" checked={selected?.has(key) ?? false} onChange={() => onSelectedChange(toggled(selected ?? new Set(), key))} className="size-4 accent-[var(--ink)]" />
                  </label>
                )}
              </div>
              {lines.length > 0 && (
                <dl className="num mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
                  {lines.map((c) => (
                    <div key={c.id} className="contents">
                      <dt className="text-ink3">{c.header}</dt>
                      <dd className="min-w-0 text-right">{c.cell(row)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          );
        })}
      </ul>
      {footer && <div className="card overflow-hidden [&>*]:border-t-0">{footer}</div>}
    </div>
  );
}
