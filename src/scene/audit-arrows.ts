/** What is wrong with the arrows of a band, and what of them is to be made small. */
import { boxAround, meets, neighbours, rounding } from './box.ts';
import { pieceLap } from './cut-arrows.ts';
import type { ArrowMark, BarMark, Box, Point } from './marks.ts';

/** Room an arrow keeps from what it passes, px (centre line of the arrow). */
const arrowMargin = 3;
/** px by which a line may enter what it ends at, or two on one line overlap, unseen. */
const touch = 0.5;
/** px within which two parallel lines read as one. */
const oneLine = 2;

/** What a count of crossings needs to know of an arrow. */
export type RoutedArrow = Pick<ArrowMark, 'id' | 'from' | 'to' | 'points'>;

/** What labels, marks and arrows must keep clear of. */
export interface Obstacle extends Box {
  readonly id: string;
  readonly project: string;
  readonly kind: 'bar' | 'bar-label' | 'evaluation';
}

export interface Segment {
  readonly arrow: RoutedArrow;
  readonly a: Point;
  readonly b: Point;
}

export function segmentsOf(arrow: RoutedArrow): Segment[] {
  return arrow.points.slice(1).map((b, i) => ({ arrow, a: arrow.points[i] as Point, b }));
}

function segmentBox({ a, b }: Segment): Box {
  return boxAround([a, b]);
}

function shareEnd(a: RoutedArrow, b: RoutedArrow): boolean {
  return a.from === b.from || a.to === b.to;
}

/** Arrows too near to what they pass, or inside their own bars. */
export function arrowsThrough(
  segments: readonly Segment[],
  obstacles: readonly Obstacle[],
): string[] {
  const faults = new Set<string>();
  type Thing = { segment: Segment } | { obstacle: Obstacle };
  const things: Thing[] = [
    ...segments.map((segment) => ({ segment })),
    ...obstacles.map((obstacle) => ({ obstacle })),
  ];
  const boxOf = (thing: Thing): Box =>
    'segment' in thing ? segmentBox(thing.segment) : thing.obstacle;
  for (const [a, b] of neighbours(things, boxOf, arrowMargin)) {
    const segment = 'segment' in a ? a.segment : 'segment' in b ? b.segment : null;
    const obstacle = 'obstacle' in a ? a.obstacle : 'obstacle' in b ? b.obstacle : null;
    if (!segment || !obstacle) continue;
    const { arrow } = segment;
    const isOwn = obstacle.project === arrow.from || obstacle.project === arrow.to;
    // An arrow touches its own bars at their edges; it must not enter them.
    const room = !isOwn ? arrowMargin : obstacle.kind === 'bar' ? -touch : 0;
    const isMet = meets(segmentBox(segment), obstacle, room - rounding);
    if (isMet) faults.add(`${arrow.id} through ${obstacle.kind} ${obstacle.id}`);
  }
  return [...faults];
}

/** Parallel pieces of different trunks on one line. */
export function sharedLines(segments: readonly Segment[]): string[] {
  const faults = new Set<string>();
  for (const [p, q] of neighbours(segments, segmentBox, oneLine)) {
    if (p.arrow === q.arrow || shareEnd(p.arrow, q.arrow)) continue;
    const [a, b] = [segmentBox(p), segmentBox(q)];
    const horizontal = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < oneLine;
    const vertical = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < oneLine;
    const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const overlapY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    if ((horizontal && overlapX > touch) || (vertical && overlapY > touch))
      faults.add(`${p.arrow.id} and ${q.arrow.id}`);
  }
  return [...faults];
}

/** Arrows that do not begin at their source's edge or end at their target's, where that is in their band. */
export function looseHeads(arrows: readonly ArrowMark[], bars: readonly BarMark[]): string[] {
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const touches = (point: Point, bar: BarMark | undefined): boolean =>
    bar !== undefined && meets({ ...point, width: 0, height: 0 }, bar, touch);
  return arrows
    .filter(
      ({ points, from, to, cut }) =>
        (!isCutAt('start', cut) && !touches(points[0] as Point, byId.get(from))) ||
        (!isCutAt('end', cut) && !touches(points.at(-1) as Point, byId.get(to))),
    )
    .map(({ id }) => id);
}

export function isCutAt(end: 'start' | 'end', cut: ArrowMark['cut']): boolean {
  return cut === end || cut === 'both';
}

/** Ids of arrows of which a piece ends in one band and does not go on in the next; y px from the chart's top. */
export function tornArrows(pieces: readonly ArrowMark[]): string[] {
  const meet = (a: Point, b: Point): boolean =>
    a.x === b.x && Math.abs(a.y - b.y) <= 2 * pieceLap + rounding;
  return [...Map.groupBy(pieces, ({ id }) => id)].flatMap(([id, own]) => {
    const ends = own.flatMap(({ points, cut }) =>
      isCutAt('end', cut) ? [points.at(-1) as Point] : [],
    );
    const starts = own.flatMap(({ points, cut }) =>
      isCutAt('start', cut) ? [points[0] as Point] : [],
    );
    const isWhole =
      ends.length === starts.length &&
      ends.every((end) => starts.some((start) => meet(end, start)));
    return isWhole ? [] : [id];
  });
}

/** Crossings among arrows of one band that share no end. */
export function countCrossings(arrows: readonly RoutedArrow[]): number {
  return crossings(arrows.flatMap(segmentsOf));
}

/** Points where a horizontal piece of one arrow meets a vertical one of another that shares no end with it. */
export function crossings(segments: readonly Segment[]): number {
  let count = 0;
  for (const [p, q] of neighbours(segments, segmentBox, 0)) {
    if (p.arrow === q.arrow || shareEnd(p.arrow, q.arrow)) continue;
    const [a, b] = [segmentBox(p), segmentBox(q)];
    const [h, v] = a.height === 0 ? [a, b] : [b, a];
    if (h.height !== 0 || v.width !== 0) continue;
    if (v.x > h.x && v.x < h.x + h.width && h.y > v.y && h.y < v.y + v.height) count++;
  }
  return count;
}

/** Length of all arrows over that of the shortest orthogonal ways, ≥ 1; 1 without arrows. */
export function detour(arrows: readonly ArrowMark[]): number {
  let length = 0;
  let shortest = 0;
  for (const { points } of arrows) {
    const [first, last] = [points[0] as Point, points.at(-1) as Point];
    points.slice(1).forEach((b, i) => {
      const a = points[i] as Point;
      length += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    });
    shortest += Math.abs(first.x - last.x) + Math.abs(first.y - last.y);
  }
  return shortest === 0 ? 1 : length / shortest;
}
