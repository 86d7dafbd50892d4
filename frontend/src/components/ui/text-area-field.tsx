import { forwardRef } from 'react';
import { FieldFrame, frameOf, type FieldProps } from './field';

interface TextAreaFieldProps extends FieldProps {
  rows?: number;
  maxLength?: number;
}

export const TextAreaField = forwardRef<HTMLTextAreaElement, TextAreaFieldProps>(function TextAreaField(props, ref) {
  const { rows = 4, maxLength, name, value, onValueChange, onBlur, disabled, lockedBecause, placeholder, autoFocus } = props;
  return (
    <FieldFrame {...frameOf(props)}>
      {(wiring) => (
        <textarea
          ref={ref}
          {...wiring}
          name={name}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(e) => onValueChange(e.target.value)}
          onBlur={onBlur}
          disabled={disabled}
          readOnly={lockedBecause !== undefined}
          placeholder={placeholder}
          autoFocus={autoFocus}
          data-invalid={props.error ? '' : undefined}
          className="field block resize-y py-2"
        />
      )}
    </FieldFrame>
  );
});
