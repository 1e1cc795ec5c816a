/** Connectors drawn by the definitions of Office's presets must be the routes they were made from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  connectorGeometry,
  withoutStops,
  type ConnectorGeometry,
} from '../../src/render/pptx/connector-geometry.ts';
import { shortenRoute } from '../../src/render/pptx/shorten-route.ts';
import type { Point } from '../../src/scene/index.ts';

/** The path of a preset in its own box, after ECMA-376's presetShapeDefinitions. */
function pathOf({ preset, adjust, box: { width: w, height: h } }: ConnectorGeometry): Point[] {
  const a = (n: number): number => (adjust[`adj${n}`] ?? NaN) / 1e5;
  const turns: Readonly<Record<string, () => Point[]>> = {
    straightConnector1: () => [],
    bentConnector2: () => [{ x: w, y: 0 }],
    bentConnector3: () => [
      { x: w * a(1), y: 0 },
      { x: w * a(1), y: h },
    ],
    bentConnector4: () => [
      { x: w * a(1), y: 0 },
      { x: w * a(1), y: h * a(2) },
      { x: w, y: h * a(2) },
    ],
    bentConnector5: () => [
      { x: w * a(1), y: 0 },
      { x: w * a(1), y: h * a(2) },
      { x: w * a(3), y: h * a(2) },
      { x: w * a(3), y: h },
    ],
  };
  return [{ x: 0, y: 0 }, ...(turns[preset]?.() ?? []), { x: w, y: h }];
}

/** Flipped in its box, then turned about its middle. */
function drawn(geometry: ConnectorGeometry): Point[] {
  const { box, flipH, flipV, rot } = geometry;
  const angle = ((rot ?? 0) / 60_000 / 180) * Math.PI;
  return pathOf(geometry).map(({ x, y }) => {
    const dx = (flipH ? box.width - x : x) - box.width / 2;
    const dy = (flipV ? box.height - y : y) - box.height / 2;
    return {
      x: box.x + box.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: box.y + box.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
    };
  });
}

const step = fc.integer({ min: -200, max: 200 }).filter((n) => Math.abs(n) > 1);

/** Ways that turn at every corner; the first leg lies or stands. */
const routes = (bends: { min: number; max: number }): fc.Arbitrary<Point[]> =>
  fc
    .tuple(fc.boolean(), fc.array(step, { minLength: bends.min + 1, maxLength: bends.max + 1 }))
    .map(([isFlat, steps]) => {
      const way: Point[] = [{ x: 300, y: 300 }];
      steps.forEach((by, i) => {
        const { x, y } = way.at(-1) as Point;
        way.push((i % 2 === 0) === isFlat ? { x: x + by, y } : { x, y: y + by });
      });
      return way;
    });

describe('a connector', () => {
  it('is drawn where its route runs', () => {
    fc.assert(
      fc.property(routes({ min: 0, max: 4 }), (route) => {
        const points = drawn(connectorGeometry(route));
        expect(points).toHaveLength(route.length);
        points.forEach((point, i) => {
          const given = route[i] as Point;
          expect(Math.hypot(point.x - given.x, point.y - given.y)).toBeLessThan(0.2);
        });
      }),
      { numRuns: 2000 },
    );
  });

  // Found by the property below: a corner visited twice was dropped both times.
  it('turns at right angles where a way stops at a corner', () => {
    const corner = { x: 300, y: 298 };
    const way = [{ x: 300, y: 300 }, corner, corner, { x: 298, y: 298 }];
    expect(withoutStops(way)).toEqual([way[0], corner, way[3]]);
  });

  it('has at most four corners, begins and ends as its route does', () => {
    fc.assert(
      fc.property(routes({ min: 5, max: 7 }), (route) => {
        const way = shortenRoute(route, []);
        expect(way.length).toBeLessThanOrEqual(6);
        expect(way[0]).toEqual(route[0]);
        expect(way.at(-1)).toEqual(route.at(-1));
        way.slice(1).forEach((b, i) => {
          const a = way[i] as Point;
          expect(a.x === b.x || a.y === b.y).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});
