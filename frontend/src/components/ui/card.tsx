import clsx from 'clsx';
import { useId, type ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  /** After the title, quiet. */
  count?: ReactNode;
  /** At the right of the title: a link, a tag, a small button. */
  aside?: ReactNode;
  /** Rows that draw their own edges; otherwise the content is padded. */
  flush?: boolean;
  /** For a card without a visible title. */
  label?: string;
  children: ReactNode;
  className?: string;
}

/** A titled section of a screen. */
export function Card({ title, count, aside, flush = false, label, children, className }: CardProps) {
  const id = useId();
  const named = title ? { 'aria-labelledby': id } : label ? { 'aria-label': label } : {};
  return (
    <section className={clsx('card min-w-0', flush && 'overflow-hidden', className)} {...named}>
      {title && (
        <div className={clsx('flex min-h-11 flex-wrap items-center justify-between gap-2 px-4 py-1.5', flush && 'border-b border-line')}>
          <h2 id={id} className="h">
            {title}
            {count !== undefined && <span className="num ml-1.5 font-normal text-ink3">{count}</span>}
          </h2>
          {aside}
        </div>
      )}
      <div className={flush ? undefined : clsx('px-4 pb-4', !title && 'pt-4')}>{children}</div>
    </section>
  );
}

/** Names and values side by side inside a card. Values that are missing say so. */
export function Facts({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="num grid grid-cols-[minmax(88px,auto)_1fr] gap-x-4 gap-y-1.5 text-sm">
      {items.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-ink3">{label}</dt>
          <dd className="min-w-0 break-words">{value ?? <span className="text-ink3">not known</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
