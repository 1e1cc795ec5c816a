/**
 * Rows in the order given, shared out among columns so that the highest column is as low as it can
 * be and the others are even. Dynamic programming over the cuts: O(columns · rows²).
 */

/** First row and row after the last of each column; a column may stay empty. */
export type Cut = readonly [from: number, to: number];

interface Shared {
  readonly cuts: readonly Cut[];
  /** Of the highest column. */
  readonly height: number;
  /** Sum of the heights' squares: the smaller, the more even. */
  readonly unevenness: number;
}

const nothing: Shared = { cuts: [], height: 0, unevenness: 0 };

/** Lower first; as low, more even. */
function isBetter(a: Shared, b: Shared): boolean {
  return a.height < b.height || (a.height === b.height && a.unevenness < b.unevenness);
}

/** `heightOf` tells how high the rows `from` up to, not with, `to` are in one column. */
export function shareOut(
  rows: number,
  columns: number,
  heightOf: (from: number, to: number) => number,
): Shared {
  let best = Array.from({ length: rows + 1 }, (_, to) => extended(nothing, 0, to));
  function extended(left: Shared, from: number, to: number): Shared {
    const height = heightOf(from, to);
    return {
      height: Math.max(left.height, height),
      unevenness: left.unevenness + height * height,
      cuts: [...left.cuts, [from, to]],
    };
  }
  for (let column = 1; column < columns; column++) {
    const before = best;
    best = before.map((_, to) =>
      before
        .slice(0, to + 1)
        .map((left, from) => extended(left, from, to))
        .reduce((a, b) => (isBetter(b, a) ? b : a)),
    );
  }
  return best[rows] as Shared;
}
