import { Maximize2, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { IconButton } from './icon-button';

interface PeekPanelProps {
  label: string;
  onClose: () => void;
  /** The record's own page. */
  href: string;
  /** At the top: a nameplate, a name. */
  heading: ReactNode;
  children: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
}

/** A record beside its list, 480 px wide. The list keeps working; Esc closes. */
export function PeekPanel({ label, onClose, href, heading, children, actions }: PeekPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const inDialog = event.target instanceof Element && event.target.closest('[role=dialog], [role=menu], [role=listbox]');
      if (event.key === 'Escape' && !event.defaultPrevented && !inDialog) close.current();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
  return (
    <aside ref={panel} aria-label={label} className="panel-in fixed inset-y-0 right-0 top-14 z-10 flex w-full flex-col border-l border-line bg-surface shadow-pop sm:w-[480px] max-lg:bottom-14">
      <div className="flex items-start gap-2 px-4 pb-3 pt-3">
        <div className="min-w-0 flex-1 pt-1">{heading}</div>
        <Link to={href} aria-label="Open the full page" title="Open the full page" className="grid size-8 place-items-center rounded-md hover:bg-sunken touch:size-11">
          <Maximize2 className="size-4" strokeWidth={1.75} aria-hidden />
        </Link>
        <IconButton icon={X} label="Close the preview" onClick={onClose} />
      </div>
      <div className="min-h-0 flex-1 space-y-4 overflow-y-auto px-4 pb-4">{children}</div>
      {actions && <div className="flex flex-wrap gap-2 border-t border-line px-4 py-3">{actions}</div>}
    </aside>
  );
}
