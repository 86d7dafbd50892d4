import { addDays, format, parseISO } from 'date-fns';
import { formatTime } from '@/utils/dates';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The instant at which a day begins in London; undefined when the text is not a day. */
export function londonMidnight(day: string): string | undefined {
  if (!DAY.test(day)) return undefined;
  const utc = `${day}T00:00:00Z`;
  // In summer the clock there already shows 01:00.
  return formatTime(utc) === '00:00' ? utc : `${day}T00:00:00+01:00`;
}

export const dayAfter = (day: string): string => (DAY.test(day) ? format(addDays(parseISO(day), 1), 'yyyy-MM-dd') : '');
