/**
 * A route as one of Office's connectors, drawn through the route's own corners.
 *
 *   straightConnector1   ──            bentConnector4   ──╮ x1
 *   bentConnector2       ──╮                              ╰──╮ y2
 *                          │                                 │
 *   bentConnector3       ──╮ x1        bentConnector5   ──╮ x1
 *                          ╰──                            ╰──╮ y2
 *                                                            ╰── x3
 *
 * Each leads from the upper left corner of its box to the lower right one and begins horizontally;
 * turned by 90° and flipped, it serves every other case. Adjustments are shares of the box, of
 * either sign and any size.
 */
import type { Box, Point } from '../../scene/index.ts';

export interface ConnectorGeometry {
  readonly preset: string;
  /** 1/100,000 of the box's width (adj1, adj3) or height (adj2). */
  readonly adjust: Readonly<Record<string, number>>;
  /** The box before it is turned, pt. */
  readonly box: Box;
  /** 1/60,000 of a degree, clockwise. */
  readonly rot: number | null;
  readonly flipH: number | null;
  readonly flipV: number | null;
}

/** Beyond this no preset goes. */
export const maxBends = 4;
/** A side never quite vanishes: adjustments are shares of it. pt */
const leastSide = 0.1;

function isFlat(a: Point, b: Point): boolean {
  return Math.abs(a.y - b.y) <= Math.abs(a.x - b.x);
}

/** Corners where the way truly turns. */
export function withoutStops(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const [before, after] = [kept.at(-1), points[i + 1]];
    const isOnLine =
      before &&
      after &&
      ((before.x === point.x && point.x === after.x) ||
        (before.y === point.y && point.y === after.y));
    if (!isOnLine) kept.push(point);
  });
  return kept;
}

/** Requires: at most `maxBends` corners between the ends, each at a right angle. pt */
export function connectorGeometry(route: readonly Point[]): ConnectorGeometry {
  const points = withoutStops(route);
  const [start, end] = [points[0] as Point, points.at(-1) as Point];
  const inner = points.slice(1, -1);
  const isTurned = inner.length > 0 && !isFlat(start, points[1] as Point);
  // Along the way the preset begins, and across it; turned clockwise, across points to the left.
  const along = (point: Point): number => (isTurned ? point.y - start.y : point.x - start.x);
  const across = (point: Point): number => (isTurned ? start.x - point.x : point.y - start.y);
  const [length, breadth] = [along(end), across(end)];
  const flipsH = length < 0;
  const flipsV = breadth < 0;
  const width = inner.length ? Math.max(leastSide, Math.abs(length)) : Math.abs(length);
  const height = inner.length ? Math.max(leastSide, Math.abs(breadth)) : Math.abs(breadth);
  const shareAlong = (point: Point): number => ((flipsH ? -1 : 1) * along(point) * 1e5) / width;
  const shareAcross = (point: Point): number => ((flipsV ? -1 : 1) * across(point) * 1e5) / height;
  // The last corner but one and the last lie on the end's own lines; those before say where to turn.
  const turns = inner.slice(0, Math.max(0, inner.length - 1));
  const centre = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return {
    preset: inner.length ? `bentConnector${inner.length + 1}` : 'straightConnector1',
    adjust: Object.fromEntries(
      turns.map((point, i) => [
        `adj${i + 1}`,
        i % 2 === 0 ? shareAlong(point) : shareAcross(point),
      ]),
    ),
    box: { x: centre.x - width / 2, y: centre.y - height / 2, width, height },
    rot: isTurned ? 5_400_000 : null,
    flipH: flipsH ? 1 : null,
    flipV: flipsV ? 1 : null,
  };
}
