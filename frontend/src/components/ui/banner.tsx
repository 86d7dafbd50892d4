import clsx from 'clsx';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode } from 'react';

interface BannerProps {
  tone?: 'warn' | 'bad' | 'plain';
  children: ReactNode;
  actions?: ReactNode;
}

const TONES = { warn: 'bg-warntint text-warn', bad: 'bg-badtint text-bad', plain: 'bg-sunken text-ink2' };

/** Something about the whole page: offline, changed by someone else, blocked. */
export function Banner({ tone = 'warn', children, actions }: BannerProps) {
  return (
    <div role="status" className={clsx('mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md px-3 py-2 text-sm font-medium', TONES[tone])}>
      <TriangleAlert className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      <span className="min-w-0 flex-1">{children}</span>
      {actions}
    </div>
  );
}
