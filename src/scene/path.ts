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

/** The ground of a bar: a rectangle, pointed where it continues beyond the axis. */
export function barGround(bar: BarMark): string {
  const { x, y, width, height } = bar;
  const reach = reachOf(bar);
  const pen = path();
  pen.moveTo(round(x), round(y));
  pen.lineTo(round(x + width), round(y));
  if (isContinued(bar.end)) pen.lineTo(round(x + width + reach), round(y + height / 2));
  pen.lineTo(round(x + width), round(y + height));
  pen.lineTo(round(x), round(y + height));
  if (isContinued(bar.start)) pen.lineTo(round(x - reach), round(y + height / 2));
  pen.closePath();
  return pen.toString();
}

/** The long sides, with the points of a continuing bar; the edges are drawn on their own. */
export function barSides(bar: BarMark): string {
  const { x, y, width, height } = bar;
  const reach = reachOf(bar);
  const pen = path();
  pen.moveTo(round(x), round(y));
  pen.lineTo(round(x + width), round(y));
  if (isContinued(bar.end)) {
    pen.lineTo(round(x + width + reach), round(y + height / 2));
    pen.lineTo(round(x + width), round(y + height));
  } else pen.moveTo(round(x + width), round(y + height));
  pen.lineTo(round(x), round(y + height));
  if (isContinued(bar.start)) {
    pen.lineTo(round(x - reach), round(y + height / 2));
    pen.lineTo(round(x), round(y));
  }
  return pen.toString();
}
