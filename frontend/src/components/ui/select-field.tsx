import { ChevronDown } from 'lucide-react';
import { forwardRef } from 'react';
import { FieldFrame, frameOf, type FieldProps } from './field';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  /** Offers "nothing", with these words. */
  emptyLabel?: string;
}

/** One of a short, fixed list: the browser's own select, at home on every device. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(props, ref) {
  const { options, emptyLabel, name, value, onValueChange, onBlur, disabled, lockedBecause, autoFocus } = props;
  const off = disabled || lockedBecause !== undefined;
  return (
    <FieldFrame {...frameOf(props)}>
      {(wiring) => (
        <div className="field relative p-0" data-invalid={props.error ? '' : undefined} data-disabled={off ? '' : undefined}>
          <select
            ref={ref}
            {...wiring}
            name={name}
            value={value}
            onChange={(e) => onValueChange(e.target.value)}
            onBlur={onBlur}
            disabled={off}
            autoFocus={autoFocus}
            className="min-h-[34px] w-full min-w-0 appearance-none self-stretch rounded-md bg-transparent pl-2.5 pr-8 outline-none [&>option]:bg-raised"
          >
            {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
            {options.map((o) => (
              <option key={o.value} value={o.value} disabled={o.disabled}>{o.label}</option>
            ))}
          </select>
          <ChevronDown className="pointer-events-none absolute right-2.5 size-4 text-ink3" strokeWidth={1.75} aria-hidden />
        </div>
      )}
    </FieldFrame>
  );
});
