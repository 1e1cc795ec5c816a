import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/model/index.ts';
import { rangeOf } from '../../src/scene/index.ts';
import { programArbitrary, programOf } from '../arbitraries/programs.ts';

function atlasOf(...years: readonly (readonly [start: number, length: number])[]): Atlas {
  const program = programOf(
    years.map(([start, length]) => ({
      name: '課題',
      start,
      length,
      startBasis: 'stated',
      endBasis: 'stated',
      evaluations: [{ kind: 'ex-post', offset: length }],
      tentative: false,
      group: 0,
      isPart: false,
      follows: [],
    })),
  );
  return { projects: program.projects } as unknown as Atlas;
}

describe('the years of an atlas', () => {
  it('begin with the first of its years and end with the last, an evaluation’s too', () => {
    expect(rangeOf(atlasOf([2018, 5], [2021, 10]), '2026-11-25')).toEqual({ from: 2018, to: 2031 });
  });

  it('have today among them', () => {
    expect(rangeOf(atlasOf([2010, 5]), '2027-03-31')).toEqual({ from: 2010, to: 2026 });
    expect(rangeOf(atlasOf([2030, 5]), '2026-04-01')).toEqual({ from: 2026, to: 2035 });
  });

  it('are six at least, also where nothing is known', () => {
    expect(rangeOf(atlasOf(), '2026-11-25')).toEqual({ from: 2026, to: 2031 });
  });

  it('are forty at most, those around today', () => {
    expect(rangeOf(atlasOf([1950, 150]), '2026-11-25')).toEqual({ from: 2006, to: 2045 });
    expect(rangeOf(atlasOf([1950, 80]), '2026-11-25')).toEqual({ from: 1991, to: 2030 });
    expect(rangeOf(atlasOf([2026, 90]), '2026-11-25')).toEqual({ from: 2026, to: 2065 });
  });

  it('are six to forty with today among them, whatever the atlas', () => {
    fc.assert(
      fc.property(programArbitrary(12), fc.integer({ min: 1990, max: 2080 }), (program, fy) => {
        const atlas = { projects: program.projects } as unknown as Atlas;
        const { from, to } = rangeOf(atlas, `${fy}-06-30`);
        expect(to - from + 1).toBeGreaterThanOrEqual(6);
        expect(to - from + 1).toBeLessThanOrEqual(40);
        expect(from <= fy && fy <= to).toBe(true);
      }),
    );
  });
});
