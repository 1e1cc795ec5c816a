/**
 * A stretch of days that a text names, and how finely: `2025年度` is a fiscal year, `2025-10` a month.
 * The precision is kept, so that who draws it may say no more than was said.
 */
import { firstDay, fyOfDay, lastDay, type Fy } from '../../model/index.ts';

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal-year';

export interface Moment {
  /** ISO days, both within it. */
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
}

const longMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the Gregorian calendar, `month` from 1. */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (longMonths[month - 1] ?? 0);
}

export function isoOf(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `null` where there is no such day. */
export function dayMoment(year: number, month: number, day: number): Moment | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const iso = isoOf(year, month, day);
  return { first: iso, last: iso, precision: 'day' };
}

/** The day `count` days after an ISO day. */
export function dayAfter(iso: string, count: number): Moment {
  let [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  d += count;
  while (d > daysIn(y, m)) {
    d -= daysIn(y, m);
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  }
  while (d < 1) {
    [y, m] = m === 1 ? [y - 1, 12] : [y, m - 1];
    d += daysIn(y, m);
  }
  const day = isoOf(y, m, d);
  return { first: day, last: day, precision: 'day' };
}

/** `count` months from `month`, which may be past December. */
export function monthsMoment(
  year: number,
  month: number,
  count: number,
  precision: Precision,
): Moment {
  const from = year * 12 + month - 1;
  const to = from + count - 1;
  const [lastYear, lastMonth] = [Math.floor(to / 12), (to % 12) + 1];
  return {
    first: isoOf(Math.floor(from / 12), (from % 12) + 1, 1),
    last: isoOf(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
    precision,
  };
}

export function fiscalYearMoment(fy: Fy): Moment {
  return { first: firstDay(fy), last: lastDay(fy), precision: 'fiscal-year' };
}

export function yearMoment(year: number): Moment {
  return monthsMoment(year, 1, 12, 'year');
}

/**
 * The fiscal year a bar begins or ends in. A bare year stands for the fiscal year of its number, as
 * its column is labelled, unless `isFine`: its partner names a month or a day.
 */
export function fyAt(
  { first, last, precision }: Moment,
  side: 'start' | 'end',
  isFine: boolean,
): Fy {
  if (precision === 'year' && !isFine) return Number(first.slice(0, 4));
  return fyOfDay(side === 'start' ? first : last);
}

/** Whether it says more than a year. */
export function isFiner({ precision }: Moment): boolean {
  return precision !== 'year' && precision !== 'fiscal-year';
}
