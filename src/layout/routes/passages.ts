/**
 * The ways through the lanes between two gutters: at which x each lane is crossed.
 *
 * Candidates are the x the way comes from and the x it goes to, the slots of the grid, and one slot
 * beyond either edge of the plot and whatever stubs stand there; so there is
 * always a way.
 */
import type { LinkInput, SettledOptions } from '../input.ts';
import type { Extent } from '../labels/index.ts';
import type { Lane } from '../lanes/index.ts';
import type { Corridors } from './corridors.ts';
import { edgePitch, edgeStart } from './ports.ts';
import { sweepLanes, turnCost, type Column, type Gap, type Passage } from './sweep-lanes.ts';

/** How many places to try for the one turn of a way that has a choice. */
const mostTurns = 12;

/** The slots of a plot and, for each lane, which of them are open; looked up once a lane. */
export interface Slots {
  readonly corridors: Corridors;
  /** x between the plot's edges, ascending. */
  readonly inner: readonly number[];
  /** x of the outermost things at either side, the plot's edges where nothing stands beyond. */
  readonly edges: Extent;
  /** 1 where `inner[i]` meets nothing in the lane. */
  readonly openIn: (lane: number) => Uint8Array;
}

export function createSlots(
  corridors: Corridors,
  lanes: readonly Lane[],
  { axis: { width }, grid }: SettledOptions,
): Slots {
  const inner = grid.slots();
  const open = new Map<number, Uint8Array>();
  const openIn = (lane: number): Uint8Array => {
    let found = open.get(lane);
    if (!found) {
      found = Uint8Array.from(inner, (x) => (corridors.isLaneFree(lane, x) ? 1 : 0));
      open.set(lane, found);
    }
    return found;
  };
  const items = lanes.flatMap((lane) => lane.items);
  const edges = {
    left: items.reduce((least, { left }) => Math.min(least, left), 0),
    right: items.reduce((most, { right }) => Math.max(most, right), width),
  };
  return { corridors, inner, edges, openIn };
}

export interface Search {
  readonly link: LinkInput;
  /** How many besides the cheapest. */
  readonly rivals: number;
  /** Cost from which a passage is of no use. */
  readonly limit: number;
}

/**
 * Passages down a gap that cost less than `limit`, the cheapest of all among them; the others are
 * rivals that turn elsewhere, for a caller who minds what they cross. No lane between: one passage
 * without an x.
 * Ensures: at least one if `limit` is infinite and the gap is not optional; no x that a vertical of
 * another trunk has claimed between the gutters.
 */
export function passagesBetween(
  slots: Slots,
  gap: Gap,
  { link, rivals, limit }: Search,
): Passage[] {
  const { top, bottom, fromX, toX } = gap;
  const direct = Math.abs(fromX - toX);
  const below = (passages: readonly Passage[]): Passage[] =>
    passages.filter(({ cost }) => cost < limit);
  if (top === bottom) return below([{ xs: [], cost: direct + turnCost }]);
  const { corridors, inner } = slots;
  const isFree = (x: number): boolean =>
    corridors.isColumnFree({ x, low: 2 * top, high: 2 * bottom }, link);
  const own = ownColumns(gap, corridors).filter(({ x }) => isFree(x));
  const once = own.length === 2 ? turningOnce(own, gap) : [];
  if (once.length > 0) return below(spread(once, 1 + rivals));
  const ownThrough = straightThrough(own, gap, 1 + rivals);
  const fewest = direct + 2 * turnCost;
  if (limit <= fewest) return below(ownThrough);
  const free = inner.flatMap((x, i): Column[] =>
    isFree(x) ? [{ x, isOpen: (lane) => slots.openIn(lane)[i] === 1 }] : [],
  );
  const through = [...ownThrough, ...straightThrough(free, gap, 1 + rivals)];
  // Nothing a sweep finds turns less often.
  if (gap.isOptional || through.some(({ cost }) => cost <= fewest)) return below(through);
  const edge = (sign: 1 | -1, from: number): Column => {
    let x = from + sign * edgeStart;
    while (!isFree(x)) x += sign * edgePitch;
    return { x, isOpen: () => true };
  };
  const columns = [edge(-1, slots.edges.left), ...own, ...free, edge(1, slots.edges.right)];
  columns.sort((a, b) => a.x - b.x);
  return below([sweepLanes(columns, gap), ...through]);
}

/**
 * The x a way comes from, open as far as it is clear without a break from the start, and the x it
 * goes to, likewise from the end. Taken up again after a turn, such an x could meet in its gutter
 * the port of another bar that has the same x.
 */
function ownColumns({ top, bottom, fromX, toX }: Gap, corridors: Corridors): Column[] {
  let reach = top;
  while (reach < bottom && corridors.isLaneFree(reach, fromX)) reach++;
  let back = bottom;
  while (back > top && corridors.isLaneFree(back - 1, toX)) back--;
  return [
    { x: fromX, isOpen: (lane) => lane < reach },
    { x: toX, isOpen: (lane) => lane >= back },
  ];
}

/** Down the x it comes from, across in one gutter, down the x it goes to: the fewest turns there are. */
function turningOnce([start, end]: readonly Column[], gap: Gap): Passage[] {
  const { top, bottom, fromX, toX } = gap;
  if (!start || !end) return [];
  let reach = top;
  while (reach < bottom && start.isOpen(reach)) reach++;
  let back = bottom;
  while (back > top && end.isOpen(back - 1)) back--;
  const lanes = bottom - top;
  return Array.from({ length: Math.max(0, reach - back + 1) }, (_, i) => {
    const turn = back + i - top;
    const xs = Array.from({ length: lanes }, (_unused, lane) => (lane < turn ? fromX : toX));
    return { xs, cost: Math.abs(fromX - toX) + turnCost };
  });
}

/** At most `most` of a list, evenly, its first and last among them. */
function spread<T>(list: readonly T[], most: number): T[] {
  const count = Math.min(list.length, most === 1 ? 1 : mostTurns);
  return Array.from(
    { length: count },
    (_, i) => list[Math.round((i * (list.length - 1)) / Math.max(1, count - 1))] as T,
  );
}

/** Horizontal px and turns from one x to the next, from the gap's start to its end. */
function costOf(xs: readonly number[], { fromX, toX }: Gap): number {
  return [...xs, toX].reduce(
    ({ cost, x }, next) => ({
      cost: cost + Math.abs(next - x) + (next === x ? 0 : turnCost),
      x: next,
    }),
    { cost: 0, x: fromX },
  ).cost;
}

/** The cheapest `most` passages by one column that is open in every lane between. */
function straightThrough(columns: readonly Column[], gap: Gap, most: number): Passage[] {
  const { top, bottom } = gap;
  const isOpen = (column: Column): boolean => {
    for (let lane = top; lane < bottom; lane++) if (!column.isOpen(lane)) return false;
    return true;
  };
  return columns
    .filter(isOpen)
    .map(({ x }) => ({ x, cost: costOf([x], gap) }))
    .sort((a, b) => a.cost - b.cost || a.x - b.x)
    .slice(0, most)
    .map(({ x, cost }) => ({ xs: new Array<number>(bottom - top).fill(x), cost }));
}
