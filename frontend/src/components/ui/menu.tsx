import clsx from 'clsx';
import { Check, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode } from 'react';
import { Kbd } from './kbd';

const ITEM =
  'flex min-h-8 w-full cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-sm outline-none data-[highlighted]:bg-sunken data-[disabled]:cursor-not-allowed data-[disabled]:text-ink3 touch:min-h-11';

interface MenuProps {
  /** The button that opens it; takes a ref. */
  trigger: ReactNode;
  children: ReactNode;
  label?: string;
  align?: 'start' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
}

export function Menu({ trigger, children, label, align = 'end', open, onOpenChange, className }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          {...(label && { 'aria-label': label })}
          className={clsx('pop-in z-50 min-w-[200px] rounded-lg border border-line bg-raised p-1 text-ink shadow-pop', className)}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  icon?: LucideIcon;
  keys?: string;
  onSelect: () => void;
  disabled?: boolean;
  /** Why it is disabled, or what it does. */
  hint?: string;
  danger?: boolean;
  children: ReactNode;
}

export function MenuItem({ icon: Icon, keys, onSelect, disabled = false, hint, danger = false, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={clsx(ITEM, danger && 'text-bad')} onSelect={onSelect} disabled={disabled}>
      {Icon && <Icon className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />}
      <span className="flex-1">
        {children}
        {hint && <span className="block text-xs text-ink3">{hint}</span>}
      </span>
      {keys && <Kbd keys={keys} />}
    </DropdownMenu.Item>
  );
}

interface MenuChoiceProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  options: { value: string; label: string; disabled?: boolean }[];
}

/** One of several, with a tick. */
export function MenuChoice({ label, value, onValueChange, options }: MenuChoiceProps) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={onValueChange} aria-label={label}>
      <DropdownMenu.Label className="px-2.5 pb-1 pt-2 text-xs font-medium text-ink3">{label}</DropdownMenu.Label>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} disabled={option.disabled ?? false} className={ITEM} onSelect={(e) => e.preventDefault()}>
          <span className="grid size-4 place-items-center">
            <DropdownMenu.ItemIndicator>
              <Check className="size-4" strokeWidth={1.75} aria-hidden />
            </DropdownMenu.ItemIndicator>
          </span>
          {option.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export const MenuLine = () => <DropdownMenu.Separator className="my-1 h-px bg-line" />;
export const MenuText = ({ children }: { children: ReactNode }) => <DropdownMenu.Label className="px-2.5 py-1.5">{children}</DropdownMenu.Label>;
