import { forwardRef, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';
import { FieldFrame, frameOf, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'search' | 'url';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  maxLength?: number;
  /** Inside the box, before and after: "£", "pcm", a button. */
  before?: ReactNode;
  after?: ReactNode;
  numeric?: boolean;
  onEnter?: () => void;
}

export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(props, ref) {
  const { type = 'text', name, value, onValueChange, onBlur, disabled, lockedBecause, placeholder, autoFocus, autoComplete = 'off', inputMode, maxLength, before, after, numeric, onEnter } = props;
  const locked = lockedBecause !== undefined;
  return (
    <FieldFrame {...frameOf(props)}>
      {(wiring) => (
        <div className="field" data-invalid={props.error ? '' : undefined} data-disabled={disabled || locked ? '' : undefined}>
          {before && <span className="shrink-0 text-ink3">{before}</span>}
          <input
            ref={ref}
            {...wiring}
            type={type}
            name={name}
            value={value}
            onChange={(e) => onValueChange(e.target.value)}
            onBlur={onBlur}
            onKeyDown={(e) => e.key === 'Enter' && onEnter?.()}
            disabled={disabled}
            readOnly={locked}
            placeholder={placeholder}
            autoFocus={autoFocus}
            autoComplete={autoComplete}
            inputMode={inputMode}
            maxLength={maxLength}
            className={`min-w-0 flex-1 self-stretch bg-transparent outline-none ${numeric ? 'num' : ''}`}
          />
          {after && <span className="shrink-0 text-sm text-ink3">{after}</span>}
        </div>
      )}
    </FieldFrame>
  );
});
