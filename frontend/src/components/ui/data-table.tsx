import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { announce } from '@/lib/announce';
import { useIsPhone } from '@/lib/use-media';
import { DataCards } from './data-cards';
import { HeaderRow } from './data-table-header';
import { DataRow } from './data-table-row';
import { useRowKeys } from './use-row-keys';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money go right, in tabular figures. */
  align?: 'right';
  /** A CSS width: "120px", "20%". */
  width?: string;
  /** The API's sort key; the header then sorts. */
  sortKey?: string;
  /** On a phone: the card's title, a named line, or nothing. */
  onCard?: 'title' | 'line' | 'hide';
}

export interface DataTableProps<Row> {
  /** Names the table: "Properties". */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** What a row is called aloud and in its checkbox: "14 Lordship Lane". */
  rowLabel: (row: Row) => string;
  onOpen: (row: Row) => void;
  onPeek?: (row: Row) => void;
  /** The row whose preview is open. */
  peeked?: string | null;
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: ReadonlySet<string>) => void;
  /** "rent_pcm", or "-rent_pcm" for the largest first. */
  sort?: string;
  onSortChange?: (sort: string) => void;
  /** Asked for when the end comes near. */
  hasMore?: boolean;
  onMore?: () => void;
  isLoadingMore?: boolean;
  density?: 'normal' | 'compact';
  /** Just changed by someone else: tinted for a moment. */
  fresh?: ReadonlySet<string>;
  /** Under the table: a Pager. */
  footer?: ReactNode;
}

const VIRTUAL_FROM = 80;
/** A row walked to must not hide under the sticky header or the bar at the foot, in pixels. */
const CLEAR_OF = { scrollPaddingStart: 104, scrollPaddingEnd: 80 };

/**
 * A list of records as a real table: J and K walk, Enter opens, Space previews, X selects, Shift X selects to here.
 * Long lists draw only what is near the window; under 640 px it becomes cards.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const phone = useIsPhone();
  return phone ? <DataCards {...props} /> : <WideTable {...props} />;
}

function WideTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowKey, density = 'normal', selected, onSelectedChange, hasMore = false, onMore, isLoadingMore = false, footer } = props;
  const [top, setTop] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const height = density === 'compact' ? 32 : 40;
  const many = rows.length > VIRTUAL_FROM;

  const virtual = useWindowVirtualizer({ count: many ? rows.length : 0, estimateSize: () => height, overscan: 12, scrollMargin: top, ...CLEAR_OF });
  const drawn = many ? virtual.getVirtualItems() : [];
  const first = drawn[0]?.index ?? 0;
  const last = many ? (drawn[drawn.length - 1]?.index ?? -1) : rows.length - 1;
  const { active, setActive } = useRowKeys(props, (index) => {
    if (many) virtual.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  });

  useEffect(() => {
    const measure = () => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  const nearEnd = many && last >= rows.length - 20;
  useEffect(() => {
    if (nearEnd && hasMore && !isLoadingMore) onMore?.();
  }, [nearEnd, hasMore, isLoadingMore, onMore]);

  const handleAll = (on: boolean) => {
    onSelectedChange?.(on ? new Set(rows.map(rowKey)) : new Set());
    announce(on ? `${rows.length} selected` : 'Nothing selected');
  };

  const span = columns.length + (onSelectedChange ? 1 : 0);
  const above = first * height;
  const below = (rows.length - 1 - last) * height;
  return (
    <div className="card">
      <table aria-label={label} aria-rowcount={hasMore ? -1 : rows.length + 1} className="w-full border-separate border-spacing-0 text-sm">
        <HeaderRow {...props} allSelected={rows.length > 0 && selected?.size === rows.length} onAll={handleAll} />
        <tbody ref={body}>
          {many && above > 0 && <Spacer span={span} height={above} />}
          {rows.slice(first, last + 1).map((row, i) => {
            const index = first + i;
            return <DataRow key={rowKey(row)} {...props} row={row} index={index} height={height} isTabStop={index === (active ?? 0)} onFocus={() => setActive(index)} />;
          })}
          {many && below > 0 && <Spacer span={span} height={below} />}
        </tbody>
      </table>
      {footer && <div className="overflow-hidden rounded-b-lg">{footer}</div>}
    </div>
  );
}

const Spacer = ({ span, height }: { span: number; height: number }) => (
  <tr aria-hidden>
    <td colSpan={span} style={{ height, padding: 0 }} />
  </tr>
);
