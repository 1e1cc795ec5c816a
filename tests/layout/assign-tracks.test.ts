import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTracks, crossingsOf, type Run } from '../../src/layout/routes/index.ts';

function run(trunk: string, left: number, right: number, more: Partial<Run> = {}): Run {
  return { gutter: 0, left, right, trunk, ups: [], downs: [], ...more };
}

function tracksOf(...runs: readonly Run[]): (number | undefined)[] {
  const { trackOf } = assignTracks(runs);
  return runs.map((one) => trackOf.get(one));
}

describe('the runs of a gutter', () => {
  it('share a track where they are apart, by six px and no less', () => {
    expect(tracksOf(run('a', 0, 10), run('b', 16, 30))).toEqual([0, 0]);
    expect(tracksOf(run('a', 0, 10), run('b', 15, 30))).toEqual([0, 1]);
  });

  it('are one where they are of one trunk and touch, and part of one where they do not', () => {
    expect(tracksOf(run('a', 0, 10), run('b', 5, 30), run('a', 10, 20))).toEqual([0, 1, 0]);
    const { counts } = assignTracks([run('a', 0, 10), run('a', 4, 20), run('a', 40, 50)]);
    expect(counts.get(0)).toBe(1);
  });

  it('of different gutters know nothing of each other', () => {
    const { counts } = assignTracks([
      run('a', 0, 10),
      run('b', 0, 10),
      run('c', 0, 10, { gutter: 3 }),
    ]);
    expect([...counts]).toEqual([
      [0, 2],
      [3, 1],
    ]);
  });

  it('stand so that those which come from above lie above, and those which leave downwards below', () => {
    // Each would cross the other in the other order.
    const down = run('down', 0, 30, { ups: [0], downs: [30] });
    const other = run('other', 20, 50, { ups: [20], downs: [50] });
    expect(crossingsOf(down, other)).toBe(2);
    expect(crossingsOf(other, down)).toBe(0);
    expect(tracksOf(down, other)).toEqual([1, 0]);
    expect(tracksOf(other, down)).toEqual([0, 1]);
  });

  const runArbitrary = fc
    .record({
      trunk: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      left: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 40 }),
      isUp: fc.tuple(fc.boolean(), fc.boolean()),
    })
    .map(({ trunk, left, length, isUp: [first, last] }) => {
      const right = left + length;
      const ups = [...(first ? [left] : []), ...(last ? [right] : [])];
      const downs = [...(first ? [] : [left]), ...(last ? [] : [right])];
      return run(trunk, left, right, { ups, downs });
    });

  it('are never within six px of each other on one track', () => {
    fc.assert(
      fc.property(fc.array(runArbitrary, { maxLength: 8 }), (runs) => {
        const { trackOf, counts } = assignTracks(runs);
        for (const a of runs)
          for (const b of runs)
            if (a.trunk !== b.trunk && trackOf.get(a) === trackOf.get(b))
              expect(a.right + 6 <= b.left || b.right + 6 <= a.left).toBe(true);
        const used = new Set(trackOf.values());
        expect(used.size).toBe(counts.get(0) ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('cross as little as two can', () => {
    fc.assert(
      fc.property(runArbitrary, runArbitrary, (a, b) => {
        if (a.trunk === b.trunk) return;
        const [upper, lower] = tracksOf(a, b);
        if (upper === lower) return;
        const [above, below] = (upper ?? 0) < (lower ?? 0) ? [a, b] : [b, a];
        expect(crossingsOf(above, below)).toBeLessThanOrEqual(crossingsOf(below, above));
      }),
      { numRuns: 300 },
    );
  });
});
