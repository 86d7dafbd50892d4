import { addDays, format, parseISO, startOfMonth, startOfYear, subMonths } from 'date-fns';
import { londonDate } from '@/utils/dates';

export const RANGES = ['this_month', 'last_month', 'last_90_days', 'this_year', 'custom'] as const;
export type Range = (typeof RANGES)[number];

export const RANGE_OPTIONS: { value: Range; label: string }[] = [
  { value: 'this_month', label: 'This month' },
  { value: 'last_month', label: 'Last month' },
  { value: 'last_90_days', label: 'Last 90 days' },
  { value: 'this_year', label: 'This year' },
  { value: 'custom', label: 'Other dates' },
];

const iso = (date: Date) => format(date, 'yyyy-MM-dd');
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The first day and the day after the last, as the API takes them. Custom ends are typed inclusive. */
export function daysOf(range: Range, custom: { from: string; to: string }, today: string = londonDate()): { from?: string; to?: string } {
  const now = parseISO(today);
  const tomorrow = iso(addDays(now, 1));
  if (range === 'last_month') return { from: iso(startOfMonth(subMonths(now, 1))), to: iso(startOfMonth(now)) };
  if (range === 'last_90_days') return { from: iso(addDays(now, -89)), to: tomorrow };
  if (range === 'this_year') return { from: iso(startOfYear(now)), to: tomorrow };
  if (range === 'this_month') return { from: iso(startOfMonth(now)), to: tomorrow };
  return { ...(isDay(custom.from) && { from: custom.from }), ...(isDay(custom.to) && { to: iso(addDays(parseISO(custom.to), 1)) }) };
}
