import { type ReactNode } from 'react';

/** One component on show, under its name. */
export function Specimen({ name, children, wide = false }: { name: string; children: ReactNode; wide?: boolean }) {
  return (
    <section aria-label={name} className={wide ? 'md:col-span-2 xl:col-span-3' : ''}>
      <h3 className="mb-2 text-xs font-medium text-ink3">{name}</h3>
      {children}
    </section>
  );
}

export function Shelf({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-10">
      <h2 className="mb-4 border-b border-line pb-1 text-xl font-semibold">{title}</h2>
      <div className="grid gap-6 md:grid-cols-2 xl:grid-cols-3 [&>*]:min-w-0">{children}</div>
    </section>
  );
}
