/**
 * A route with more corners than a connector has, led another way: of all ways with fewer corners
 * that begin and end alike and keep to lines the route itself uses, the one that meets least.
 */
import type { Box, Point } from '../../scene/index.ts';
import { maxBends, withoutStops } from './connector-geometry.ts';

/** What meeting one obstacle costs against a px of length. */
const meetingCost = 10_000;

type Way = readonly Point[];

function legsOf(way: Way): [Point, Point][] {
  return way.slice(1).map((b, i) => [way[i] as Point, b]);
}

function meets([a, b]: [Point, Point], box: Box): boolean {
  return (
    Math.min(a.x, b.x) < box.x + box.width - 0.5 &&
    Math.max(a.x, b.x) > box.x + 0.5 &&
    Math.min(a.y, b.y) < box.y + box.height - 0.5 &&
    Math.max(a.y, b.y) > box.y + 0.5
  );
}

function costOf(way: Way, obstacles: readonly Box[]): number {
  return legsOf(way).reduce((sum, leg) => {
    const [a, b] = leg;
    const met = obstacles.filter((box) => meets(leg, box)).length;
    return sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + met * meetingCost;
  }, 0);
}

/** Every way of up to `maxBends` corners whose inner legs stand on the given lines. */
function* ways(start: Point, end: Point, isFlat: boolean, lines: readonly Point[]): Generator<Way> {
  function* go(way: readonly Point[], flat: boolean): Generator<Way> {
    const here = way.at(-1) as Point;
    const corner = flat ? { x: end.x, y: here.y } : { x: here.x, y: end.y };
    yield [...way, corner, end];
    if (way.length >= maxBends) return;
    for (const line of lines) {
      const next = flat ? { x: line.x, y: here.y } : { x: here.x, y: line.y };
      yield* go([...way, next], !flat);
    }
  }
  yield* go([start], isFlat);
}

/** `obstacles`: boxes of bars, labels and marks; the ends touch theirs from outside. */
export function shortenRoute(route: Way, obstacles: readonly Box[]): Way {
  const points = withoutStops(route);
  if (points.length - 2 <= maxBends) return points;
  const [start, end] = [points[0] as Point, points.at(-1) as Point];
  const isFlat = start.y === (points[1] as Point).y;
  const endsFlat = (points.at(-2) as Point).y === end.y;
  let best: { way: Way; cost: number } | null = null;
  for (const candidate of ways(start, end, isFlat, points.slice(1, -1))) {
    const way = withoutStops(candidate);
    const last = way.at(-2) as Point;
    if (way.length - 2 > maxBends || (last.y === end.y) !== endsFlat) continue;
    const cost = costOf(way, obstacles);
    if (!best || cost < best.cost) best = { way, cost };
  }
  return best?.way ?? points;
}
