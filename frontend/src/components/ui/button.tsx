import clsx from 'clsx';
import { LoaderCircle, type LucideIcon } from 'lucide-react';
import { forwardRef, type ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router-dom';
import { Kbd } from './kbd';

export type ButtonKind = 'default' | 'primary' | 'quiet' | 'danger';

const CLASSES: Record<ButtonKind, string> = { default: 'btn', primary: 'btn btn-p', quiet: 'btn btn-q', danger: 'btn btn-d' };

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  icon?: LucideIcon;
  /** The key that does the same, e.g. "v" or "mod+enter". Shown, not registered. */
  keys?: string;
  /** Waiting for the server: the button holds its width, says so, and cannot be pressed again. */
  busy?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'default', icon: Icon, keys, busy = false, disabled, className, children, type = 'button', ...rest },
  ref,
) {
  return (
    <button ref={ref} type={type} className={clsx(CLASSES[kind], className)} disabled={disabled || busy} aria-busy={busy || undefined} {...rest}>
      {busy ? <LoaderCircle className="size-4 shrink-0 motion-safe:animate-spin" strokeWidth={1.75} aria-hidden /> : Icon && <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />}
      {children}
      {keys && <Kbd keys={keys} onFill={kind === 'primary'} />}
    </button>
  );
});

export interface ButtonLinkProps extends LinkProps {
  kind?: ButtonKind;
  icon?: LucideIcon;
  keys?: string;
}

/** Looks like a button, goes somewhere. */
export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { kind = 'default', icon: Icon, keys, className, children, ...rest },
  ref,
) {
  return (
    <Link ref={ref} className={clsx(CLASSES[kind], className)} {...rest}>
      {Icon && <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />}
      {children}
      {keys && <Kbd keys={keys} onFill={kind === 'primary'} />}
    </Link>
  );
});
