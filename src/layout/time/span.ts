/**
 * Which columns a bar covers and what each of its edges may claim.
 *
 *          range.from                    range.to
 *        ──|■──────| clipped   |──|   open |────|──
 *       ◁■ |  outside                      clipped
 *
 * A year that is not known is not guessed: of a bar of which one year is known that year alone is
 * drawn, and the other edge says `unknown`. A bar wholly outside the range covers no column.
 */
import type { Basis, Fy } from '../../model/index.ts';
import type { FyRange } from './time-scale.ts';

export type Edge = Basis | 'unknown' | 'clipped' | 'open';

export interface EdgeYear {
  readonly fy: Fy | 'open' | null;
  readonly basis: Basis | null;
}

export interface Span {
  /** First and last column covered, both inside the range; `last` before `first` where none is. */
  readonly first: number;
  readonly last: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

/** The span of a bar, or `null` when neither year is known (it stands on the shelf). */
export function spanOf(start: EdgeYear, end: EdgeYear, range: FyRange): Span | null {
  const endFy = end.fy === 'open' ? null : end.fy;
  const from = start.fy === 'open' ? null : (start.fy ?? endFy);
  if (from === null) return null;
  const to = end.fy === 'open' ? Infinity : (endFy ?? from);
  const columns = range.to - range.from + 1;
  return {
    first: Math.min(columns, Math.max(0, from - range.from)),
    last: Math.max(-1, Math.min(columns - 1, to - range.from)),
    startEdge: from < range.from ? 'clipped' : knownEdge(start),
    endEdge: end.fy === 'open' ? 'open' : to > range.to ? 'clipped' : knownEdge(end),
  };
}

/** Whether a bar covers no column, for it lies wholly before the range or after it. */
export function isOutside({ first, last }: Pick<Span, 'first' | 'last'>): boolean {
  return last < first;
}

function knownEdge(year: EdgeYear): Edge {
  return year.fy === null ? 'unknown' : (year.basis ?? 'unknown');
}
