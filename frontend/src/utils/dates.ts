import { addDays, addMonths, addWeeks, addYears, differenceInCalendarDays, isValid, parseISO } from 'date-fns';

const ZONE = 'Europe/London';
const dayParts = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const capital = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);
const two = (n: number): string => String(n).padStart(2, '0');
// Four fixed shapes; the library's own formatter would weigh more than all the arithmetic.
const iso = (d: Date): string => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
const dayMonth = (d: Date): string => `${d.getDate()} ${capital(MONTHS[d.getMonth()])}`;
const weekdayDayMonth = (d: Date): string => `${capital(DAYS[d.getDay()])} ${dayMonth(d)}`;
const dayMonthYear = (d: Date): string => `${dayMonth(d)} ${d.getFullYear()}`;

/** The calendar date in London of an instant, as YYYY-MM-DD. */
export const londonDate = (instant: Date = new Date()): string => dayParts.format(instant);

/** "14:30", London time. */
export const formatTime = (at: string | Date): string => clock.format(typeof at === 'string' ? new Date(at) : at);

/** "22 Nov 2026". Empty text for a missing or impossible date. */
export function formatLongDate(on: string | null | undefined): string {
  const date = on ? parseISO(on.slice(0, 10)) : null;
  return date && isValid(date) ? dayMonthYear(date) : '';
}

/** A date as people say it: "today", "tomorrow", "Sat 21 Nov" within about three months, else "22 Nov 2027". */
export function formatDate(on: string | null | undefined, today: string = londonDate()): string {
  if (!on) return '';
  const date = parseISO(on.slice(0, 10));
  if (!isValid(date)) return '';
  const away = differenceInCalendarDays(date, parseISO(today));
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  if (Math.abs(away) < 90 && on.slice(0, 4) === today.slice(0, 4)) return weekdayDayMonth(date);
  return dayMonthYear(date);
}

/** "today 14:30", "Sat 21 Nov 09:00", from an instant. */
export function formatDateTime(at: string | null | undefined, now: Date = new Date()): string {
  if (!at) return '';
  const instant = new Date(at);
  return isValid(instant) ? `${formatDate(londonDate(instant), londonDate(now))} ${formatTime(instant)}` : '';
}

/** "just now", "4 min ago", "2 h ago", else the date and time. */
export function formatAgo(at: string | null | undefined, now: Date = new Date()): string {
  if (!at) return '';
  const minutes = Math.floor((now.getTime() - new Date(at).getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 12 * 60) return `${Math.floor(minutes / 60)} h ago`;
  return formatDateTime(at, now);
}

/** Whole days from today; negative in the past. */
export const daysUntil = (on: string, today: string = londonDate()): number =>
  differenceInCalendarDays(parseISO(on.slice(0, 10)), parseISO(today));

const STEPS = { d: addDays, w: addWeeks, m: addMonths, y: addYears } as const;

function fromParts(day: number, month: number, year: number | null, today: string): string | null {
  const now = parseISO(today);
  const full = year === null ? now.getFullYear() : year < 100 ? 2000 + year : year;
  const date = new Date(full, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return null;
  // Without a year people mean the coming one, unless it has only just gone.
  if (year === null && differenceInCalendarDays(now, date) > 60) date.setFullYear(full + 1);
  return iso(date);
}

/** Reads `22/11`, `22 nov`, `22 Nov 2026`, `fri`, `+2w`, `today`, `2026-11-22`. Null when it is not a date. */
export function parseDate(text: string, today: string = londonDate()): string | null {
  const typed = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  const now = parseISO(today);
  if (typed === 'today') return today;
  if (typed === 'tomorrow' || typed === 'tom') return iso(addDays(now, 1));
  if (typed === 'yesterday') return iso(addDays(now, -1));

  const step = /^([+-]\d{1,3})\s*([dwmy])$/.exec(typed);
  if (step) return iso(STEPS[step[2] as keyof typeof STEPS](now, Number(step[1])));

  const day = DAYS.findIndex((d) => /^[a-z]+$/.test(typed) && typed.length >= 3 && typed.startsWith(d));
  if (day >= 0) return iso(addDays(now, (day - now.getDay() + 7) % 7 || 7));

  const isoMatch = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (isoMatch) return fromParts(Number(isoMatch[3]), Number(isoMatch[2]), Number(isoMatch[1]), today);

  const slashed = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(typed);
  if (slashed) return fromParts(Number(slashed[1]), Number(slashed[2]), slashed[3] ? Number(slashed[3]) : null, today);

  const worded = /^(?:[a-z]{3,9} )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})(?: (\d{2}|\d{4}))?$/.exec(typed);
  const month = worded ? MONTHS.findIndex((m) => worded[2]?.startsWith(m)) : -1;
  if (worded && month >= 0) return fromParts(Number(worded[1]), month + 1, worded[3] ? Number(worded[3]) : null, today);
  return null;
}
