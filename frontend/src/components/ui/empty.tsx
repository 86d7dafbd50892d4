import clsx from 'clsx';
import { type ReactNode } from 'react';

interface EmptyProps {
  title: string;
  /** One sentence: why it is empty, or what would fill it. */
  children?: ReactNode;
  /** The next step: a button or link. */
  action?: ReactNode;
  className?: string;
}

export function Empty({ title, children, action, className }: EmptyProps) {
  return (
    <div className={clsx('flex flex-col items-start justify-center px-4 py-8', className)}>
      <p className="font-semibold">{title}</p>
      {children && <p className="mt-1 max-w-[52ch] text-sm text-ink2">{children}</p>}
      {action && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
