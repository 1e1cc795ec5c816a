/** Boxes with edges along the axes: around what, and which meet. */
import type { Box, Point } from './marks.ts';

/** px within which edges count as the same: sums of fractions differ by less. */
export const rounding = 1e-6;

/** Whether two boxes share more than an edge; with `by` px of room around both, which may be negative. */
export function meets(a: Box, b: Box, by = 0): boolean {
  return (
    a.x < b.x + b.width + by &&
    b.x < a.x + a.width + by &&
    a.y < b.y + b.height + by &&
    b.y < a.y + a.height + by
  );
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width + rounding &&
    inner.y + inner.height <= outer.y + outer.height + rounding
  );
}

/** The least box around at least one point. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The least box around at least one box. */
export function unionOf(boxes: readonly Box[]): Box {
  return boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

/** Pairs whose boxes come within `by` px of each other in y, each once. */
export function* neighbours<T>(
  things: readonly T[],
  boxOf: (thing: T) => Box,
  by: number,
): Generator<[T, T]> {
  const sorted = things
    .map((thing) => ({ thing, box: boxOf(thing) }))
    .sort((a, b) => a.box.y - b.box.y);
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i] as (typeof sorted)[number];
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as (typeof sorted)[number];
      if (b.box.y > a.box.y + a.box.height + by) break;
      yield [a.thing, b.thing];
    }
  }
}
