import clsx from 'clsx';
import { X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { dismissToast, useToasts } from '@/lib/toast';

/** Where toast() messages appear. Mounted once, in the frame. */
export function Toaster() {
  const messages = useToasts();
  return (
    <Toast.Provider duration={8000} label="Message" swipeDirection="right">
      {messages.map((m) => (
        <Toast.Root
          key={m.id}
          onOpenChange={(open) => !open && dismissToast(m.id)}
          className={clsx('pop-in flex items-center gap-3 rounded-lg border bg-raised py-2 pl-4 pr-2 shadow-pop', m.tone === 'bad' ? 'border-bad' : 'border-line')}
        >
          <Toast.Title className={clsx('flex-1 text-sm font-medium', m.tone === 'bad' && 'text-bad')}>{m.text}</Toast.Title>
          {m.action && (
            <Toast.Action altText={m.action.label} asChild>
              <button type="button" className="lnk min-h-8 px-2 text-sm" onClick={m.action.run}>{m.action.label}</button>
            </Toast.Action>
          )}
          <Toast.Close aria-label="Dismiss" className="grid size-8 place-items-center rounded-md text-ink3 hover:bg-sunken">
            <X className="size-4" strokeWidth={1.75} aria-hidden />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className="fixed bottom-[calc(64px+env(safe-area-inset-bottom))] right-4 z-50 flex w-[min(420px,calc(100vw-32px))] flex-col gap-2 outline-none lg:bottom-4" />
    </Toast.Provider>
  );
}
