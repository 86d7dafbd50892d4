import { differenceInCalendarDays, parseISO } from 'date-fns';
import { formatMoney } from '@/utils/money';
import { formatCount, plural } from '@/utils/words';
import { type Kpi } from '../api/get-kpis';

type Value = Kpi['value'];
type Unit = Kpi['unit'];

const tidy = (n: number) => formatCount(Math.round(n * 10) / 10);

/** "38", "17 days", "31%", "£1,250"; a dash where nothing can be said. */
export function figureText(value: Value, unit: Unit): string {
  if (value === null) return '–';
  if (unit === 'gbp') return formatMoney(Math.round(Number(value)));
  if (unit === 'percent') return `${tidy(Number(value))}%`;
  if (unit === 'days') return `${tidy(Number(value))} ${Number(value) === 1 ? 'day' : 'days'}`;
  return tidy(Number(value));
}

/** For these, less is better. */
const LESS_IS_BETTER = new Set(['days_to_let', 'days_to_let_mean', 'fall_through_rate', 'incomplete_homes', 'under_offer']);
/** Neither more nor less of these is good news by itself. */
const NEUTRAL = new Set(['under_offer', 'average_advertised_rent', 'avg_rent_per_bedroom']);

export interface ChangeWords {
  text: string;
  direction: 'up' | 'down' | 'same';
  good: boolean | null;
}

/** The change against the period of the same length before: "3 more than the 25 days before". Null when that is not known. */
export function changeWords({ key, value, previous, unit }: Pick<Kpi, 'key' | 'value' | 'previous' | 'unit'>, days: number): ChangeWords | null {
  if (value === null || previous === null) return null;
  const by = Number(value) - Number(previous);
  const than = `the ${plural(days, 'day')} before`;
  if (Math.abs(by) < 0.05) return { text: `same as ${than}`, direction: 'same', good: null };
  const up = by > 0;
  const size = Math.abs(by);
  const text = {
    days: `${plural(Math.round(size * 10) / 10, 'day')} ${up ? 'slower' : 'faster'} than ${than}`,
    percent: `${tidy(size)} points ${up ? 'up on' : 'down on'} ${than}`,
    gbp: `${formatMoney(Math.round(size))} ${up ? 'more' : 'less'} than ${than}`,
    homes: `${tidy(size)} ${up ? 'more' : 'fewer'} than ${than}`,
    people: `${tidy(size)} ${up ? 'more' : 'fewer'} than ${than}`,
  }[unit];
  return { text, direction: up ? 'up' : 'down', good: NEUTRAL.has(key) ? null : up !== LESS_IS_BETTER.has(key) };
}

export const seriesOf = (kpi: Pick<Kpi, 'series'>): number[] => kpi.series.filter((v) => v !== null).map(Number);

export const periodDays = (period: { from: string; to: string }): number => differenceInCalendarDays(parseISO(period.to), parseISO(period.from));
