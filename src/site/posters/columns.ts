/**
 * Rows in the order given, shared out among columns so that the highest column is as low as it can
 * be. Dynamic programming over the cuts: O(columns · rows²).
 */

/** First row and row after the last of each column; a column may stay empty. */
export type Cut = readonly [from: number, to: number];

/** `heightOf` tells how high the rows `from` up to, not with, `to` are in one column. */
export function shareOut(
  rows: number,
  columns: number,
  heightOf: (from: number, to: number) => number,
): { readonly cuts: readonly Cut[]; readonly height: number } {
  let best = Array.from({ length: rows + 1 }, (_, to) => ({
    height: heightOf(0, to),
    cuts: [[0, to]] as Cut[],
  }));
  for (let column = 1; column < columns; column++) {
    const before = best;
    best = before.map((_, to) => {
      const options = before.slice(0, to + 1).map((left, from) => ({
        height: Math.max(left.height, heightOf(from, to)),
        cuts: [...left.cuts, [from, to] as Cut],
      }));
      return options.reduce((a, b) => (b.height < a.height ? b : a));
    });
  }
  return best[rows] as { cuts: Cut[]; height: number };
}
