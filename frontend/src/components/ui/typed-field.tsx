import { forwardRef, useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';

export interface TypedFieldProps extends TextFieldProps {
  /** What was typed → the API's form; null when it cannot be read. */
  parse: (text: string) => string | null;
  /** The API's form → what people read. */
  format: (value: string) => string;
  /** Said when the typed text cannot be read. */
  unreadable: string;
}

/**
 * A text field that understands what it is given. While someone types, their text stays as it is; on leaving,
 * it is read, and shown again in the usual form. What cannot be read stays, with the reason.
 * The value passed on is the typed text until it can be read, so that a form never takes a wrong value for an empty one.
 */
export const TypedField = forwardRef<HTMLInputElement, TypedFieldProps>(function TypedField(
  { parse, format, unreadable, value, onValueChange, onBlur, error, ...rest },
  ref,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const settled = value !== '' && parse(value) === null ? value : format(value);
  const unread = draft === null && value !== '' && parse(value) === null;

  const handleBlur = () => {
    if (draft !== null) onValueChange(parse(draft) ?? draft.trim());
    setDraft(null);
    onBlur?.();
  };

  return (
    <TextField
      ref={ref}
      {...rest}
      value={draft ?? settled}
      onValueChange={(text) => {
        setDraft(text);
        onValueChange(parse(text) ?? text.trim());
      }}
      onBlur={handleBlur}
      error={error ?? (unread ? unreadable : undefined)}
    />
  );
});
