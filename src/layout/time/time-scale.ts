/**
 * Fiscal years to pixels. One column a fiscal year; column 0 is the first year of the range.
 * Positions are px from the left edge of the plot (the area the bars stand in).
 */
import { scaleLinear } from 'd3-scale';
import type { Fy } from '../../model/index.ts';

/** Both years are inside the range: {from: 2014, to: 2035} is 22 columns. */
export interface FyRange {
  readonly from: Fy;
  readonly to: Fy;
}

export interface TimeScale {
  readonly range: FyRange;
  /** Number of columns. */
  readonly columns: number;
  /** px */
  readonly columnWidth: number;
  /** px, `columns * columnWidth` */
  readonly width: number;
  /** px of a moment given in years: 2024 is 1 April 2024, 2024.5 half a year on. Not clamped. */
  readonly x: (year: number) => number;
}

/** Errors: throws RangeError when the range is empty, since no chart can be drawn from it. */
export function createTimeScale(range: FyRange, columnWidth: number): TimeScale {
  const columns = range.to - range.from + 1;
  if (!(columns >= 1))
    throw new RangeError(`Empty range of fiscal years ${range.from}–${range.to}`);
  const width = columns * columnWidth;
  const scale = scaleLinear([range.from, range.to + 1], [0, width]);
  return { range, columns, columnWidth, width, x: (year) => scale(year) };
}
