/**
 * The cheapest way through the lanes between two gutters: at which x each lane is crossed.
 *
 * Candidates are the two slots at every boundary of years and one slot beyond either edge of the
 * plot, where nothing ever stands; so there is always a way. Cost is the horizontal distance plus
 * `bendCost` for each change of x. The minimum over |x − x'| is taken by two sweeps, so a lane
 * costs O(columns) however many lanes there are (a distance transform, Felzenszwalb and
 * Huttenlocher 2012, for the L1 norm).
 */
import type { LayoutOptions, LinkInput } from '../input.ts';
import type { Corridors } from './corridors.ts';
import { slotOffset } from './ports.ts';

const bendCost = 24;
/** First slot beyond the plot's edge, and the pitch of further ones, px. */
const edgeStart = 12;
const edgePitch = 6;

export interface Passage {
  /** x at which each lane is crossed, from the top. */
  readonly xs: readonly number[];
  /** Horizontal px travelled, plus `bendCost` a change of x. */
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
 * Passages from gutter `top` at `fromX` down to gutter `bottom` at `toX`, the cheapest among them;
 * the others are its rivals by a single slot, for a caller who minds what they cross. No lane
 * between: one passage without an x.
 * Ensures: at least one; no slot that a vertical of another trunk has claimed between the gutters.
 */
export function passagesBetween(
  slots: Slots,
  top: number,
  bottom: number,
  fromX: number,
  toX: number,
  link: LinkInput,
  rivals: number,
): Passage[] {
  const direct = Math.abs(fromX - toX);
  if (top === bottom) return [{ xs: [], cost: direct }];
  const { corridors, inner } = slots;
  const isFree = (x: number): boolean =>
    corridors.isColumnFree({ x, low: 2 * top, high: 2 * bottom }, link);
  const free = inner.flatMap((x, i) => (isFree(x) ? [i] : []));
  const through = straightThrough(slots, free, top, bottom, fromX, toX, 1 + rivals);
  // Any other passage changes its x at least once more, so none can be cheaper than this.
  if (through[0] && through[0].cost <= direct + bendCost) return through;
  const edge = (sign: 1 | -1, from: number): number => {
    let x = from + sign * edgeStart;
    while (!isFree(x)) x += sign * edgePitch;
    return x;
  };
  const xs = [edge(-1, 0), ...free.map((i) => inner[i] as number), edge(1, slots.width)];
  return [sweepLanes(slots, free, xs, top, bottom, fromX, toX), ...through];
}

/** The cheapest `most` passages by one slot that is open in every lane between. */
function straightThrough(
  slots: Slots,
  free: readonly number[],
  top: number,
  bottom: number,
  fromX: number,
  toX: number,
  most: number,
): Passage[] {
  const isOpen = (i: number): boolean => {
    for (let lane = top; lane < bottom; lane++) if (!slots.openIn(lane)[i]) return false;
    return true;
  };
  return free
    .filter(isOpen)
    .map((i) => slots.inner[i] as number)
    .map((x) => ({ x, cost: Math.abs(x - fromX) + Math.abs(x - toX) }))
    .sort((a, b) => a.cost - b.cost || a.x - b.x)
    .slice(0, most)
    .map(({ x, cost }) => ({ xs: new Array<number>(bottom - top).fill(x), cost }));
}

/** Dynamic programming from lane to lane. `xs` are the two edges around the free inner slots. */
function sweepLanes(
  slots: Slots,
  free: readonly number[],
  xs: readonly number[],
  top: number,
  bottom: number,
  fromX: number,
  toX: number,
): Passage {
  const count = xs.length;
  const stay = Int32Array.from(xs.keys());
  let cost = new Float64Array(count);
  for (let i = 0; i < count; i++) cost[i] = Math.abs((xs[i] as number) - fromX);
  close(cost, slots.openIn(top), free);
  const choices: Int32Array[] = [];
  for (let lane = top + 1; lane < bottom; lane++) {
    const next = cost.slice();
    const origins = stay.slice();
    sweep(xs, cost, next, origins, 0, 1);
    sweep(xs, cost, next, origins, count - 1, -1);
    close(next, slots.openIn(lane), free);
    choices.push(origins);
    cost = next;
  }
  let best = 0;
  let least = Infinity;
  cost.forEach((value, i) => {
    const total = value + Math.abs((xs[i] as number) - toX);
    if (total < least) [best, least] = [i, total];
  });
  const path = [xs[best] as number];
  for (let at = best, step = choices.length - 1; step >= 0; step--) {
    at = (choices[step] as Int32Array)[at] as number;
    path.push(xs[at] as number);
  }
  return { xs: path.reverse(), cost: least };
}

/** Slots closed in a lane cost infinity there; the edges, first and last, are always open. */
function close(cost: Float64Array, open: Uint8Array, free: readonly number[]): void {
  for (let i = 0; i < free.length; i++) if (!open[free[i] as number]) cost[i + 1] = Infinity;
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
    if (via + bendCost < (next[i] as number)) {
      next[i] = via + bendCost;
      origins[i] = best;
    }
    if ((cost[i] as number) <= via) best = i;
  }
}
