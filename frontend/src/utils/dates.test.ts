import { describe, expect, it } from 'vitest';
import { formatAgo, formatDate, formatDateTime, formatLongDate, formatTime, londonDate, parseDate } from './dates';

const TODAY = '2026-11-22'; // a Sunday

describe('dates as people say them', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-21', 'yesterday'],
    ['2026-12-01', 'Tue 1 Dec'],
    ['2027-01-04', '4 Jan 2027'],
    ['2026-03-01', '1 Mar 2026'],
  ])('%s is "%s"', (on, words) => {
    expect(formatDate(on, TODAY)).toBe(words);
  });

  it('writes the year out when asked, and nothing for an impossible date', () => {
    expect(formatLongDate('2026-11-22')).toBe('22 Nov 2026');
    expect(formatLongDate('2026-13-40')).toBe('');
  });

  it('tells the time in London, in summer too', () => {
    expect(formatTime('2026-11-22T14:30:00Z')).toBe('14:30');
    expect(formatTime('2026-07-01T23:30:00Z')).toBe('00:30');
    expect(londonDate(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  });

  it('says how long ago while that is short', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(formatAgo('2026-11-22T11:59:40Z', now)).toBe('just now');
    expect(formatAgo('2026-11-22T11:56:00Z', now)).toBe('4 min ago');
    expect(formatAgo('2026-11-22T09:30:00Z', now)).toBe('2 h ago');
    expect(formatAgo('2026-11-21T09:30:00Z', now)).toBe('yesterday 09:30');
    expect(formatDateTime('2026-11-22T12:00:00Z', now)).toBe('today 12:00');
  });
});

describe('dates as people type them', () => {
  it.each([
    ['22/11', '2026-11-22'],
    ['1/3', '2027-03-01'],
    ['22 nov', '2026-11-22'],
    ['22 Nov 2026', '2026-11-22'],
    ['3rd december', '2026-12-03'],
    ['Sat 28 Nov', '2026-11-28'],
    ['fri', '2026-11-27'],
    ['sunday', '2026-11-29'],
    ['+2w', '2026-12-06'],
    ['+1m', '2026-12-22'],
    ['-3d', '2026-11-19'],
    ['today', '2026-11-22'],
    ['2026-11-30', '2026-11-30'],
    ['1.2.27', '2027-02-01'],
  ])('"%s" is %s', (typed, on) => {
    expect(parseDate(typed, TODAY)).toBe(on);
  });

  it.each(['31/2', '45 nov', 'soon', '', '2026-02-30'])('"%s" is not a date', (typed) => {
    expect(parseDate(typed, TODAY)).toBeNull();
  });
});
