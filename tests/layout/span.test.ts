import { describe, expect, it } from 'vitest';
import { isOutside, spanOf, type EdgeYear } from '../../src/layout/index.ts';

const range = { from: 2014, to: 2035 };
const stated = (fy: number | 'open'): EdgeYear => ({ fy, basis: 'stated' });
const unknown: EdgeYear = { fy: null, basis: null };

describe('the span of a bar', () => {
  it('covers its first year to its last', () => {
    expect(spanOf(stated(2022), stated(2026), range)).toEqual({
      first: 2022 - 2014,
      last: 2026 - 2014,
      startEdge: 'stated',
      endEdge: 'stated',
    });
  });

  it('is clipped where it begins before the axis or runs past it', () => {
    expect(spanOf(stated(2010), stated(2040), range)).toMatchObject({
      first: 0,
      last: 21,
      startEdge: 'clipped',
      endEdge: 'clipped',
    });
    expect(spanOf(stated(2020), stated('open'), range)).toMatchObject({
      last: 21,
      endEdge: 'open',
    });
  });

  it('covers no column where it lies wholly before the axis or after it', () => {
    const [before, after] = [
      spanOf(stated(2003), stated(2012), range),
      spanOf(stated(2036), stated(2040), range),
    ];
    expect(before).toEqual({ first: 0, last: -1, startEdge: 'clipped', endEdge: 'stated' });
    expect(after).toEqual({ first: 22, last: 21, startEdge: 'stated', endEdge: 'clipped' });
    expect([before, after].map((span) => span && isOutside(span))).toEqual([true, true]);
  });

  it('covers the first year and the last that are shown', () => {
    expect(spanOf(stated(2014), stated(2014), range)).toMatchObject({ first: 0, last: 0 });
    expect(spanOf(stated(2035), stated(2035), range)).toMatchObject({ first: 21, last: 21 });
  });

  it('is the one year that is known, and claims no other', () => {
    expect(spanOf(stated(2020), unknown, range)).toMatchObject({
      first: 2020 - 2014,
      last: 2020 - 2014,
      startEdge: 'stated',
      endEdge: 'unknown',
    });
    expect(spanOf(unknown, stated(2020), range)).toMatchObject({
      first: 2020 - 2014,
      last: 2020 - 2014,
      startEdge: 'unknown',
      endEdge: 'stated',
    });
  });

  it('is none where nothing is known, nor where only its openness is', () => {
    expect(spanOf(unknown, unknown, range)).toBeNull();
    expect(spanOf(unknown, stated('open'), range)).toBeNull();
  });
});
