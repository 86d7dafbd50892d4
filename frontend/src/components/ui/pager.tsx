import { formatCount, formatTotal, plural } from '@/utils/words';
import { Button } from './button';

interface PagerProps {
  shown: number;
  total: number;
  totalIsExact: boolean;
  /** "properties" */
  noun: string;
  hasMore: boolean;
  isLoadingMore?: boolean;
  onMore: () => void;
}

/** "50 of 10,000+ properties", and the next page. */
export function Pager({ shown, total, totalIsExact, noun, hasMore, isLoadingMore = false, onMore }: PagerProps) {
  return (
    <div className="flex min-h-12 flex-wrap items-center justify-between gap-3 border-t border-line px-4 py-2 text-sm text-ink2">
      <span className="num" role="status">
        {hasMore ? `${formatCount(shown)} of ${formatTotal(total, totalIsExact)} ${noun}` : `All ${plural(shown, noun.replace(/ies$/, 'y').replace(/s$/, ''), noun)}`}
      </span>
      {hasMore && (
        <Button busy={isLoadingMore} onClick={onMore}>
          Show more
        </Button>
      )}
    </div>
  );
}
