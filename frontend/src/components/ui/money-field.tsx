import { forwardRef } from 'react';
import { formatMoney, parseMoney } from '@/utils/money';
import { type FieldProps } from './field';
import { TypedField } from './typed-field';

interface MoneyFieldProps extends FieldProps {
  /** After the amount: "pcm". */
  per?: string;
  onEnter?: () => void;
}

const show = (value: string) => formatMoney(value).replace('£', '');

/** Pounds. Value: the API's decimal text, "1250.00". Accepts "£1,250", "1.8k". */
export const MoneyField = forwardRef<HTMLInputElement, MoneyFieldProps>(function MoneyField({ per, ...rest }, ref) {
  return <TypedField ref={ref} {...rest} parse={parseMoney} format={show} unreadable="Enter an amount in pounds, such as 1,250 or 1.8k" inputMode="decimal" numeric before="£" after={per} />;
});
