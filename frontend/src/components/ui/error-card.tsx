import clsx from 'clsx';
import { RotateCcw, TriangleAlert } from 'lucide-react';
import { toProblem } from '@/lib/problem';
import { Button } from './button';

interface ErrorCardProps {
  error: unknown;
  onRetry?: () => void;
  /** What could not be shown, when the sentence alone would not say: "The diary could not be loaded". */
  title?: string;
  className?: string;
}

/** What went wrong in the server's own sentence, a way to try again, and the request id for whoever helps. */
export function ErrorCard({ error, onRetry, title, className }: ErrorCardProps) {
  const problem = toProblem(error);
  return (
    <div role="alert" className={clsx('card flex gap-3 p-4', className)}>
      <TriangleAlert className="mt-0.5 size-[18px] shrink-0 text-bad" strokeWidth={1.75} aria-hidden />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        <p className={clsx('max-w-[64ch]', title ? 'text-sm text-ink2' : 'font-medium')}>{problem.detail}</p>
        <div className="mt-3 flex flex-wrap items-center gap-3">
          {onRetry && (
            <Button icon={RotateCcw} onClick={onRetry}>
              Try again
            </Button>
          )}
          {problem.request_id && (
            <details className="text-xs text-ink3">
              <summary className="cursor-pointer py-1 font-medium">Details</summary>
              <span className="num break-all">Request {problem.request_id}</span>
            </details>
          )}
        </div>
      </div>
    </div>
  );
}
