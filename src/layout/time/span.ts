/**
 * Which columns a bar covers and what each of its edges may claim.
 *
 *            range.from                    range.to
 *   before  |■──────| clipped   |──|   open |────■|   after
 *
 * A year that is not known is not guessed: the bar is given room (`unknownYears`
 * columns, or as far as its evaluations reach) and its edge says `unknown`.
 */
import type { Basis, Fy } from '../../model/atlas.ts';
import type { FyRange } from './time-scale.ts';

export type Edge = Basis | 'unknown' | 'clipped' | 'open';

export interface EdgeYear {
  readonly fy: Fy | 'open' | null;
  readonly basis: Basis | null;
}

export interface Span {
  /** First and last column covered, both inside the range. */
  readonly first: number;
  readonly last: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  /** `before`/`after`: the whole bar lies outside the range and only its continuation is shown. */
  readonly where: 'inside' | 'before' | 'after';
}

/** Columns drawn for a bar of which only one end is known; three reads as "some years", not as a claim. */
const unknownYears = 3;

/**
 * The span of a bar, or `null` when neither year is known (it stands on the shelf).
 * `evaluationYears` stretch an unknown edge so that a known evaluation lies on the bar.
 */
export function spanOf(
  start: EdgeYear,
  end: EdgeYear,
  evaluationYears: readonly Fy[],
  range: FyRange,
): Span | null {
  const startFy = start.fy === 'open' ? null : start.fy;
  if (startFy === null && (end.fy === null || end.fy === 'open')) return null;
  const from = startFy ?? Math.min((end.fy as Fy) - unknownYears + 1, ...evaluationYears);
  const to =
    end.fy === 'open'
      ? Infinity
      : (end.fy ?? Math.max(from + unknownYears - 1, ...evaluationYears));
  const lastColumn = range.to - range.from;
  if (to < range.from)
    return { first: 0, last: 0, startEdge: 'clipped', endEdge: knownEdge(end), where: 'before' };
  if (from > range.to)
    return {
      first: lastColumn,
      last: lastColumn,
      startEdge: knownEdge(start),
      endEdge: 'clipped',
      where: 'after',
    };
  return {
    first: Math.max(0, from - range.from),
    last: Math.min(lastColumn, Math.max(from, to) - range.from),
    startEdge: from < range.from && startFy !== null ? 'clipped' : knownEdge(start),
    endEdge:
      end.fy === 'open' ? 'open' : to > range.to && end.fy !== null ? 'clipped' : knownEdge(end),
    where: 'inside',
  };
}

function knownEdge(year: EdgeYear): Edge {
  return year.fy === null ? 'unknown' : (year.basis ?? 'unknown');
}
