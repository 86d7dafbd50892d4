import { Tooltip as Radix } from 'radix-ui';
import { type ReactNode } from 'react';

interface TooltipProps {
  text: ReactNode;
  /** Something focusable; takes a ref. */
  children: ReactNode;
}

/** A few more words on hover or focus. Never the only place something is said. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content sideOffset={6} collisionPadding={8} className="pop-in z-50 max-w-[280px] rounded-md bg-btn px-2.5 py-1.5 text-xs text-onbtn shadow-pop">
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
