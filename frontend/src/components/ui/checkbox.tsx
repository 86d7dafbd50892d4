import { forwardRef, type ReactNode } from 'react';

interface CheckboxProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  children: ReactNode;
  name?: string;
  disabled?: boolean;
  hint?: ReactNode;
}

export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox({ checked, onCheckedChange, children, name, disabled, hint }, ref) {
  return (
    <label className="flex min-h-6 items-start gap-2 text-sm touch:min-h-11 touch:items-center">
      <input ref={ref} type="checkbox" name={name} checked={checked} disabled={disabled} onChange={(e) => onCheckedChange(e.target.checked)} className="mt-0.5 size-4 shrink-0 accent-[var(--ink)]" />
      <span>
        {children}
        {hint && <span className="block text-xs text-ink3">{hint}</span>}
      </span>
    </label>
  );
});
