import clsx from 'clsx';
import { Check } from 'lucide-react';
import { Tooltip } from './tooltip';

export interface Stage {
  key: string;
  label: string;
  /** "3 Nov", "6 days, since 17 Nov". */
  note?: string;
  /** Why it cannot be moved there. */
  blocked?: string;
}

interface StageTrackProps {
  label: string;
  stages: readonly Stage[];
  current: string;
  /** Moves the record; without it the track only shows. */
  onMove?: (key: string) => void;
}

const BAR = { done: 'bg-ink', now: 'bg-brassfill', later: 'bg-line' };

/** Where a letting is between instruction and let. A stage is a button when the record may move there; a blocked one says why. */
export function StageTrack({ label, stages, current, onMove }: StageTrackProps) {
  const at = stages.findIndex((s) => s.key === current);
  return (
    <ol aria-label={label} className="grid grid-cols-3 gap-y-3 sm:grid-cols-6">
      {stages.map((stage, i) => {
        const state = i < at ? 'done' : i === at ? 'now' : 'later';
        const body = (
          <>
            <span aria-hidden className={clsx('block h-[5px] rounded-full', BAR[state])} />
            <span className={clsx('mt-1.5 flex items-center gap-1 text-sm', state === 'now' ? 'font-semibold' : state === 'done' ? 'font-medium text-ink2' : 'text-ink3')}>
              {state === 'done' && <Check className="size-3.5 shrink-0" strokeWidth={1.75} aria-hidden />}
              <span className="truncate">{stage.label}</span>
              {state === 'done' && <span className="sr-only">, done</span>}
            </span>
            <span className="num block min-h-4 text-xs text-ink3">{stage.note}</span>
          </>
        );
        return (
          <li key={stage.key} className="min-w-0 pr-1.5" aria-current={state === 'now' ? 'step' : undefined}>
            {!onMove || state === 'now' ? body : <MoveButton stage={stage} onMove={onMove}>{body}</MoveButton>}
          </li>
        );
      })}
    </ol>
  );
}

function MoveButton({ stage, onMove, children }: { stage: Stage; onMove: (key: string) => void; children: React.ReactNode }) {
  const button = (
    // aria-disabled keeps a blocked stage reachable, so that its reason can be read.
    <button
      type="button"
      aria-disabled={stage.blocked ? true : undefined}
      onClick={() => !stage.blocked && onMove(stage.key)}
      className={clsx('block w-full rounded-sm text-left', stage.blocked ? 'cursor-not-allowed' : 'hover:opacity-80')}
    >
      <span className="sr-only">Move to </span>
      {children}
      {stage.blocked && <span className="sr-only">Blocked: {stage.blocked}</span>}
    </button>
  );
  return stage.blocked ? <Tooltip text={stage.blocked}>{button}</Tooltip> : button;
}
