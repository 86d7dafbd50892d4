import { forwardRef } from 'react';
import { parsePostcode } from '@/utils/postcode';
import { type FieldProps } from './field';
import { TypedField } from './typed-field';

/** A full UK postcode in any case or spacing. Value: "SE22 8HN". */
export const PostcodeField = forwardRef<HTMLInputElement, FieldProps & { onEnter?: () => void }>(function PostcodeField(props, ref) {
  return <TypedField ref={ref} {...props} parse={parsePostcode} format={(v) => v} unreadable="Enter a full postcode, such as SE22 8HN" autoComplete="postal-code" maxLength={12} />;
});
