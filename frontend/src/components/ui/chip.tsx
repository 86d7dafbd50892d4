import clsx from 'clsx';
import { Check, X } from 'lucide-react';
import { forwardRef, type ReactNode } from 'react';

interface ToggleChipProps {
  pressed: boolean;
  onPressedChange: (pressed: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}

/** One of several things that may each be wanted: an area, a must-have. */
export const ToggleChip = forwardRef<HTMLButtonElement, ToggleChipProps>(function ToggleChip({ pressed, onPressedChange, disabled, children }, ref) {
  return (
    <button
      ref={ref}
      type="button"
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPressedChange(!pressed)}
      className={clsx('btn', pressed && 'border-btn bg-btn text-onbtn hover:bg-btn!')}
    >
      {pressed && <Check className="size-4" strokeWidth={1.75} aria-hidden />}
      {children}
    </button>
  );
});

interface ChipProps {
  /** What kind of thing it is: "beds", "area". */
  name?: string;
  children: ReactNode;
  onRemove?: () => void;
  /** What the cross removes, for those who do not see it next to the text. */
  removeLabel?: string;
}

/** A fact that was picked, with a cross when it can go: an applied filter, an understood word. */
export function Chip({ name, children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={clsx('inline-flex min-h-7 items-center gap-1.5 rounded-sm border border-line bg-surface text-sm', onRemove ? 'pl-2' : 'px-2')}>
      {name && <span className="text-ink3">{name}</span>}
      <span className="font-semibold">{children}</span>
      {onRemove && (
        <button type="button" onClick={onRemove} aria-label={removeLabel ?? `Remove ${name ?? ''}`.trim()} className="grid size-7 place-items-center rounded-sm text-ink3 hover:bg-sunken touch:size-9">
          <X className="size-3.5" strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </span>
  );
}
