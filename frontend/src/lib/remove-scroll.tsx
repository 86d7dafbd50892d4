import { Slot } from 'radix-ui';
import { forwardRef, useEffect, type HTMLAttributes } from 'react';

let locks = 0;

function lock(): () => void {
  const page = document.documentElement;
  if (locks === 0) {
    // The scrollbar goes away with the lock; its width stays, so that nothing jumps.
    page.style.paddingRight = `${window.innerWidth - page.clientWidth}px`;
    page.classList.add('scroll-locked');
  }
  locks += 1;
  return () => {
    locks -= 1;
    if (locks > 0) return;
    page.classList.remove('scroll-locked');
    page.style.paddingRight = '';
  };
}

interface RemoveScrollProps extends HTMLAttributes<HTMLDivElement> {
  as?: unknown;
  enabled?: boolean;
  allowPinchZoom?: boolean;
  shards?: unknown;
}

/**
 * Stands in for the package of the same name inside the overlay library: it holds the page still with a class,
 * where the original writes a <style> element that the content security policy refuses.
 */
export const RemoveScroll = forwardRef<HTMLDivElement, RemoveScrollProps>(function RemoveScroll(
  { as, enabled = true, allowPinchZoom: _pinch, shards: _shards, ...props },
  ref,
) {
  useEffect(() => (enabled ? lock() : undefined), [enabled]);
  return as ? <Slot.Root ref={ref} {...props} /> : <div ref={ref} {...props} />;
});
