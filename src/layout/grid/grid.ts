/**
 * Where lines may run vertically among the bars. Every x serves one purpose: a port in a lower edge,
 * a port in an upper one, or a slot, where a line passes between the bars of a lane. So in a gutter
 * no line from a bar above runs into one from a bar below, and none of them into one that passes.
 */

export type Side = 'above' | 'below';

/** What a grid knows of a bar, px from the plot's left edge. */
export interface Standing {
  readonly x0: number;
  readonly x1: number;
  /** First and last column it stands in. */
  readonly first: number;
  readonly last: number;
}

export interface Grid {
  /** Whether lines of different purpose keep apart, and every port lies on its bar, by construction. */
  readonly isProven: boolean;
  /** x of the slots between the plot's edges, ascending, px. */
  readonly slots: () => readonly number[];
  /**
   * The least width of a bar so that each way its arrows go has a port of its own in either edge, px;
   * `ways`: 0 without arrows, 1 where they only enter or only leave it, 2 where they do both.
   */
  readonly leastBar: (ways: number) => number;
  /** x of the port through which an arrow leaves (`out`) or enters (`in`) a bar, px. */
  readonly portX: (bar: Standing, way: 'in' | 'out', side: Side) => number;
}

/** Distance of a port in an upper or lower edge from the bar's end, px. */
export const portInset: Readonly<Record<Side, number>> = { above: 10, below: 5 };

/** px within which two places are one: sums of fractions differ by less. */
export const rounding = 1e-6;
