import { describe, expect, it } from 'vitest';
import { isOutside, settle, spanOf, type BarEnd } from '../../src/layout/index.ts';
import { periodOf } from '../../src/model/index.ts';

/** FY2014 to FY2035 in columns of 44 px. */
const { axis } = settle();
const stated = (fy: number | 'open'): BarEnd => ({
  at: fy === 'open' ? fy : periodOf(fy),
  basis: 'stated',
});
const unknown: BarEnd = { at: null, basis: null };

describe('the span of a bar', () => {
  it('covers its first year to its last', () => {
    expect(spanOf(stated(2022), stated(2026), axis)).toEqual({
      first: 2022 - 2014,
      last: 2026 - 2014,
      from: 44 * (2022 - 2014),
      to: 44 * (2027 - 2014),
      startEdge: 'stated',
      endEdge: 'stated',
    });
  });

  it('is clipped where it begins before the axis or runs past it', () => {
    expect(spanOf(stated(2010), stated(2040), axis)).toMatchObject({
      first: 0,
      last: 21,
      startEdge: 'clipped',
      endEdge: 'clipped',
    });
    expect(spanOf(stated(2020), stated('open'), axis)).toMatchObject({
      last: 21,
      endEdge: 'open',
    });
  });

  it('covers no column where it lies wholly before the axis or after it', () => {
    const [before, after] = [
      spanOf(stated(2003), stated(2012), axis),
      spanOf(stated(2036), stated(2040), axis),
    ];
    expect(before).toMatchObject({ first: 0, last: -1, startEdge: 'clipped', endEdge: 'stated' });
    expect(after).toMatchObject({ first: 22, last: 21, startEdge: 'stated', endEdge: 'clipped' });
    expect([before, after].map((span) => span && isOutside(span))).toEqual([true, true]);
  });

  it('begins and ends at its moments, inside a column too', () => {
    const autumn: BarEnd = { at: { first: '2025-10-01', last: '2025-10-31' }, basis: 'stated' };
    const span = spanOf(autumn, stated(2026), axis);
    const days = 183;
    expect(span?.from).toBeCloseTo(44 * (2025 - 2014 + days / 365), 9);
    expect(span).toMatchObject({ first: 2025 - 2014, last: 2026 - 2014, to: 44 * (2027 - 2014) });
  });

  it('covers the first year and the last that are shown', () => {
    expect(spanOf(stated(2014), stated(2014), axis)).toMatchObject({ first: 0, last: 0 });
    expect(spanOf(stated(2035), stated(2035), axis)).toMatchObject({ first: 21, last: 21 });
  });

  it('is the one year that is known, and claims no other', () => {
    expect(spanOf(stated(2020), unknown, axis)).toMatchObject({
      first: 2020 - 2014,
      last: 2020 - 2014,
      startEdge: 'stated',
      endEdge: 'unknown',
    });
    expect(spanOf(unknown, stated(2020), axis)).toMatchObject({
      first: 2020 - 2014,
      last: 2020 - 2014,
      startEdge: 'unknown',
      endEdge: 'stated',
    });
  });

  it('is none where nothing is known, nor where only its openness is', () => {
    expect(spanOf(unknown, unknown, axis)).toBeNull();
    expect(spanOf(unknown, stated('open'), axis)).toBeNull();
  });
});
