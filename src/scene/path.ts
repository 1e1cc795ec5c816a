/** Corners → a path with rounded corners, and the outline of a bar whose edges say how sure we are. */
import { path } from 'd3-path';
import type { BarMark, Point } from './marks.ts';

/** Decimals in every path: a hundredth of a px is beyond any medium. */
const digits = 2;

/**
 * An orthogonal polyline with corners rounded by at most `radius` px, shortened by `trim` px at
 * its end so that the line does not show through the arrowhead.
 */
export function roundedPath(points: readonly Point[], radius: number, trim = 0): string {
  const trimmed = shortened(points, trim);
  const [first, ...rest] = trimmed;
  if (!first) return '';
  const pen = path();
  pen.moveTo(round(first.x), round(first.y));
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    const before = trimmed[i] as Point;
    if (!next) return pen.lineTo(round(corner.x), round(corner.y));
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, next) / 2);
    const enter = towards(corner, before, reach);
    const leave = towards(corner, next, reach);
    pen.lineTo(round(enter.x), round(enter.y));
    pen.quadraticCurveTo(round(corner.x), round(corner.y), round(leave.x), round(leave.y));
  });
  return pen.toString();
}

/** A line through these points. */
export function polyline(points: readonly Point[]): string {
  const pen = path();
  points.forEach(({ x, y }, i) => {
    if (i === 0) pen.moveTo(round(x), round(y));
    else pen.lineTo(round(x), round(y));
  });
  return pen.toString();
}

/** The area with these corners. */
export function polygon(corners: readonly Point[]): string {
  return `${polyline(corners)}Z`;
}

/** The triangle at an arrow's tip. */
export function arrowHead(points: readonly Point[], length: number, width: number): Point[] {
  const tip = points.at(-1) as Point;
  const before = points.at(-2) as Point;
  const base = towards(tip, before, length);
  const isHorizontal = tip.y === before.y;
  const side = (sign: number): Point =>
    isHorizontal
      ? { x: base.x, y: base.y + (sign * width) / 2 }
      : { x: base.x + (sign * width) / 2, y: base.y };
  return [tip, side(1), side(-1)];
}

export function round(value: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function polylineLength(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i] as Point, point), 0);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  };
}

/** What is left of a line's last piece, px, however short it is. */
const leastPiece = 0.5;

function shortened(points: readonly Point[], trim: number): Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before || trim <= 0) return [...points];
  return [
    ...points.slice(0, -1),
    towards(last, before, Math.min(trim, distance(last, before) - leastPiece)),
  ];
}

/** A path's step, to a point: at once, straight, or in a curve drawn towards `by`; or back to where it began. */
export type PathStep =
  | ({ readonly letter: 'M' | 'L' } & Point)
  | ({ readonly letter: 'Q'; readonly by: Point } & Point)
  | { readonly letter: 'Z' };

/**
 * The steps of a path in absolute M, L, Q and Z.
 * Errors: throws on anything else.
 */
export function pathSteps(d: string): PathStep[] {
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, letter = '', rest = '']) => {
    const [x = 0, y = 0, ...end] = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === 'Z') return { letter };
    if (letter === 'M' || letter === 'L') return { letter, x, y };
    if (letter === 'Q') return { letter, by: { x, y }, x: end[0] ?? 0, y: end[1] ?? 0 };
    throw new Error(`Not a path of ours: ${d}`);
  });
}

/** How far the point of a continuing bar reaches beyond its end, px; never more than the margin beside the plot. */
export const continuationReach = 6;

/** Edges drawn as a line; the others are dots or nothing. */
export type RuledEdge = 'stated' | 'record' | 'inferred';

export function isRuled(edge: BarMark['start']): edge is RuledEdge {
  return edge === 'stated' || edge === 'record' || edge === 'inferred';
}

/** Share of its height an edge leaves out in the middle where its year is worked out. */
export const brokenShare = 0.4;

/** The pieces of such a line from the bar's top, px: one, or two with a gap between them. */
export function edgePieces(edge: RuledEdge, height: number): { from: number; to: number }[] {
  if (edge !== 'inferred') return [{ from: 0, to: height }];
  const piece = (height * (1 - brokenShare)) / 2;
  return [
    { from: 0, to: piece },
    { from: height - piece, to: height },
  ];
}

/** A low bar's point is no longer than a third of its height. */
function reachOf({ height }: BarMark): number {
  return Math.min(continuationReach, height / 3);
}

/** Whether a bar runs on beyond that end of the axis. */
export function isContinued(edge: BarMark['start']): boolean {
  return edge === 'clipped' || edge === 'open';
}

export type BarSide = 'start' | 'end';

/** How far short of a side whose year is not known a bar's ground and long sides stop, px. */
const openReach = 6;
/** Depth of the teeth there, px, and how many halves of one stand along the side. */
const toothDepth = 4;
const halfTeeth = 4;

/** In narrow bars a quarter of their width. */
function openReachOf({ width }: BarMark): number {
  return Math.min(openReach, width / 4);
}

/**
 * Corners of a bar's ground along one side, from the top down: straight; pointed where the bar goes
 * on beyond the axis; torn off short of the side where its year is not known.
 */
export function sideCorners(bar: BarMark, side: BarSide): readonly Point[] {
  const { y, width, height } = bar;
  const [x, outwards] = side === 'start' ? [bar.x, -1] : [bar.x + width, 1];
  const edge = bar[side];
  if (edge === 'unknown') {
    const torn = x - outwards * openReachOf(bar);
    const depth = Math.min(toothDepth, openReachOf(bar));
    return Array.from({ length: halfTeeth + 1 }, (_, i) => ({
      x: torn - outwards * (i % 2) * depth,
      y: y + (i * height) / halfTeeth,
    }));
  }
  const tip = { x: x + outwards * reachOf(bar), y: y + height / 2 };
  return [{ x, y }, ...(isContinued(edge) ? [tip] : []), { x, y: y + height }];
}

/** Radius of the dots that say a year is not known, px; less on a low bar. */
const dotRadius = 1.5;
/** From one dot to the next, px; closer on a low bar. */
const dotPitch = 6;

/**
 * Three dots where the year of a side is not known, in the room its torn ground leaves: nothing
 * closes the bar there, so nothing can be taken for its end.
 */
export function edgeDots(
  bar: BarMark,
  side: BarSide,
): { readonly centres: readonly Point[]; readonly radius: number } {
  const { x, y, width, height } = bar;
  const radius = Math.min(dotRadius, height / 8);
  const pitch = Math.min(dotPitch, height / 4);
  const dotX = side === 'start' ? x + radius : x + width - radius;
  const centres = [-1, 0, 1].map((step) => ({ x: dotX, y: y + height / 2 + step * pitch }));
  return { centres, radius };
}

/** The ground of a bar, as `sideCorners` shapes its two sides, from its upper left corner. */
export function barGround(bar: BarMark): string {
  const upwards = [...sideCorners(bar, 'start')].reverse();
  return polygon([...upwards.slice(-1), ...sideCorners(bar, 'end'), ...upwards.slice(0, -1)]);
}

/**
 * What is stroked of a bar besides its edges, as polylines: the long sides, and the points of a bar
 * that continues. `start` and `end`: the corners of its sides from the top down, in any coordinates.
 */
export function sideLines<Corner>(
  bar: BarMark,
  start: readonly Corner[],
  end: readonly Corner[],
): Corner[][] {
  const upwards = [...start].reverse();
  const top = [...upwards.slice(-1), ...(isContinued(bar.end) ? end : end.slice(0, 1))];
  const bottom = isContinued(bar.start) ? upwards : upwards.slice(0, 1);
  return isContinued(bar.end) ? [[...top, ...bottom]] : [top, [...end.slice(-1), ...bottom]];
}

/** The long sides, with the points of a continuing bar; the edges are drawn on their own. */
export function barSides(bar: BarMark): string {
  return sideLines(bar, sideCorners(bar, 'start'), sideCorners(bar, 'end')).map(polyline).join('');
}
