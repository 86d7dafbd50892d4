import clsx from 'clsx';

interface StreetCapsProps {
  street: string;
  outcode?: string;
  className?: string;
}

/** An address anywhere but on a nameplate: condensed caps, the outcode small and grey. */
export function StreetCaps({ street, outcode, className }: StreetCapsProps) {
  return (
    <span className={clsx('inline-flex min-w-0 items-baseline gap-1.5', className)} title={[street, outcode].filter(Boolean).join(' ')}>
      <span className="platetext truncate text-[15px] leading-5">{street}</span>
      {outcode && <span className="shrink-0 text-xs font-medium text-ink3">{outcode}</span>}
    </span>
  );
}
