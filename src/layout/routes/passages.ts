/**
 * The cheapest way through the lanes between two gutters: at which x each lane is crossed.
 *
 * Candidates are the x the way comes from and the x it goes to, the two slots at every boundary of
 * years, and one slot beyond either edge of the plot, where nothing ever stands; so there is always
 * a way. Cost is the horizontal distance plus `turnCost` for each change of x. The minimum over
 * |x − x'| is taken by two sweeps, so a lane costs O(columns) however many lanes there are (a
 * distance transform, Felzenszwalb and Huttenlocher 2012, for the L1 norm).
 */
import type { LayoutOptions, LinkInput } from '../input.ts';
import type { Corridors } from './corridors.ts';
import { edgePitch, edgeStart, slotOffset } from './ports.ts';

/** A change of x is two bends. */
const turnCost = 48;
/** How many places to try for the one turn of a way that has a choice. */
const mostTurns = 12;

export interface Passage {
  /** x at which each lane is crossed, from the top. */
  readonly xs: readonly number[];
  /** Horizontal px travelled, plus `turnCost` a change of x. */
  readonly cost: number;
}

/** The slots of a plot and, for each lane, which of them are open; looked up once a lane. */
export interface Slots {
  readonly corridors: Corridors;
  /** x between the plot's edges, ascending. */
  readonly inner: readonly number[];
  readonly width: number;
  /** 1 where `inner[i]` meets nothing in the lane. */
  readonly openIn: (lane: number) => Uint8Array;
}

/** Where a passage starts and ends: gutters, the x it comes from and the x it goes to. */
export interface Gap {
  readonly top: number;
  readonly bottom: number;
  readonly fromX: number;
  readonly toX: number;
}

/** A vertical line that lanes may be crossed on. */
interface Column {
  readonly x: number;
  readonly isOpen: (lane: number) => boolean;
}

export function createSlots(corridors: Corridors, options: LayoutOptions): Slots {
  const columns = options.range.to - options.range.from + 1;
  const width = columns * options.columnWidth;
  const inner = Array.from({ length: columns + 1 }, (_, column) => column * options.columnWidth)
    .flatMap((boundary) => [boundary - slotOffset, boundary + slotOffset])
    .filter((x) => x > 0 && x < width);
  const open = new Map<number, Uint8Array>();
  const openIn = (lane: number): Uint8Array => {
    let found = open.get(lane);
    if (!found) {
      found = Uint8Array.from(inner, (x) => (corridors.isLaneFree(lane, x) ? 1 : 0));
      open.set(lane, found);
    }
    return found;
  };
  return { corridors, inner, width, openIn };
}

/**
 * Passages down a gap, the cheapest among them; the others are rivals that turn elsewhere, for a
 * caller who minds what they cross. No lane between: one passage without an x.
 * Ensures: at least one; no x that a vertical of another trunk has claimed between the gutters.
 */
export function passagesBetween(
  slots: Slots,
  gap: Gap,
  link: LinkInput,
  rivals: number,
): Passage[] {
  const { top, bottom, fromX, toX } = gap;
  const direct = Math.abs(fromX - toX);
  if (top === bottom) return [{ xs: [], cost: direct + turnCost }];
  const { corridors, inner } = slots;
  const isFree = (x: number): boolean =>
    corridors.isColumnFree({ x, low: 2 * top, high: 2 * bottom }, link);
  const own = ownColumns(gap, corridors).filter(({ x }) => isFree(x));
  const once = own.length === 2 ? turningOnce(own, gap) : [];
  if (once.length > 0) return spread(once, 1 + rivals);
  const free = inner.flatMap((x, i): Column[] =>
    isFree(x) ? [{ x, isOpen: (lane) => slots.openIn(lane)[i] === 1 }] : [],
  );
  const through = straightThrough([...own, ...free], gap, 1 + rivals);
  const edge = (sign: 1 | -1, from: number): Column => {
    let x = from + sign * edgeStart;
    while (!isFree(x)) x += sign * edgePitch;
    return { x, isOpen: () => true };
  };
  const columns = [edge(-1, 0), ...own, ...free, edge(1, slots.width)];
  columns.sort((a, b) => a.x - b.x);
  return [sweepLanes(columns, gap), ...through];
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

/** Dynamic programming from lane to lane. `columns` ascend; the first and last are always open. */
function sweepLanes(columns: readonly Column[], gap: Gap): Passage {
  const { top, bottom, fromX, toX } = gap;
  const xs = columns.map(({ x }) => x);
  const count = xs.length;
  const stay = Int32Array.from(xs.keys());
  let cost = Float64Array.from(xs, (x) => Math.abs(x - fromX) + (x === fromX ? 0 : turnCost));
  close(cost, columns, top);
  const choices: Int32Array[] = [];
  for (let lane = top + 1; lane < bottom; lane++) {
    const next = cost.slice();
    const origins = stay.slice();
    sweep(xs, cost, next, origins, 0, 1);
    sweep(xs, cost, next, origins, count - 1, -1);
    close(next, columns, lane);
    choices.push(origins);
    cost = next;
  }
  let best = 0;
  let least = Infinity;
  cost.forEach((value, i) => {
    const x = xs[i] as number;
    const total = value + Math.abs(x - toX) + (x === toX ? 0 : turnCost);
    if (total < least) [best, least] = [i, total];
  });
  const path = [xs[best] as number];
  for (let at = best, step = choices.length - 1; step >= 0; step--) {
    at = (choices[step] as Int32Array)[at] as number;
    path.push(xs[at] as number);
  }
  return { xs: path.reverse(), cost: least };
}

/** Columns closed in a lane cost infinity there. */
function close(cost: Float64Array, columns: readonly Column[], lane: number): void {
  for (let i = 0; i < columns.length; i++) if (!columns[i]?.isOpen(lane)) cost[i] = Infinity;
}

/** One direction of the distance transform: each slot may be reached from the cheapest one behind it. */
function sweep(
  xs: readonly number[],
  cost: Float64Array,
  next: Float64Array,
  origins: Int32Array,
  first: number,
  step: 1 | -1,
): void {
  let best = first;
  for (let i = first + step; i >= 0 && i < xs.length; i += step) {
    const via = (cost[best] as number) + Math.abs((xs[i] as number) - (xs[best] as number));
    if (via + turnCost < (next[i] as number)) {
      next[i] = via + turnCost;
      origins[i] = best;
    }
    if ((cost[i] as number) <= via) best = i;
  }
}
