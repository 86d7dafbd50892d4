import { Command } from 'cmdk';
import { Check, ChevronsUpDown, Plus, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { forwardRef, useState } from 'react';
import { FieldFrame, frameOf, type FieldProps } from './field';

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second, quiet line. */
  hint?: string;
}

interface ComboboxFieldProps extends FieldProps {
  options: readonly ComboboxOption[];
  /** Words for the chosen value when it is not among the options shown. */
  valueLabel?: string;
  /** Options come from the server: told what was typed. Without it the list is filtered here. */
  onSearch?: (text: string) => void;
  isLoading?: boolean;
  /** Offers to make what was typed: "New landlord". */
  createLabel?: string;
  onCreate?: (text: string) => void;
}

const ITEM = 'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-1 text-sm data-[selected=true]:bg-bluetint touch:min-h-11';

/** One of a long list, found by typing: a landlord, a negotiator. */
export const ComboboxField = forwardRef<HTMLButtonElement, ComboboxFieldProps>(function ComboboxField(props, ref) {
  const { options, value, valueLabel, onValueChange, onBlur, onSearch, isLoading = false, createLabel, onCreate, disabled, lockedBecause, placeholder = 'Choose…', required } = props;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const chosen = options.find((o) => o.value === value)?.label ?? valueLabel;
  const off = disabled || lockedBecause !== undefined;

  const handleText = (next: string) => {
    setText(next);
    onSearch?.(next);
  };
  const handleOpen = (next: boolean) => {
    setOpen(next);
    if (next) handleText('');
    else onBlur?.();
  };
  const pick = (next: string) => {
    onValueChange(next);
    handleOpen(false);
  };

  return (
    <FieldFrame {...frameOf(props)}>
      {({ 'aria-required': _required, 'aria-invalid': _invalid, ...wiring }) => (
        <Popover.Root open={open} onOpenChange={handleOpen}>
          <div className="field p-0" data-invalid={props.error ? '' : undefined} data-disabled={off ? '' : undefined}>
            <Popover.Trigger asChild>
              <button ref={ref} type="button" {...wiring} disabled={off} className="flex min-h-[34px] min-w-0 flex-1 items-center gap-2 px-2.5 text-left outline-none">
                <span className={`flex-1 truncate ${value ? '' : 'text-ink3'}`}>{value ? (chosen ?? value) : placeholder}</span>
                <ChevronsUpDown className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
              </button>
            </Popover.Trigger>
            {value && !required && !off && (
              <button type="button" aria-label={`Clear ${props.label.toLowerCase()}`} onClick={() => onValueChange('')} className="mr-1 grid size-7 place-items-center rounded-sm text-ink3 hover:bg-sunken">
                <X className="size-4" strokeWidth={1.75} aria-hidden />
              </button>
            )}
          </div>
          <Popover.Portal>
            <Popover.Content align="start" sideOffset={4} collisionPadding={8} aria-label={props.label} className="z-50 w-[max(var(--radix-popover-trigger-width),260px)] overflow-hidden rounded-lg border border-line bg-raised text-ink shadow-pop">
              <Command label={props.label} shouldFilter={!onSearch}>
                <Command.Input value={text} onValueChange={handleText} placeholder="Type to find" className="h-10 w-full border-b border-line bg-transparent px-3 text-base outline-none" />
                <Command.List className="max-h-[264px] overflow-y-auto p-1">
                  {isLoading && <Command.Loading className="px-2 py-2 text-sm text-ink3">Looking…</Command.Loading>}
                  {!isLoading && <Command.Empty className="px-2 py-2 text-sm text-ink2">Nothing found</Command.Empty>}
                  {options.map((o) => (
                    <Command.Item key={o.value} value={o.value} keywords={[o.label, o.hint ?? '']} onSelect={() => pick(o.value)} className={ITEM}>
                      <span className="min-w-0 flex-1">
                        <span className="block truncate">{o.label}</span>
                        {o.hint && <span className="block truncate text-xs text-ink3">{o.hint}</span>}
                      </span>
                      {o.value === value && <Check className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />}
                    </Command.Item>
                  ))}
                  {createLabel && onCreate && (
                    <Command.Item
                      forceMount
                      value="create-new"
                      onSelect={() => {
                        onCreate(text.trim());
                        handleOpen(false);
                      }}
                      className={ITEM}
                    >
                      <Plus className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
                      {createLabel}
                      {text.trim() && ` “${text.trim()}”`}
                    </Command.Item>
                  )}
                </Command.List>
              </Command>
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </FieldFrame>
  );
});
