/**
 * Counts what would make someone redraw the chart. The same function is the test, the guard of
 * `npm run quality`, and the promise: every hard fault must be 0 on every chart.
 *
 * Cost: items are put in a grid of cells by y, so only neighbours are compared.
 */
import { boxAround, evaluationBox, meets } from './box.ts';
import type {
  ArrowMark,
  BarLabelMark,
  BarMark,
  Box,
  EvaluationMark,
  Point,
  Scene,
  SceneBand,
} from './marks.ts';

export interface Audit {
  /** Hard faults, each a sentence with the ids involved. */
  readonly labelOverLabel: readonly string[];
  readonly labelOverMark: readonly string[];
  readonly markOverMark: readonly string[];
  readonly labelOverBar: readonly string[];
  readonly barOverBar: readonly string[];
  readonly outside: readonly string[];
  readonly arrowThrough: readonly string[];
  readonly sharedLine: readonly string[];
  readonly looseHead: readonly string[];
  /** To be made small. */
  readonly crossings: number;
  readonly bends: number;
  /** Sum of the arrows' lengths over the sum of the shortest orthogonal ways, ≥ 1; 1 without arrows. */
  readonly detour: number;
  readonly arrows: number;
}

/** px within which edges count as the same: sums of fractions differ by less. */
const rounding = 1e-6;
/** Room an arrow keeps from what it passes, px (centre line of the arrow). */
const arrowMargin = 3;

interface Obstacle extends Box {
  readonly id: string;
  readonly project: string;
  readonly kind: 'bar' | 'bar-label' | 'evaluation';
}

interface Segment {
  readonly arrow: RoutedArrow;
  readonly a: Point;
  readonly b: Point;
}

function segmentsOf(arrow: RoutedArrow): Segment[] {
  return arrow.points.slice(1).map((b, i) => ({ arrow, a: arrow.points[i] as Point, b }));
}

function segmentBox({ a, b }: Segment): Box {
  return boxAround([a, b]);
}

function shareEnd(a: RoutedArrow, b: RoutedArrow): boolean {
  return a.from === b.from || a.to === b.to;
}

/** Pairs whose boxes come within `by` px of each other in y, each once. */
function* neighbours<T>(
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

function auditBand(scene: Scene, band: SceneBand): Audit {
  const bars = band.marks.filter((mark): mark is BarMark => mark.kind === 'bar');
  const labels = band.marks.filter((mark): mark is BarLabelMark => mark.kind === 'bar-label');
  const evaluations = band.marks.filter(
    (mark): mark is EvaluationMark => mark.kind === 'evaluation',
  );
  const arrows = band.marks.filter((mark): mark is ArrowMark => mark.kind === 'arrow');
  const obstacles: Obstacle[] = [
    ...bars.map(({ id, x, y, width, height }) => ({
      kind: 'bar' as const,
      id,
      project: id,
      x,
      y,
      width,
      height,
    })),
    ...labels.map(({ id, x, y, width, height }) => ({
      kind: 'bar-label' as const,
      id,
      project: id,
      x,
      y,
      width,
      height,
    })),
    ...evaluations.map((mark) => ({
      kind: 'evaluation' as const,
      id: mark.id,
      project: mark.project,
      ...evaluationBox(mark),
    })),
  ];
  const found = {
    labelOverLabel: [] as string[],
    labelOverMark: [] as string[],
    markOverMark: [] as string[],
    labelOverBar: [] as string[],
    barOverBar: [] as string[],
  };
  for (const [a, b] of neighbours(obstacles, (obstacle) => obstacle, 0)) {
    if (!meets(a, b, -rounding)) continue;
    const kinds = [a.kind, b.kind].sort().join(' ');
    const both = `${a.id} and ${b.id}`;
    if (kinds === 'bar-label bar-label') found.labelOverLabel.push(both);
    if (kinds === 'bar-label evaluation') found.labelOverMark.push(both);
    if (kinds === 'evaluation evaluation') found.markOverMark.push(both);
    if (kinds === 'bar bar-label' && a.id !== b.id) found.labelOverBar.push(both);
    if (kinds === 'bar bar') found.barOverBar.push(both);
  }
  const segments = arrows.flatMap(segmentsOf);
  return {
    ...found,
    outside: obstacles
      .filter(
        (o) =>
          o.x < 0 ||
          o.y < band.axisHeight ||
          o.x + o.width > scene.width ||
          o.y + o.height > band.height,
      )
      .map((o) => `${o.kind} ${o.id}`),
    arrowThrough: arrowsThrough(segments, obstacles),
    sharedLine: sharedLines(segments),
    looseHead: looseHeads(arrows, bars),
    crossings: crossings(segments),
    bends: arrows.reduce((sum, arrow) => sum + arrow.points.length - 2, 0),
    detour: detour(arrows),
    arrows: arrows.length,
  };
}

function arrowsThrough(segments: readonly Segment[], obstacles: readonly Obstacle[]): string[] {
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
    const room = !isOwn ? arrowMargin : obstacle.kind === 'bar' ? -0.5 : 0;
    const isMet = meets(segmentBox(segment), obstacle, room - rounding);
    if (isMet) faults.add(`${arrow.id} through ${obstacle.kind} ${obstacle.id}`);
  }
  return [...faults];
}

/** Parallel pieces of different trunks on one line. */
function sharedLines(segments: readonly Segment[]): string[] {
  const faults = new Set<string>();
  for (const [p, q] of neighbours(segments, segmentBox, 1)) {
    if (p.arrow === q.arrow || shareEnd(p.arrow, q.arrow)) continue;
    const [a, b] = [segmentBox(p), segmentBox(q)];
    const horizontal = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < 2;
    const vertical = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < 2;
    const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const overlapY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    if ((horizontal && overlapX > 0.5) || (vertical && overlapY > 0.5))
      faults.add(`${p.arrow.id} and ${q.arrow.id}`);
  }
  return [...faults];
}

function looseHeads(arrows: readonly ArrowMark[], bars: readonly BarMark[]): string[] {
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const touches = (point: Point, bar: BarMark | undefined): boolean =>
    bar !== undefined &&
    point.x >= bar.x - 0.5 &&
    point.x <= bar.x + bar.width + 0.5 &&
    point.y >= bar.y - 0.5 &&
    point.y <= bar.y + bar.height + 0.5;
  return arrows
    .filter(
      ({ points, from, to }) =>
        !touches(points[0] as Point, byId.get(from)) ||
        !touches(points.at(-1) as Point, byId.get(to)),
    )
    .map(({ id }) => id);
}

/** What a count of crossings needs to know of an arrow. */
export type RoutedArrow = Pick<ArrowMark, 'id' | 'from' | 'to' | 'points'>;

/** Crossings among arrows of one band that share no end. */
export function countCrossings(arrows: readonly RoutedArrow[]): number {
  return crossings(arrows.flatMap(segmentsOf));
}

/** Points where a horizontal piece of one arrow meets a vertical one of another that shares no end with it. */
function crossings(segments: readonly Segment[]): number {
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

function detour(arrows: readonly ArrowMark[]): number {
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

export function auditScene(scene: Scene): Audit {
  const audits = scene.bands.map((band) => auditBand(scene, band));
  const all = (key: keyof Audit): string[] =>
    audits.flatMap((audit) => audit[key] as readonly string[]);
  const sum = (key: 'crossings' | 'bends' | 'arrows'): number =>
    audits.reduce((total, audit) => total + audit[key], 0);
  const arrows = sum('arrows');
  return {
    labelOverLabel: all('labelOverLabel'),
    labelOverMark: all('labelOverMark'),
    markOverMark: all('markOverMark'),
    labelOverBar: all('labelOverBar'),
    barOverBar: all('barOverBar'),
    outside: all('outside'),
    arrowThrough: all('arrowThrough'),
    sharedLine: all('sharedLine'),
    looseHead: all('looseHead'),
    crossings: sum('crossings'),
    bends: sum('bends'),
    detour: arrows
      ? audits.reduce((total, audit) => total + audit.detour * audit.arrows, 0) / arrows
      : 1,
    arrows,
  };
}

/** Every hard fault of a scene as `kind: ids`; empty when the chart needs no retouching. */
export function hardFaults(scene: Scene): string[] {
  const audit = auditScene(scene);
  return Object.entries(audit).flatMap(([kind, value]) =>
    Array.isArray(value) ? value.map((ids: string) => `${kind}: ${ids}`) : [],
  );
}
