import { Skeleton } from '@/components/ui/skeleton';

/** The frame before we know who is here. */
export function ShellSkeleton() {
  return (
    <div role="status" aria-label="Loading">
      <div className="h-14 bg-fascia" />
      <div className="mx-auto flex max-w-[1600px]">
        <div className="hidden w-[204px] shrink-0 space-y-3 px-5 py-5 lg:block">
          {Array.from({ length: 7 }, (_, i) => (
            <Skeleton key={i} className="h-4 w-24" />
          ))}
        </div>
        <div className="flex-1 px-4 pt-5 sm:px-6">
          <Skeleton className="h-8 w-56" />
        </div>
      </div>
    </div>
  );
}
