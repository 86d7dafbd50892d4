import clsx from 'clsx';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { forwardRef, type ReactNode } from 'react';
import { IconButton } from './icon-button';
import { ModalLayer } from './modal-layer';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One sentence under the title. */
  description?: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
  /** Padding off, for content that draws its own edges. */
  flush?: boolean;
}

const WIDTHS = { narrow: 'sm:max-w-[420px]', normal: 'sm:max-w-[560px]', wide: 'sm:max-w-[1120px]' };

/** A modal question or form. Esc and the cross close it; focus goes back to where it came from. A sheet on a phone. */
export const Dialog = forwardRef<HTMLDivElement, DialogProps>(function Dialog(
  { open, onOpenChange, title, description, children, footer, width = 'normal', flush = false },
  ref,
) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          ref={ref}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={clsx(
            'pop-in fixed inset-x-0 bottom-0 z-40 mx-auto flex max-h-[94dvh] w-full flex-col rounded-t-xl border border-line bg-raised shadow-pop',
            'sm:inset-x-4 sm:bottom-auto sm:top-[min(12dvh,96px)] sm:max-h-[calc(100dvh-128px)] sm:w-auto sm:rounded-xl',
            WIDTHS[width],
          )}
        >
          <ModalLayer>
            <div className="flex items-start justify-between gap-4 px-5 pb-3 pt-4">
              <div className="min-w-0">
                <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
                {description && <Radix.Description className="mt-0.5 text-sm text-ink2">{description}</Radix.Description>}
              </div>
              <Radix.Close asChild>
                <IconButton icon={X} label="Close" className="-mr-2 -mt-1" />
              </Radix.Close>
            </div>
            <div className={clsx('min-h-0 flex-1 overflow-y-auto', !flush && 'px-5 pb-5')}>{children}</div>
            {footer && <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>}
          </ModalLayer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
});
