import clsx from 'clsx';

interface ProgressBarProps {
  label: string;
  /** 0 to 1; null while the size is not known. */
  value: number | null;
  tone?: 'ink' | 'ok' | 'warn' | 'bad';
  className?: string;
}

const FILL = { ink: 'bg-ink', ok: 'bg-ok', warn: 'bg-warn', bad: 'bg-bad' };

/** How far something is. Put the words ("218 of 812 rows") next to it. */
export function ProgressBar({ label, value, tone = 'ink', className }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent !== null && { 'aria-valuenow': percent })}
      className={clsx('h-1.5 w-full overflow-hidden rounded-full bg-sunken', className)}
    >
      <div className={clsx('h-full rounded-full', FILL[tone], percent === null && 'w-1/3 motion-safe:animate-pulse')} style={percent === null ? undefined : { width: `${percent}%` }} />
    </div>
  );
}
