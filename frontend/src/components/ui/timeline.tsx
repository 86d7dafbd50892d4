import { type LucideIcon } from 'lucide-react';
import { type ReactNode } from 'react';

export interface TimelineItem {
  id: string;
  icon: LucideIcon;
  /** A sentence; <b> for names and figures. */
  text: ReactNode;
  /** Who and when. */
  meta: ReactNode;
  /** A quoted note, or what came of it. */
  note?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ items, label = 'Timeline' }: { items: TimelineItem[]; label?: string }) {
  return (
    <ol aria-label={label}>
      {items.map(({ id, icon: Icon, text, meta, note }) => (
        <li key={id} className="group relative flex gap-3 pb-4 last:pb-1">
          <span aria-hidden className="absolute bottom-0 left-[13px] top-7 w-px bg-line group-last:hidden" />
          <span className="relative grid size-7 shrink-0 place-items-center rounded-full border border-line bg-surface text-ink2">
            <Icon className="size-3.5" strokeWidth={1.75} aria-hidden />
          </span>
          <div className="min-w-0 flex-1 pt-0.5 text-sm">
            <div className="break-words text-ink2 [&_b]:font-semibold [&_b]:text-ink">{text}</div>
            {note && <div className="mt-1 whitespace-pre-line break-words rounded-sm bg-canvas px-2 py-1 text-xs text-ink2">{note}</div>}
            <div className="num text-xs text-ink3">{meta}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
