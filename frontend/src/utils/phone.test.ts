import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone } from './phone';
import { outcodeOf, parsePostcode } from './postcode';
import { initials, plural, formatTotal } from './words';

describe('phones', () => {
  it.each([
    ['07700900187', '+447700900187', '07700 900 187'],
    ['020 7946 0321', '+442079460321', '020 7946 0321'],
    ['+44 (0)1632 960123', '+441632960123', '01632 960123'],
    ['0044 7700 900187', '+447700900187', '07700 900 187'],
  ])('"%s" is kept as %s and shown as %s', (typed, kept, shown) => {
    expect(parsePhone(typed)).toBe(kept);
    expect(formatPhone(kept)).toBe(shown);
  });

  it.each(['12345', 'call me', '+44770090', ''])('"%s" is not one', (typed) => {
    expect(parsePhone(typed)).toBeNull();
  });
});

describe('postcodes', () => {
  it('take any case and spacing', () => {
    expect(parsePostcode('se228hn')).toBe('SE22 8HN');
    expect(parsePostcode(' ec1a  1bb ')).toBe('EC1A 1BB');
    expect(parsePostcode('SE22')).toBeNull();
    expect(outcodeOf('SE22 8HN')).toBe('SE22');
  });
});

describe('words', () => {
  it('count, abbreviate and stop counting', () => {
    expect(plural(1, 'property', 'properties')).toBe('1 property');
    expect(plural(1200, 'property', 'properties')).toBe('1,200 properties');
    expect(formatTotal(10_000, false)).toBe('10,000+');
    expect(initials('Dr Rosa María Castellanos')).toBe('DC');
    expect(initials('Priya Shah')).toBe('PS');
  });
});
