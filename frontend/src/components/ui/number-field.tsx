import { forwardRef } from 'react';
import { type FieldProps } from './field';
import { TypedField } from './typed-field';

interface NumberFieldProps extends Omit<FieldProps<number | null>, 'value' | 'onValueChange'> {
  /** Decimal text, "" for none; Number(value) gives the number. */
  value: string;
  onValueChange: (value: string) => void;
  min?: number;
  max?: number;
  /** After the number: "beds", "m²". */
  unit?: string;
  onEnter?: () => void;
}

/** A whole number. Text rather than a spinner: a scroll over the page must not change it. */
export const NumberField = forwardRef<HTMLInputElement, NumberFieldProps>(function NumberField({ min = 0, max = Number.MAX_SAFE_INTEGER, unit, ...rest }, ref) {
  const parse = (text: string) => {
    const plain = text.replace(/[,\s]/g, '');
    const number = Number(plain);
    return /^-?\d+$/.test(plain) && number >= min && number <= max ? String(number) : null;
  };
  const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
  return <TypedField ref={ref} {...rest} parse={parse} format={(v) => v} unreadable={`Enter a whole number, ${range}`} inputMode="numeric" numeric after={unit} />;
});
