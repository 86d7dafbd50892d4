import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, toPence, weeklyFromMonthly } from './money';

describe('money', () => {
  it.each([
    ['1250.00', '£1,250'],
    ['1250.50', '£1,250.50'],
    ['12500', '£12,500'],
    ['0.00', '£0'],
    ['-820.00', '-£820'],
    ['999999.99', '£999,999.99'],
  ])('%s is written %s', (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
  });

  it('is empty text when there is none', () => {
    expect(formatMoney(null)).toBe('');
    expect(formatMoney('')).toBe('');
  });

  it('is counted in whole pence, never in fractions', () => {
    expect(toPence('0.29')).toBe(29);
    expect(toPence('1.1')).toBe(110);
    expect(toPence('nonsense')).toBeNull();
  });

  it('turns a monthly rent into a weekly one, to the nearest pound', () => {
    expect(weeklyFromMonthly('1250.00')).toBe('£288');
    expect(weeklyFromMonthly('1950.00')).toBe('£450');
  });

  it.each([
    ['£1,250', '1250.00'],
    ['1.8k', '1800.00'],
    ['2k', '2000.00'],
    ['1250.5', '1250.50'],
    [' 950 ', '950.00'],
  ])('reads "%s" as %s', (typed, amount) => {
    expect(parseMoney(typed)).toBe(amount);
  });

  it.each(['', 'about 900', '12.345', '-5'])('does not read "%s"', (typed) => {
    expect(parseMoney(typed)).toBeNull();
  });
});
