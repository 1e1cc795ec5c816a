/**
 * An arrow from one band to another, cut where bands meet: each band draws its own piece, so that the
 * bands of a chart stay whole in themselves, wherever a medium sets them. Arrows pass from band to
 * band only upright.
 */
import type { ArrowMark, Point } from './marks.ts';

/** px that a piece reaches into the next band, so that no seam shows. */
export const pieceLap = 0.5;

/** From a band's top to its bottom, px from the chart's top. */
export interface BandSpan {
  readonly top: number;
  readonly bottom: number;
}

export type Piece = Pick<ArrowMark, 'points' | 'cut'> & {
  /** Index of its band. */
  readonly band: number;
};

/** Where the way from `a` to `b` leaves bands, in the order they are met. */
function cutsBetween(a: Point, b: Point, bands: readonly BandSpan[]): number[] {
  const [low, high] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const ys = bands.map(({ bottom }) => bottom).filter((y) => y > low && y < high);
  return a.y < b.y ? ys : ys.reverse();
}

function bandAt(y: number, bands: readonly BandSpan[]): number {
  return bands.findIndex(({ top, bottom }) => y >= top && y <= bottom);
}

/** `points` from the source to the tip, px from the chart's top; those of a piece from its band's. */
export function cutAtBands(points: readonly Point[], bands: readonly BandSpan[]): Piece[] {
  const ways: Point[][] = [points.slice(0, 1)];
  points.slice(1).forEach((b, i) => {
    const a = points[i] as Point;
    const onward = Math.sign(b.y - a.y) * pieceLap;
    for (const y of cutsBetween(a, b, bands)) {
      ways.at(-1)?.push({ x: a.x, y: y + onward });
      ways.push([{ x: a.x, y: y - onward }]);
    }
    ways.at(-1)?.push(b);
  });
  return ways.map((way, i) => {
    const [first, second] = way as [Point, Point];
    const band = bandAt((first.y + second.y) / 2, bands);
    const top = bands[band]?.top ?? 0;
    const [isFirst, isLast] = [i === 0, i === ways.length - 1];
    return {
      band,
      points: way.map(({ x, y }) => ({ x, y: y - top })),
      cut: isFirst ? (isLast ? null : 'end') : isLast ? 'start' : 'both',
    };
  });
}
