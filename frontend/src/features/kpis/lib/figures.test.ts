import { toCsv } from './csv';
import { changeWords, figureText } from './figures';
import { daysOf } from './ranges';

describe('a figure', () => {
  it('has its unit, and a dash where nothing can be said', () => {
    expect([figureText(17, 'days'), figureText('12.50', 'percent'), figureText('1088.33', 'gbp'), figureText(null, 'days')]).toEqual(['17 days', '12.5%', '£1,088', '–']);
  });

  it('says a longer time to let as slower, and that this is not good', () => {
    expect(changeWords({ key: 'days_to_let', value: 27, previous: 20.5, unit: 'days' }, 25)).toEqual({ text: '6.5 days slower than the 25 days before', direction: 'up', good: false });
  });

  it('says nothing where the figure before is not kept', () => {
    expect(changeWords({ key: 'on_the_market', value: 38, previous: null, unit: 'homes' }, 25)).toBeNull();
  });
});

describe('a period', () => {
  it('ends with the day after its last, as the API takes it', () => {
    expect(daysOf('last_month', { from: '', to: '' }, '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(daysOf('last_90_days', { from: '', to: '' }, '2026-11-25')).toEqual({ from: '2026-08-28', to: '2026-11-26' });
    expect(daysOf('custom', { from: '2026-01-01', to: '2026-01-31' })).toEqual({ from: '2026-01-01', to: '2026-02-01' });
  });
});

it('never lets a spreadsheet run a cell, and leaves numbers numbers', () => {
  expect(toCsv([['=1+1', '-5', 'a "b", c']])).toBe('\uFEFF\'=1+1,-5,"a ""b"", c"\r\n');
});
