import { CalendarDays } from 'lucide-react';
import { forwardRef, useRef } from 'react';
import { formatLongDate, parseDate } from '@/utils/dates';
import { type FieldProps } from './field';
import { TypedField } from './typed-field';

/** A date. Value: "2026-11-22". Accepts 22/11, 22 nov, fri, +2w; the calendar is the browser's own. */
export const DateField = forwardRef<HTMLInputElement, FieldProps & { onEnter?: () => void }>(function DateField(props, ref) {
  const picker = useRef<HTMLInputElement>(null);
  const locked = props.disabled || props.lockedBecause !== undefined;
  return (
    <TypedField
      ref={ref}
      {...props}
      parse={parseDate}
      format={formatLongDate}
      unreadable="Enter a date, such as 22/11, 22 nov, fri or +2w"
      numeric
      after={
        locked ? undefined : (
          <span className="relative -mr-1.5 block">
            <button type="button" aria-label={`Choose ${props.label.toLowerCase()} from a calendar`} onClick={() => picker.current?.showPicker()} className="grid size-7 place-items-center rounded-sm hover:bg-sunken">
              <CalendarDays className="size-4" strokeWidth={1.75} aria-hidden />
            </button>
            <input
              ref={picker}
              type="date"
              tabIndex={-1}
              aria-hidden
              value={/^\d{4}-\d{2}-\d{2}$/.test(props.value) ? props.value : ''}
              onChange={(e) => props.onValueChange(e.target.value)}
              className="pointer-events-none absolute inset-0 opacity-0"
            />
          </span>
        )
      }
    />
  );
});
