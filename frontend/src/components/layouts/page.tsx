import clsx from 'clsx';
import { type ReactNode } from 'react';
import { useTitle } from '@/lib/use-title';

interface PageProps {
  /** The h1, and the document's title unless `documentTitle` says more. */
  title: string;
  documentTitle?: string;
  /** After the title, quiet: "38", "10,000+". */
  count?: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  /** Above the title: a breadcrumb. */
  above?: ReactNode;
  /** Draws the whole heading instead, e.g. a nameplate. It must hold the h1, with tabIndex -1. */
  header?: ReactNode;
  children?: ReactNode;
}

/** One screen: its title, its actions, its content. Focus comes to the h1 when the route changes. */
export function Page({ title, documentTitle, count, lead, actions, above, header, children }: PageProps) {
  useTitle(documentTitle ?? title);
  return (
    <>
      {above}
      {header ?? (
        <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 tabIndex={-1} className="text-2xl font-semibold tracking-[-.012em]">
              {title}
              {count && <span className="num ml-2 text-lg font-normal tracking-normal text-ink3">{count}</span>}
            </h1>
            {lead && <div className="mt-1 text-lg text-ink2">{lead}</div>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
      )}
      <div className={clsx(children ? 'mt-4' : undefined)}>{children}</div>
    </>
  );
}
