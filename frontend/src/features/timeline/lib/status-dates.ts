import { londonDate } from '@/utils/dates';
import { type RecordEvent } from '../api/timeline';

/** The London date on which each status was last reached, e.g. { under_offer: "2026-11-20" }; from the newest events. */
export function statusDates(events: readonly RecordEvent[]): Partial<Record<string, string>> {
  const dates: Record<string, string> = {};
  for (const event of events) {
    const { changes, new: reached } = event.metadata as { changes?: { status?: { new?: string } }; new?: string };
    const status = changes?.status?.new ?? (event.event_type.endsWith('.status_changed') ? reached : undefined);
    if (typeof status === 'string') dates[status] ??= londonDate(new Date(event.created_at));
  }
  return dates;
}
