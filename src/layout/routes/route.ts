/** A route before heights are known: its corners, with y named instead of measured. */
import type { LinkInput } from '../input.ts';

/** Where a corner lies vertically. */
export type Level =
  | { readonly at: 'centre'; readonly lane: number }
  | { readonly at: 'edge'; readonly item: string; readonly side: 'above' | 'below' }
  | { readonly at: 'gutter'; readonly gutter: number; readonly run: Run };

export interface Corner {
  readonly x: number;
  readonly level: Level;
}

/**
 * A horizontal piece in a gutter. Runs of one trunk that touch are drawn on one track.
 * `ups` and `downs`: where verticals meet it from above and from below, px.
 */
export interface Run {
  readonly gutter: number;
  readonly left: number;
  readonly right: number;
  readonly trunk: string;
  readonly ups: readonly number[];
  readonly downs: readonly number[];
}

/** What of a run decides whether it crosses another in its gutter. */
export type Crossable = Pick<Run, 'left' | 'right' | 'ups' | 'downs'>;

/** Crossings of two runs of one gutter if `a` lies above `b`. */
export function crossingsOf(a: Crossable, b: Crossable): number {
  const within = (xs: readonly number[], { left, right }: Crossable): number =>
    xs.filter((x) => x > left && x < right).length;
  return within(a.downs, b) + within(b.ups, a);
}

/** Crossings of two runs of one gutter in the better order. */
export function fewestCrossings(a: Crossable, b: Crossable): number {
  if (a.left >= b.right || b.left >= a.right) return 0;
  return Math.min(crossingsOf(a, b), crossingsOf(b, a));
}

/** The name of a route's shape; `?debug` and the tests speak of routes by it. */
export type Shape = 'straight' | 'elbow-in' | 'elbow-out' | 'slot' | 'gutter';

export interface Route {
  readonly link: LinkInput;
  readonly shape: Shape;
  readonly corners: readonly Corner[];
  /** The way the arrowhead points. */
  readonly head: 'right' | 'down' | 'up';
  readonly runs: readonly Run[];
}
