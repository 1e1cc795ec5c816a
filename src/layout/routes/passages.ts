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

/** x of every slot a route from gutter `top` down to gutter `bottom` may use, ascending. */
function slots(
  corridors: Corridors,
  top: number,
  bottom: number,
  link: LinkInput,
  options: LayoutOptions,
): number[] {
  const columns = options.range.to - options.range.from + 1;
  const width = columns * options.columnWidth;
  const free = (x: number): boolean => corridors.isColumnFree(x, 2 * top, 2 * bottom, link);
  const edge = (sign: 1 | -1, from: number): number => {
    let x = from + sign * edgeStart;
    while (!free(x)) x += sign * edgePitch;
    return x;
  };
  const inner: number[] = [];
  for (let column = 0; column <= columns; column++)
    for (const offset of [-slotOffset, slotOffset]) {
      const x = column * options.columnWidth + offset;
      if (x > 0 && x < width && free(x)) inner.push(x);
    }
  return [edge(-1, 0), ...inner, edge(1, width)];
}

/**
 * The x at which lanes `top`…`bottom − 1` are crossed going down from gutter `top` at `fromX` to
 * gutter `bottom` at `toX`, and the cost. Empty when there is no lane between.
 */
export function cheapestPassage(
  corridors: Corridors,
  top: number,
  bottom: number,
  fromX: number,
  toX: number,
  link: LinkInput,
  options: LayoutOptions,
): { xs: number[]; cost: number } {
  if (top === bottom) return { xs: [], cost: Math.abs(fromX - toX) };
  const xs = slots(corridors, top, bottom, link, options);
  const choice: Int32Array[] = [];
  let cost = xs.map((x, i) => open(corridors, top, x, i, xs.length) + Math.abs(x - fromX));
  for (let lane = top + 1; lane < bottom; lane++) {
    const { values, origins } = nearest(xs, cost);
    choice.push(origins);
    cost = values.map((value, i) => value + open(corridors, lane, xs[i] as number, i, xs.length));
  }
  let best = 0;
  const total = cost.map((value, i) => value + Math.abs((xs[i] as number) - toX));
  total.forEach((value, i) => {
    if (value < (total[best] as number)) best = i;
  });
  const path = [xs[best] as number];
  let at = best;
  for (const origins of choice.reverse()) {
    at = origins[at] as number;
    path.unshift(xs[at] as number);
  }
  return { xs: path, cost: total[best] as number };
}

/** 0 where the lane can be crossed at `x`, Infinity where it cannot; the edges always can. */
function open(corridors: Corridors, lane: number, x: number, i: number, count: number): number {
  return i === 0 || i === count - 1 || corridors.isLaneFree(lane, x) ? 0 : Infinity;
}

/** For each slot the cheapest previous slot, staying put being free of the bend. */
function nearest(
  xs: readonly number[],
  cost: readonly number[],
): { values: number[]; origins: Int32Array } {
  const values = [...cost];
  const origins = Int32Array.from(xs, (_, i) => i);
  const sweep = (order: readonly number[]): void => {
    let best = -1;
    for (const i of order) {
      const x = xs[i] as number;
      if (best >= 0) {
        const via = (cost[best] as number) + Math.abs(x - (xs[best] as number)) + bendCost;
        if (via < (values[i] as number)) {
          values[i] = via;
          origins[i] = best;
        }
      }
      if (
        best < 0 ||
        (cost[i] as number) <= (cost[best] as number) + Math.abs(x - (xs[best] as number))
      )
        best = i;
    }
  };
  const forward = xs.map((_, i) => i);
  sweep(forward);
  sweep(forward.reverse());
  return { values, origins };
}
