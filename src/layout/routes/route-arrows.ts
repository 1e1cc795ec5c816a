/**
 * Packed → Routed: a way for every link, by construction clear of every bar, label and mark.
 *
 *   straight     A ──▶ B        same lane, nothing between
 *   elbow-in     A              leaves through A's lower or upper edge, enters B from the left
 *                ╰─▶ B
 *   elbow-out    A ─╮           leaves A to the right, enters B from above or below
 *                   ▼
 *                   B
 *   gutter       A              through gutters and slots only; always possible
 *                ╰──╮
 *                   ▼ B
 *
 * Why it is clear. A port's stub lies between its own bar and the gutter beside it, where the lane
 * holds nothing else at that x (extents of a lane are disjoint, and a stub below is used only if no
 * outside mark stands there). Gutters hold nothing but arrows. Lanes are crossed only at slots that
 * are free in both rows, or beyond the plot's edges. Elbows and straights run on a lane's centre
 * line only where the row is free. Verticals of different purpose differ in residue (`ports.ts`);
 * equal ones are kept apart by the corridors, horizontal ones by tracks (`assign-tracks.ts`).
 */
import type { SizedItem } from '../labels/index.ts';
import type { Lane } from '../lanes/index.ts';
import type { LayoutOptions, LinkInput } from '../input.ts';
import { createCorridors, type Corridors } from './corridors.ts';
import { cheapestPassage, createSlots, type Slots } from './passages.ts';
import { portX, type Side } from './ports.ts';
import type { Corner, Route, Run } from './route.ts';

/** What a bend costs against a px of length. */
const bendCost = 24;
/** Least length of the piece an arrowhead stands on, px. */
export const headRoom = 12;

interface End {
  readonly item: SizedItem;
  readonly lane: number;
}

interface Traffic {
  readonly corridors: Corridors;
  readonly slots: Slots;
  readonly options: LayoutOptions;
  /** How many links leave and enter each item. */
  readonly leaving: ReadonlyMap<string, number>;
  readonly entering: ReadonlyMap<string, number>;
}

function centre(lane: number, x: number): Corner {
  return { x, level: { at: 'centre', lane } };
}

function edge(item: SizedItem, side: Side, x: number): Corner {
  return { x, level: { at: 'edge', item: item.input.id, side } };
}

function isRightOpen(item: SizedItem): boolean {
  return item.label?.side !== 'right' && item.right === item.x1;
}

function isLeftOpen(item: SizedItem): boolean {
  return item.label?.side !== 'left' && item.left === item.x0;
}

function straight(link: LinkInput, from: End, to: End, traffic: Traffic): Route | null {
  const { corridors } = traffic;
  const [left, right] = [from.item.x1, to.item.x0];
  if (from.lane !== to.lane || right - left < headRoom - 4) return null;
  if (!isRightOpen(from.item) || !isLeftOpen(to.item)) return null;
  if (!corridors.isRowFree(from.lane, left, right)) return null;
  if (!corridors.isCentreFree(from.lane, left, right, link)) return null;
  corridors.takeCentre(from.lane, left, right, link);
  return {
    link,
    shape: 'straight',
    corners: [centre(from.lane, left), centre(from.lane, right)],
    head: 'right',
    runs: [],
  };
}

function lanesBetween(a: number, b: number): number[] {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i);
}

function elbowIn(link: LinkInput, from: End, to: End, traffic: Traffic): Route | null {
  const { corridors, options } = traffic;
  if (from.lane === to.lane || !isLeftOpen(to.item)) return null;
  const side: Side = to.lane > from.lane ? 'below' : 'above';
  const x = portX(from.item, 'out', side, options);
  if (to.item.x0 - x < headRoom) return null;
  if (side === 'below' && !corridors.isStripFree(from.lane, x)) return null;
  if (!corridors.isRowFree(to.lane, x - 4, to.item.x0)) return null;
  if (!lanesBetween(from.lane, to.lane).every((lane) => corridors.isLaneFree(lane, x))) return null;
  // Going up, the vertical passes the strip row of the lane it ends in.
  if (side === 'above' && !corridors.isStripFree(to.lane, x)) return null;
  const [low, high] = levels(from.lane, to.lane);
  if (!corridors.isColumnFree(x, low, high, link)) return null;
  if (!corridors.isCentreFree(to.lane, x, to.item.x0, link)) return null;
  corridors.takeColumn(x, low, high, link);
  corridors.takeCentre(to.lane, x, to.item.x0, link);
  return {
    link,
    shape: 'elbow-in',
    corners: [edge(from.item, side, x), centre(to.lane, x), centre(to.lane, to.item.x0)],
    head: 'right',
    runs: [],
  };
}

function elbowOut(link: LinkInput, from: End, to: End, traffic: Traffic): Route | null {
  const { corridors, options } = traffic;
  if (from.lane === to.lane || !isRightOpen(from.item)) return null;
  const side: Side = to.lane > from.lane ? 'above' : 'below';
  const x = portX(to.item, 'in', side, options);
  if (x - from.item.x1 < headRoom) return null;
  if (side === 'below' && !corridors.isStripFree(to.lane, x)) return null;
  if (!corridors.isRowFree(from.lane, from.item.x1, x + 4)) return null;
  if (!lanesBetween(from.lane, to.lane).every((lane) => corridors.isLaneFree(lane, x))) return null;
  if (side === 'above' && !corridors.isStripFree(from.lane, x)) return null;
  const [low, high] = levels(from.lane, to.lane);
  if (!corridors.isColumnFree(x, low, high, link)) return null;
  if (!corridors.isCentreFree(from.lane, from.item.x1, x, link)) return null;
  corridors.takeColumn(x, low, high, link);
  corridors.takeCentre(from.lane, from.item.x1, x, link);
  return {
    link,
    shape: 'elbow-out',
    corners: [centre(from.lane, from.item.x1), centre(from.lane, x), edge(to.item, side, x)],
    head: side === 'above' ? 'down' : 'up',
    runs: [],
  };
}

function levels(a: number, b: number): [number, number] {
  return [2 * Math.min(a, b) + 1, 2 * Math.max(a, b) + 1];
}

interface Plan {
  readonly out: Side;
  readonly into: Side;
  readonly startX: number;
  readonly endX: number;
  readonly startGutter: number;
  readonly endGutter: number;
  /** x at which each lane between the gutters is crossed, in travelling order. */
  readonly xs: readonly number[];
  readonly cost: number;
}

function planGutter(link: LinkInput, from: End, to: End, traffic: Traffic): Plan {
  const { corridors, slots, options } = traffic;
  const plans: Plan[] = [];
  for (const out of ['below', 'above'] as const) {
    const startX = portX(from.item, 'out', out, options);
    if (out === 'below' && !corridors.isStripFree(from.lane, startX)) continue;
    for (const into of ['above', 'below'] as const) {
      const endX = portX(to.item, 'in', into, options);
      if (into === 'below' && !corridors.isStripFree(to.lane, endX)) continue;
      const startGutter = from.lane + (out === 'below' ? 1 : 0);
      const endGutter = to.lane + (into === 'below' ? 1 : 0);
      const isDown = startGutter <= endGutter;
      const [top, bottom] = isDown ? [startGutter, endGutter] : [endGutter, startGutter];
      const [topX, bottomX] = isDown ? [startX, endX] : [endX, startX];
      // Two bends at least: what cannot beat the best even so is not worked out.
      const least = Math.abs(topX - bottomX) + 2 * bendCost;
      if (plans.some((plan) => plan.cost <= least)) continue;
      const passage = cheapestPassage(slots, top, bottom, topX, bottomX, link);
      const xs = isDown ? passage.xs : [...passage.xs].reverse();
      const bends = 2 * (1 + new Set(xs).size);
      plans.push({
        out,
        into,
        startX,
        endX,
        startGutter,
        endGutter,
        xs,
        cost: passage.cost + bends * bendCost,
      });
    }
  }
  return plans.reduce((best, plan) => (plan.cost < best.cost ? plan : best));
}

/** Corners and runs of a planned way; takes its verticals. */
function gutterRoute(link: LinkInput, from: End, to: End, traffic: Traffic): Route {
  const plan = planGutter(link, from, to, traffic);
  const step = plan.startGutter <= plan.endGutter ? 1 : -1;
  // One stop a change of x: gutter in which the route turns, and the x it leaves it by.
  const stops: { gutter: number; x: number }[] = [];
  let gutter = plan.startGutter;
  for (const x of plan.xs) {
    if (stops.at(-1)?.x !== x) stops.push({ gutter, x });
    gutter += step;
  }
  stops.push({ gutter: plan.endGutter, x: plan.endX });
  const corners: Corner[] = [edge(from.item, plan.out, plan.startX)];
  const runs: Run[] = [];
  let x = plan.startX;
  stops.forEach((stop, i) => {
    const cameFromAbove = i === 0 ? plan.out === 'below' : step === 1;
    const isLast = i === stops.length - 1;
    const goesDown = isLast ? plan.into === 'above' : step === 1;
    const run: Run = {
      gutter: stop.gutter,
      left: Math.min(x, stop.x),
      right: Math.max(x, stop.x),
      trunk: trunkOf(link, i === 0, isLast, traffic),
      ups: [...(cameFromAbove ? [x] : []), ...(goesDown ? [] : [stop.x])],
      downs: [...(cameFromAbove ? [] : [x]), ...(goesDown ? [stop.x] : [])],
    };
    runs.push(run);
    const level = { at: 'gutter', gutter: stop.gutter, run } as const;
    corners.push({ x, level }, { x: stop.x, level });
    const next = stops[i + 1];
    if (next)
      traffic.corridors.takeColumn(
        stop.x,
        2 * Math.min(stop.gutter, next.gutter),
        2 * Math.max(stop.gutter, next.gutter),
        link,
      );
    x = stop.x;
  });
  corners.push(edge(to.item, plan.into, plan.endX));
  return {
    link,
    shape: 'gutter',
    corners,
    head: plan.into === 'above' ? 'down' : 'up',
    runs,
  };
}

/** The trunk a run belongs to: its source's where a source splits, else its target's where a target merges. */
function trunkOf(link: LinkInput, isFirst: boolean, isLast: boolean, traffic: Traffic): string {
  if (isFirst && (traffic.leaving.get(link.from) ?? 0) > 1) return `from ${link.from}`;
  if (isLast && (traffic.entering.get(link.to) ?? 0) > 1) return `to ${link.to}`;
  return link.id;
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * Routes every link whose ends stand on the lanes; others are left out.
 * Ensures: one route a link, in the order of `links`.
 */
export function routeArrows(
  lanes: readonly Lane[],
  links: readonly LinkInput[],
  options: LayoutOptions,
): Route[] {
  const ends = new Map<string, End>();
  lanes.forEach((lane, i) => {
    for (const item of lane.items) ends.set(item.input.id, { item, lane: i });
  });
  const present = links.filter((link) => ends.has(link.from) && ends.has(link.to));
  const corridors = createCorridors(lanes);
  const traffic: Traffic = {
    corridors,
    slots: createSlots(corridors, options),
    options,
    leaving: tally(present.map((link) => link.from)),
    entering: tally(present.map((link) => link.to)),
  };
  const ends2 = (link: LinkInput): [End, End] => [
    ends.get(link.from) as End,
    ends.get(link.to) as End,
  ];
  const routes = new Map<LinkInput, Route>();
  const attempt = (shape: typeof straight): void => {
    for (const link of byReach(present, ends)) {
      if (routes.has(link)) continue;
      const [from, to] = ends2(link);
      const route = shape(link, from, to, traffic);
      if (route) routes.set(link, route);
    }
  };
  attempt(straight);
  attempt(elbowIn);
  attempt(elbowOut);
  attempt(gutterRoute);
  return present.map((link) => routes.get(link) as Route);
}

/** Short links first: they have the fewest ways to go. */
function byReach(links: readonly LinkInput[], ends: ReadonlyMap<string, End>): LinkInput[] {
  const reach = (link: LinkInput): number => {
    const [from, to] = [ends.get(link.from) as End, ends.get(link.to) as End];
    return Math.abs(from.lane - to.lane) * 100 + Math.abs(to.item.x0 - from.item.x1) / 10;
  };
  return links
    .map((link, order) => ({ link, order, reach: reach(link) }))
    .sort((a, b) => a.reach - b.reach || a.order - b.order)
    .map(({ link }) => link);
}
