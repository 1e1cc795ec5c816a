/** The passage found by sweeps against every passage there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweepLanes, turnCost, type Column } from '../../src/layout/routes/sweep-lanes.ts';

interface Case {
  readonly columns: readonly Column[];
  readonly lanes: number;
  readonly fromX: number;
  readonly toX: number;
}

function costOf(xs: readonly number[], { fromX, toX }: Case): number {
  let [cost, at] = [0, fromX];
  for (const x of [...xs, toX]) {
    cost += Math.abs(x - at) + (x === at ? 0 : turnCost);
    at = x;
  }
  return cost;
}

/** The least cost of any way to cross each lane by a column that is open there. */
function least(given: Case, crossed: readonly number[] = []): number {
  if (crossed.length === given.lanes) return costOf(crossed, given);
  return Math.min(
    ...given.columns
      .filter((column) => column.isOpen(crossed.length))
      .map(({ x }) => least(given, [...crossed, x])),
  );
}

const caseArbitrary: fc.Arbitrary<Case> = fc
  .record({
    inner: fc.uniqueArray(
      fc.record({
        x: fc.integer({ min: 1, max: 30 }),
        open: fc.array(fc.boolean(), { minLength: 4 }),
      }),
      { maxLength: 4, selector: ({ x }) => x },
    ),
    lanes: fc.integer({ min: 1, max: 4 }),
    fromX: fc.integer({ min: 1, max: 30 }),
    toX: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ inner, lanes, fromX, toX }) => ({
    lanes,
    fromX: 10 * fromX,
    toX: 10 * toX,
    columns: [
      { x: -12, isOpen: () => true },
      ...inner
        .map(({ x, open }) => ({ x: 10 * x, isOpen: (lane: number) => open[lane] === true }))
        .sort((a, b) => a.x - b.x),
      { x: 312, isOpen: () => true },
    ],
  }));

describe('a passage through lanes', () => {
  it('is open in every lane, costs what it says, and there is none cheaper', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.nat(3), (given, top) => {
        const shifted = given.columns.map(({ x, isOpen }) => ({
          x,
          isOpen: (lane: number) => isOpen(lane - top),
        }));
        const { fromX, toX, lanes } = given;
        const gap = { top, bottom: top + lanes, fromX, toX, isOptional: false };
        const { xs, cost } = sweepLanes(shifted, gap);
        expect(xs).toHaveLength(lanes);
        xs.forEach((x, lane) => {
          expect(given.columns.find((column) => column.x === x)?.isOpen(lane)).toBe(true);
        });
        expect(costOf(xs, given)).toBe(cost);
        expect(cost).toBe(least(given));
      }),
      { numRuns: 300 },
    );
  });
});
