import { describe, expect, it } from 'vitest';
import { DOOR_PAINTS, doorLabel, doorPaint } from './door';
import { fnv1a } from './hash';

describe('the front door of a property', () => {
  it('is painted by the 32-bit FNV-1a of its id', () => {
    expect(fnv1a('')).toBe(2166136261);
    expect(fnv1a('a')).toBe(3826002220);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
    expect(doorPaint('a')).toBe(DOOR_PAINTS[3826002220 % 8]);
  });

  it('keeps its colour for ever', () => {
    expect(doorPaint('01934b2e-7a10-7c3e-9f00-000000000001')).toBe('umber');
  });

  it('comes in all eight paints', () => {
    const seen = new Set(Array.from({ length: 200 }, (_, i) => doorPaint(`property-${i}`)));
    expect(seen.size).toBe(8);
  });

  it.each([
    ['14 Lordship Lane', '14'],
    ['Flat 2, 14 Lordship Lane', '14'],
    ['12a Barry Road', '12A'],
    ['Rose Cottage, Mill Lane', 'R'],
    ['Flat 7', '7'],
    ['14-16 High Street', '14'],
    ['88', '88'],
  ])('on "%s" reads %s', (address, label) => {
    expect(doorLabel(address)).toBe(label);
  });
});
