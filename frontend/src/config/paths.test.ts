import { describe, expect, it } from 'vitest';
import { paths, safeNext } from './paths';

describe('addresses', () => {
  it('carry only the filters that are set', () => {
    expect(paths.properties({ status: 'available', q: '', min: undefined, beds: 2 })).toBe('/properties?status=available&beds=2');
  });

  it.each([
    ['/kpis?range=30d', '/kpis?range=30d'],
    ['https://elsewhere.example.com', '/today'],
    ['//elsewhere.example.com', '/today'],
    ['/\\elsewhere.example.com', '/today'],
    [null, '/today'],
  ])('after sign-in, next=%s leads to %s', (next, to) => {
    expect(safeNext(next)).toBe(to);
  });
});
