import clsx from 'clsx';

/** A grey bar in the place of something on its way. Appears only after 150 ms, so that quick answers do not flicker. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx('skeleton block h-4', className)} />;
}

interface SkeletonRowsProps {
  rows?: number;
  label?: string;
  className?: string;
}

/** Rows of a list or table that is loading, each 40 px high like the real ones. */
export function SkeletonRows({ rows = 8, label = 'Loading', className }: SkeletonRowsProps) {
  return (
    <div role="status" aria-label={label} className={clsx('divide-y divide-line', className)}>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="flex h-10 items-center gap-4 px-4">
          <Skeleton className="h-5 w-5" />
          <Skeleton className={i % 3 === 0 ? 'w-2/5' : i % 3 === 1 ? 'w-1/3' : 'w-1/2'} />
          <Skeleton className="ml-auto w-16" />
        </div>
      ))}
    </div>
  );
}

/** A card that is loading. */
export function SkeletonCard({ lines = 3, label = 'Loading', className }: { lines?: number; label?: string; className?: string }) {
  return (
    <div role="status" aria-label={label} className={clsx('card space-y-3 p-4', className)}>
      <Skeleton className="h-5 w-1/3" />
      {Array.from({ length: lines }, (_, i) => (
        <Skeleton key={i} className={i % 2 ? 'w-2/3' : 'w-5/6'} />
      ))}
    </div>
  );
}
