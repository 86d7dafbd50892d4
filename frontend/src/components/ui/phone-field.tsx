import { forwardRef } from 'react';
import { formatPhone, parsePhone } from '@/utils/phone';
import { type FieldProps } from './field';
import { TypedField } from './typed-field';

/** A phone number. Value: E.164, "+447700900187"; UK unless it starts with +. */
export const PhoneField = forwardRef<HTMLInputElement, FieldProps & { onEnter?: () => void }>(function PhoneField(props, ref) {
  return <TypedField ref={ref} {...props} parse={parsePhone} format={formatPhone} unreadable="Enter a phone number, such as 07700 900 187" type="tel" inputMode="tel" numeric />;
});
