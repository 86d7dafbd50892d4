import { type Stage } from '@/components/ui/stage-track';
import { formatDate } from '@/utils/dates';
import { plural } from '@/utils/words';
import { type Property, type PropertyStatus, type PropertyVerdicts } from '../api/types';

/** When a home first reached each status, newest visit first; from its events. */
export type StatusDates = Partial<Record<string, string>>;

const TRACK: { key: PropertyStatus; label: string }[] = [
  { key: 'available', label: 'On the market' },
  { key: 'under_offer', label: 'Under offer' },
  { key: 'let_agreed', label: 'Checks' },
  { key: 'let', label: 'Let' },
];

const since = (on: string | null | undefined): string | undefined => (on ? formatDate(on) : undefined);

function marketNote({ status, marketing }: Property): string | undefined {
  if (!marketing) return undefined;
  const from = formatDate(marketing.first_published_on);
  if (status !== 'available' || marketing.closed_on) return from;
  return marketing.days_on_market > 0 ? `${plural(marketing.days_on_market, 'day')}, since ${from}` : `since ${from}`;
}

/** Where the home stands, stage by stage, with dates, and why it may not be listed yet. */
export function stagesOf(home: Property, verdicts: PropertyVerdicts | undefined, dates: StatusDates): Stage[] {
  const reasons = verdicts?.can_list.reasons.filter((r) => r.severity === 'block').map((r) => r.text) ?? [];
  const blocked = verdicts && !verdicts.can_list.ok ? reasons.join(' ') : undefined;
  const note = (on: string | undefined) => on && { note: on };
  return [
    { key: 'instructed', label: 'Instructed', ...note(since(home.instructed_on)) },
    { key: 'ready', label: 'Ready to list', ...(blocked && { note: plural(reasons.length, 'thing') + ' missing', blocked }) },
    ...TRACK.map(({ key, label }) => ({
      key,
      label,
      ...note(key === 'available' ? marketNote(home) : since(dates[key])),
      ...(key === 'available' && blocked && home.status !== 'available' && { blocked }),
    })),
  ];
}

/** The stage that is now. An appraisal stands before the first one; a withdrawn home has none. */
export function currentStage({ status }: Property, verdicts: PropertyVerdicts | undefined): string {
  if (status !== 'instructed') return status;
  return verdicts?.can_list.ok ? 'ready' : 'instructed';
}

export interface Move {
  to: PropertyStatus;
  label: string;
  done: string;
}

const MOVES: Record<PropertyStatus, Move> = {
  appraisal: { to: 'appraisal', label: 'Back to appraisal', done: 'Back at appraisal' },
  instructed: { to: 'instructed', label: 'Take instruction', done: 'Instructed' },
  available: { to: 'available', label: 'Put on the market', done: 'On the market' },
  under_offer: { to: 'under_offer', label: 'Mark under offer', done: 'Under offer' },
  let_agreed: { to: 'let_agreed', label: 'Start checks', done: 'Let agreed, checks begin' },
  let: { to: 'let', label: 'Mark as let', done: 'Let' },
  withdrawn: { to: 'withdrawn', label: 'Withdraw', done: 'Withdrawn' },
  lost_instruction: { to: 'lost_instruction', label: 'Instruction lost', done: 'Instruction lost' },
};

const NEXT: Record<PropertyStatus, PropertyStatus> = {
  appraisal: 'instructed',
  instructed: 'available',
  available: 'under_offer',
  under_offer: 'let_agreed',
  let_agreed: 'let',
  let: 'available',
  withdrawn: 'instructed',
  lost_instruction: 'instructed',
};

/** The step most often taken next. The server decides whether it may be taken. */
export const nextMove = (home: Property): Move => MOVES[NEXT[home.status]];
export const moveTo = (status: PropertyStatus): Move => MOVES[status];

