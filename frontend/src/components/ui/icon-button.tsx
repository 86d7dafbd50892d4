import clsx from 'clsx';
import { type LucideIcon } from 'lucide-react';
import { forwardRef, type ButtonHTMLAttributes } from 'react';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  icon: LucideIcon;
  label: string;
  /** With a border, as a button of its own; without, as part of something else. */
  bordered?: boolean;
}

export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon: Icon, label, bordered = false, className, type = 'button', ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={clsx(bordered ? 'btn px-2' : 'grid size-8 shrink-0 place-items-center rounded-md hover:bg-sunken touch:size-11', className)}
      {...rest}
    >
      <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
    </button>
  );
});
