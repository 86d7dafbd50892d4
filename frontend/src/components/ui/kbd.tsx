import clsx from 'clsx';
import { showKeys } from '@/lib/shortcuts';

interface KbdProps {
  keys: string;
  /** On a filled button the key takes the button's own ink. */
  onFill?: boolean;
  className?: string;
}

/** A key cap. Hidden under 640 px and from screen readers: the control's name already says what it does. */
export function Kbd({ keys, onFill = false, className }: KbdProps) {
  return (
    <kbd aria-hidden className={clsx('kbd', onFill && 'border-onbtn/30 bg-transparent text-onbtn', className)}>
      {showKeys(keys)}
    </kbd>
  );
}
