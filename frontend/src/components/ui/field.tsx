import clsx from 'clsx';
import { Lock } from 'lucide-react';
import { useId, type ReactNode } from 'react';

/** What every kind of field takes. `value` and `onValueChange` speak the API's form of the value, not the typed one. */
export interface FieldProps<Value = string> {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  onBlur?: () => void;
  name?: string;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  /** Why the value cannot be changed; shows it with a lock. */
  lockedBecause?: string;
  /** The label is there for screen readers only. */
  hideLabel?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  className?: string;
}

/** What the input inside a field must carry to be tied to its label, hint and error. */
export interface InputWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

type FrameProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'required' | 'lockedBecause' | 'hideLabel' | 'className'> & {
  children: (wiring: InputWiring) => ReactNode;
};

/** Label above, hint and error below, all tied to the input. */
export function FieldFrame({ label, hint, error, required, lockedBecause, hideLabel = false, className, children }: FrameProps) {
  const id = useId();
  const note = lockedBecause ?? hint;
  const described = [error && `${id}-error`, note && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={clsx('min-w-0', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-sm font-medium text-ink2'}>
        {label}
        {required === false && <span className="font-normal text-ink3"> (optional)</span>}
      </label>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined, 'aria-required': required || undefined })}
      {error && <p id={`${id}-error`} className="mt-1 text-sm text-bad">{error}</p>}
      {note && (
        <p id={`${id}-hint`} className="mt-1 flex items-center gap-1 text-xs text-ink3">
          {lockedBecause && <Lock className="size-3 shrink-0" strokeWidth={1.75} aria-hidden />}
          {note}
        </p>
      )}
    </div>
  );
}

/** What a field passes to its frame. */
export function frameOf<Value>(props: FieldProps<Value>): Omit<FrameProps, 'children'> {
  const { label, hint, error, required, lockedBecause, hideLabel, className } = props;
  return {
    label,
    error,
    ...(hint !== undefined && { hint }),
    ...(required !== undefined && { required }),
    ...(lockedBecause !== undefined && { lockedBecause }),
    ...(hideLabel !== undefined && { hideLabel }),
    ...(className !== undefined && { className }),
  };
}
