/**
 * The axis of time: columns of equal width side by side, each a year, a quarter or a month of a
 * calendar; and a place for every moment, which inside its column goes by its days.
 *
 *     0        columnWidth                               width
 *     ├────────┼────────┼────────┼─ ─ ─ ─ ─ ─ ─ ┼────────┤
 *     │    0   │    1   │    2   │              │ columns − 1
 *
 * Positions are px from the left edge of the plot (the area the bars stand in).
 */
import { scaleLinear, scaleThreshold } from 'd3-scale';
import { dayNumber, monthStart, type Fy, type Period } from '../../model/index.ts';

export type AxisUnit = 'fiscal-year' | 'calendar-year' | 'quarter' | 'month';

/** How time is divided into columns. */
export interface Calendar {
  readonly unit: AxisUnit;
  /** The month its years begin in, 1 to 12. */
  readonly startMonth: number;
}

/** Japan's fiscal year begins in April. */
const fiscalStart = 4;

export function fiscalYears(startMonth = fiscalStart): Calendar {
  return { unit: 'fiscal-year', startMonth };
}

export function calendarYears(): Calendar {
  return { unit: 'calendar-year', startMonth: 1 };
}

export function quarters(startMonth = fiscalStart): Calendar {
  return { unit: 'quarter', startMonth };
}

export function months(startMonth = fiscalStart): Calendar {
  return { unit: 'month', startMonth };
}

/** Months a column takes. */
export const monthsOf: Readonly<Record<AxisUnit, number>> = {
  'fiscal-year': 12,
  'calendar-year': 12,
  quarter: 3,
  month: 1,
};

/** Years of a calendar, each the western year it begins in; both are shown: {from: 2014, to: 2035} is 22. */
export interface FyRange {
  readonly from: Fy;
  readonly to: Fy;
}

/** What a column is: a year, or a part of it as it is called without words (`Q1`, `4` for April). */
export interface ColumnLabel {
  readonly year: Fy;
  readonly part: string | null;
}

export interface TimeAxis extends Calendar {
  readonly range: FyRange;
  /** Number of columns, and how many of them a year takes. */
  readonly columns: number;
  readonly perYear: number;
  /** px */
  readonly columnWidth: number;
  /** px, `columns * columnWidth` */
  readonly width: number;
  /** px of the beginning of an ISO day; beyond the axis as if its outermost columns went on. */
  readonly x: (day: string) => number;
  /** px of the end of an ISO day. */
  readonly xAfter: (day: string) => number;
  /** The column an ISO day falls in: −1 before the first, `columns` after the last. */
  readonly columnOf: (day: string) => number;
  /** Whether a period meets the days shown. */
  readonly shows: (period: Period) => boolean;
  /** Whether a period begins and ends with a column, as far as it is shown. */
  readonly isWhole: (period: Period) => boolean;
  readonly label: (column: number) => ColumnLabel;
  /** Whether a column begins with a stronger line: every fifth of years, the first of a year's parts. */
  readonly isMajor: (column: number) => boolean;
}

/** Years from one stronger line to the next. */
export const strongEvery = 5;

const monthsInYear = 12;

/** Errors: throws RangeError when the range is empty, since no chart can be drawn from it. */
export function createAxis(calendar: Calendar, range: FyRange, columnWidth: number): TimeAxis {
  const size = monthsOf[calendar.unit];
  const perYear = monthsInYear / size;
  const columns = (range.to - range.from + 1) * perYear;
  if (!(columns >= 1)) throw new RangeError(`Empty range of years ${range.from}–${range.to}`);
  const first = range.from * monthsInYear + calendar.startMonth - 1;
  const boundaries = Array.from({ length: columns + 1 }, (_, i) => i);
  const days = boundaries.map((column) => monthStart(first + column * size));
  const place = scaleLinear(
    days,
    boundaries.map((column) => column * columnWidth),
  );
  const column = scaleThreshold(days, [-1, ...boundaries]);
  const columnOf = (day: string): number => column(dayNumber(day));
  const isBoundary = (day: number): boolean => {
    const at = column(day);
    return at < 0 || at >= columns || days[at] === day;
  };
  return {
    ...calendar,
    range,
    columns,
    perYear,
    columnWidth,
    width: columns * columnWidth,
    x: (day) => place(dayNumber(day)),
    xAfter: (day) => place(dayNumber(day) + 1),
    columnOf,
    isWhole: ({ first: from, last: to }) =>
      isBoundary(dayNumber(from)) && isBoundary(dayNumber(to) + 1),
    shows: (period) => columnOf(period.last) >= 0 && columnOf(period.first) < columns,
    label: (at) => ({
      year: range.from + Math.floor(at / perYear),
      part: partOf(calendar, at % perYear),
    }),
    isMajor: (at) => (perYear === 1 ? (range.from + at) % strongEvery === 0 : at % perYear === 0),
  };
}

function partOf({ unit, startMonth }: Calendar, part: number): string | null {
  if (unit === 'quarter') return `Q${part + 1}`;
  return unit === 'month' ? String(((startMonth - 1 + part) % monthsInYear) + 1) : null;
}
