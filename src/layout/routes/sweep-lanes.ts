/**
 * The cheapest passage through the lanes between two gutters, by columns that are open in some lanes
 * and closed in others.
 *
 * Cost is the horizontal distance plus `turnCost` for each change of x. The minimum over |x − x'| is
 * taken by two sweeps, so a lane costs O(columns) however many lanes there are (a distance
 * transform, Felzenszwalb and Huttenlocher 2012, for the L1 norm).
 */

/** A change of x is two bends, in px. */
export const turnCost = 48;

export interface Passage {
  /** x at which each lane is crossed, from the top. */
  readonly xs: readonly number[];
  /** Horizontal px travelled, plus `turnCost` a change of x. */
  readonly cost: number;
}

/** Where a passage starts and ends: gutters, the x it comes from and the x it goes to. */
export interface Gap {
  readonly top: number;
  readonly bottom: number;
  readonly fromX: number;
  readonly toX: number;
  /** Whether there may be no passage: then none with a turn between lanes is looked for. */
  readonly isOptional: boolean;
}

/** A vertical line that lanes may be crossed on. */
export interface Column {
  readonly x: number;
  readonly isOpen: (lane: number) => boolean;
}

/** Dynamic programming from lane to lane. `columns` ascend; the first and last are always open. */
export function sweepLanes(columns: readonly Column[], gap: Gap): Passage {
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
    const crossing = { xs, cost, next, origins };
    sweep(crossing, 0, 1);
    sweep(crossing, count - 1, -1);
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

/** From one lane to the next, by column: what it costs to be there, and from where one came. */
interface Crossing {
  readonly xs: readonly number[];
  readonly cost: Float64Array;
  readonly next: Float64Array;
  readonly origins: Int32Array;
}

/** One direction of the distance transform: each slot may be reached from the cheapest one behind it. */
function sweep({ xs, cost, next, origins }: Crossing, first: number, step: 1 | -1): void {
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
