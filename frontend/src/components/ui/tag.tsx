import clsx from 'clsx';
import { type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';

export type Tone = 'plain' | 'brass' | 'blue' | 'ok' | 'warn' | 'bad';

const TONES: Record<Tone, string> = {
  plain: 'bg-sunken text-ink2',
  brass: 'bg-brasstint text-brass',
  blue: 'bg-bluetint text-blue',
  ok: 'bg-oktint text-ok',
  warn: 'bg-warntint text-warn',
  bad: 'bg-badtint text-bad',
};

interface TagProps {
  tone?: Tone;
  icon?: LucideIcon;
  /** A brass dot, for what is live now. */
  dot?: boolean;
  children: ReactNode;
  className?: string;
}

/** A short fact about a record. Not a button. */
export function Tag({ tone = 'plain', icon: Icon, dot = false, children, className }: TagProps) {
  return (
    <span className={clsx('tag', TONES[tone], className)}>
      {dot && <span aria-hidden className="size-1.5 rounded-full bg-brassfill" />}
      {Icon && <Icon className="size-3.5 shrink-0" strokeWidth={1.75} aria-hidden />}
      {children}
    </span>
  );
}
