import { describe, expect, it } from 'vitest';
import { spanOf, type EdgeYear } from '../../src/layout/index.ts';

const range = { from: 2014, to: 2035 };
const stated = (fy: number | 'open'): EdgeYear => ({ fy, basis: 'stated' });
const unknown: EdgeYear = { fy: null, basis: null };

describe('the span of a bar', () => {
  it('covers its first year to its last', () => {
    expect(spanOf(stated(2022), stated(2026), [], range)).toEqual({
      first: 2022 - 2014,
      last: 2026 - 2014,
      startEdge: 'stated',
      endEdge: 'stated',
      where: 'inside',
    });
  });

  it('is clipped where it begins before the axis or runs past it', () => {
    expect(spanOf(stated(2010), stated(2040), [], range)).toMatchObject({
      first: 0,
      last: 21,
      startEdge: 'clipped',
      endEdge: 'clipped',
    });
    expect(spanOf(stated(2020), stated('open'), [], range)).toMatchObject({
      last: 21,
      endEdge: 'open',
    });
  });

  it('lies behind the edge it never reaches', () => {
    expect(spanOf(stated(2003), stated(2012), [], range)).toMatchObject({
      where: 'before',
      first: 0,
      last: 0,
    });
    expect(spanOf(stated(2036), stated(2040), [], range)).toMatchObject({
      where: 'after',
      first: 21,
      last: 21,
    });
  });

  it('claims no year it does not know, but has room for the evaluations it does', () => {
    expect(spanOf(stated(2020), unknown, [], range)).toMatchObject({
      first: 6,
      last: 8,
      endEdge: 'unknown',
    });
    expect(spanOf(stated(2020), unknown, [2025], range)).toMatchObject({
      first: 6,
      last: 11,
      endEdge: 'unknown',
    });
    // One before the start is no reason to begin earlier, nor to end later.
    expect(spanOf(stated(2020), unknown, [2017], range)).toMatchObject({ first: 6, last: 8 });
    expect(spanOf(unknown, stated(2020), [2016], range)).toMatchObject({ first: 2, last: 6 });
    expect(spanOf(unknown, stated(2020), [2023], range)).toMatchObject({ first: 4, last: 6 });
    expect(spanOf(unknown, stated(2020), [], range)).toMatchObject({
      first: 4,
      last: 6,
      startEdge: 'unknown',
    });
  });

  it('is none where nothing is known, nor where only its openness is', () => {
    expect(spanOf(unknown, unknown, [2020], range)).toBeNull();
    expect(spanOf(unknown, stated('open'), [], range)).toBeNull();
  });
});
