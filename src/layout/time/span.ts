/**
 * From where to where a bar reaches and what each of its edges may claim.
 *
 *          0                             width
 *        ──|■──────| clipped   |──|   open |────|──
 *       ◁■ |  outside                      clipped
 *
 * What is not known is not guessed: of a bar of which one end is known that period alone is drawn,
 * and the other edge says `unknown`. A bar wholly outside the axis covers no column.
 */
import type { Basis, Period } from '../../model/index.ts';
import type { TimeAxis } from './axis.ts';

export type Edge = Basis | 'unknown' | 'clipped' | 'open';

/**
 * When a bar begins or ends, as exactly as that is known: some time in a year, in a month, on a day.
 * It is drawn from the first moment of the one to the last of the other.
 */
export interface BarEnd {
  readonly at: Period | 'open' | null;
  readonly basis: Basis | null;
}

export interface Span {
  /** First and last column covered, both on the axis; `last` before `first` where none is. */
  readonly first: number;
  readonly last: number;
  /** The moments it begins and ends at, px from the plot's left edge, both on the axis. */
  readonly from: number;
  readonly to: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

/** The span of a bar, or `null` when neither end is known: it has no place in time. */
export function spanOf(start: BarEnd, end: BarEnd, axis: TimeAxis): Span | null {
  const known = end.at === 'open' ? null : end.at;
  const begins = start.at === 'open' ? null : (start.at ?? known);
  if (begins === null) return null;
  const ends = known ?? begins;
  const { columns, width } = axis;
  const first = axis.columnOf(begins.first);
  const last = end.at === 'open' ? columns : axis.columnOf(ends.last);
  return {
    first: Math.max(0, first),
    last: Math.min(columns - 1, last),
    from: first < 0 ? 0 : Math.min(width, axis.x(begins.first)),
    to: last >= columns ? width : Math.max(0, axis.xAfter(ends.last)),
    startEdge: first < 0 ? 'clipped' : knownEdge(start),
    endEdge: end.at === 'open' ? 'open' : last >= columns ? 'clipped' : knownEdge(end),
  };
}

/** The span of what stands before the axis or after it, whatever its time. */
export function spanAside(
  aside: 'before' | 'after',
  start: BarEnd,
  end: BarEnd,
  { columns, width }: TimeAxis,
): Span {
  return aside === 'before'
    ? { first: 0, last: -1, from: 0, to: 0, startEdge: 'clipped', endEdge: asideEdge(end) }
    : {
        ...{ first: columns, last: columns - 1, from: width, to: width },
        startEdge: asideEdge(start),
        endEdge: 'clipped',
      };
}

function asideEdge(end: BarEnd): Edge {
  return end.at === 'open' ? 'open' : knownEdge(end);
}

/** Whether neither end is known, so that there is no bar. */
export function isUndated({ start, end }: { start: BarEnd; end: BarEnd }): boolean {
  return [start, end].every(({ at }) => at === null || at === 'open');
}

/** Whether a bar covers no column, for it lies wholly before the axis or after it. */
export function isOutside({ first, last }: Pick<Span, 'first' | 'last'>): boolean {
  return last < first;
}

function knownEdge({ at, basis }: BarEnd): Edge {
  return at === null ? 'unknown' : (basis ?? 'unknown');
}
