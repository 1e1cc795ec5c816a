/** That lines of different purpose keep apart, wherever bars begin and end. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lattice, type Standing } from '../../src/layout/grid/index.ts';
import { createAxis, months } from '../../src/layout/index.ts';

const apart = 4;
const grid = lattice(createAxis(months(), { from: 2022, to: 2031 }, 8));
const sides = ['above', 'below'] as const;

/** Bars of at least a width, at any place of 960 px. */
function barOf(least: number): fc.Arbitrary<Standing> {
  const place = fc.double({ min: 0, max: 800, noNaN: true });
  const more = fc.double({ min: 0, max: 100, noNaN: true });
  return fc
    .tuple(place, more)
    .map(([x0, wider]) => ({ x0, x1: x0 + least + wider, first: 0, last: 0 }));
}

it('gives each way of a bar a port of its own in either edge', () => {
  fc.assert(
    fc.property(barOf(grid.leastBar(2)), (bar) => {
      const ports = sides.flatMap((side) => [
        grid.portX(bar, 'in', side),
        grid.portX(bar, 'out', side),
      ]);
      for (const x of ports) {
        expect(x).toBeGreaterThan(bar.x0);
        expect(x).toBeLessThan(bar.x1);
      }
      expect(new Set(ports).size).toBe(4);
    }),
  );
});

it('gives a bar that is only entered or only left a port in either edge', () => {
  fc.assert(
    fc.property(barOf(grid.leastBar(1)), (bar) => {
      for (const way of ['in', 'out'] as const)
        for (const side of sides) {
          const x = grid.portX(bar, way, side);
          expect(x).toBeGreaterThan(bar.x0);
          expect(x).toBeLessThan(bar.x1);
        }
    }),
  );
});

it('keeps upper ports, lower ports and slots apart, of whichever bars', () => {
  const way = fc.constantFrom('in' as const, 'out' as const);
  const bar = barOf(grid.leastBar(1));
  fc.assert(
    fc.property(bar, way, bar, way, (one, oneWay, other, otherWay) => {
      const [above, below] = [
        grid.portX(one, oneWay, 'above'),
        grid.portX(other, otherWay, 'below'),
      ];
      expect(Math.abs(above - below)).toBeGreaterThanOrEqual(apart);
      for (const slot of grid.slots())
        expect(Math.min(Math.abs(slot - above), Math.abs(slot - below))).toBeGreaterThanOrEqual(
          apart,
        );
    }),
  );
});
