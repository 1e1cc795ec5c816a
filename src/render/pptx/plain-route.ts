/**
 * Arrows as an office program leads them by itself, from the middle of one side of a bar to the
 * middle of a side of the next, wherever such a way is as clear as the scene's own:
 *
 *   A ─╮        A           A ─╮        A
 *      ╰─▶ B    ╰─▶ B          ▼        ╰─╮
 *                              B          ▼ B
 *
 * Such an arrow keeps its shape when a bar is moved, and LibreOffice, which knows no other sites than
 * a rectangle's, draws it the same. Where none is clear, the scene's way stands.
 */
import {
  boxAround,
  meets,
  type ArrowMark,
  type BarMark,
  type Box,
  type Point,
} from '../../scene/index.ts';
import { withoutStops } from './connector-geometry.ts';

type Way = readonly Point[];

/** A thing in the way; `project` owns it. px */
export interface Obstacle extends Box {
  readonly project: string;
  readonly isBar: boolean;
}

/** Room for the head and beside other things, px. */
const headRoom = 11;
const clearance = 3;
/** What a bend, and an end at a long side, cost against a px of length. */
const bendCost = 24;
const longSideCost = 40;

function legsOf(way: Way): Box[] {
  return way.slice(1).map((b, i) => boxAround([way[i] as Point, b]));
}

function middles({ x, y, width, height }: BarMark) {
  return {
    left: { x, y: y + height / 2 },
    right: { x: x + width, y: y + height / 2 },
    top: { x: x + width / 2, y },
    bottom: { x: x + width / 2, y: y + height },
  } satisfies Readonly<Record<string, Point>>;
}

interface Candidate {
  readonly way: Way;
  readonly cost: number;
}

function candidate(way: Way, longSides: number): Candidate {
  const length = legsOf(way).reduce((sum, { width, height }) => sum + width + height, 0);
  return { way, cost: length + (way.length - 2) * bendCost + longSides * longSideCost };
}

/** From a right side to a left one, the turn near the target or near the source. */
function sideways(start: Point, end: Point): Candidate[] {
  const room = end.x - start.x;
  if (room < headRoom) return [];
  const reach = Math.min(headRoom, room / 2);
  return [end.x - reach, start.x + reach].map((x) =>
    candidate([start, { x, y: start.y }, { x, y: end.y }, end], 0),
  );
}

/** Every way of at most two bends; `rows`: heights at which the scene leads arrows between lanes. */
function candidates(from: BarMark, to: BarMark, rows: readonly number[]): Candidate[] {
  const [source, target] = [middles(from), middles(to)];
  const isBelow = target.top.y >= source.bottom.y;
  const [leave, enter] = isBelow ? [source.bottom, target.top] : [source.top, target.bottom];
  const between = (y: number): boolean =>
    Math.min(y - leave.y, enter.y - y) * (isBelow ? 1 : -1) > 0;
  return [
    ...sideways(source.right, target.left),
    ...(target.left.x - leave.x >= headRoom
      ? [candidate([leave, { x: leave.x, y: target.left.y }, target.left], 1)]
      : []),
    ...(enter.x - source.right.x >= headRoom
      ? [candidate([source.right, { x: enter.x, y: source.right.y }, enter], 1)]
      : []),
    ...rows
      .filter(between)
      .map((y) => candidate([leave, { x: leave.x, y }, { x: enter.x, y }, enter], 2)),
  ].sort((a, b) => a.cost - b.cost);
}

function isStandard(way: Way, from: BarMark, to: BarMark): boolean {
  const isMiddle = (point: Point | undefined, bar: BarMark): boolean =>
    point !== undefined &&
    Object.values(middles(bar)).some(
      ({ x, y }) => Math.abs(x - point.x) < 0.5 && Math.abs(y - point.y) < 0.5,
    );
  return isMiddle(way[0], from) && isMiddle(way.at(-1), to);
}

/**
 * The way of every arrow by its id.
 * Ensures: an arrow that is led anew meets no obstacle and no arrow it shares no end with.
 */
export function leadPlainly(
  arrows: readonly ArrowMark[],
  bars: ReadonlyMap<string, BarMark>,
  obstacles: readonly Obstacle[],
): Map<string, Way> {
  const ways = new Map<string, Way>(arrows.map(({ id, points }) => [id, withoutStops(points)]));
  for (const arrow of arrows) {
    const [from, to] = [bars.get(arrow.from), bars.get(arrow.to)];
    const given = ways.get(arrow.id) ?? [];
    if (!from || !to || isStandard(given, from, to)) continue;
    const strangers = arrows
      .filter(({ from: a, to: b }) => a !== arrow.from && b !== arrow.to)
      .flatMap(({ id }) => legsOf(ways.get(id) ?? []));
    const isClear = (way: Way): boolean =>
      legsOf(way).every(
        (leg) =>
          !strangers.some((box) => meets(leg, box, clearance)) &&
          !obstacles.some((box) => {
            const isOwn = box.isBar && (box.project === arrow.from || box.project === arrow.to);
            return meets(leg, box, isOwn ? -1 : clearance);
          }),
      );
    const rows = given.map(({ y }) => y);
    const found = candidates(from, to, rows).find(({ way }) => isClear(way));
    if (found) ways.set(arrow.id, withoutStops(found.way));
  }
  return ways;
}
