/** How long something takes, as people write it: `3年`, `5か月`, `8w`, `10 days`. */
import { dayAfter, daysIn, isoOf, type Moment } from './moment.ts';

export type LengthUnit = 'day' | 'week' | 'month' | 'year';

export interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

const units: readonly (readonly [RegExp, LengthUnit])[] = [
  [/^(?:日間?|days?|d)$/u, 'day'],
  [/^(?:週間?|weeks?|wks?|w)$/u, 'week'],
  [/^(?:[かヶカヵ箇ケ]?月間?|months?|mos?|m)$/u, 'month'],
  [/^(?:年間?|年度|years?|yrs?|y)$/u, 'year'],
];

function unitOf(word: string): LengthUnit | null {
  return units.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** The unit a heading gives for bare numbers below it: `期間（月）`, `Duration (days)`, `Days`. */
export function unitInHeading(heading: string): LengthUnit | null {
  const folded = heading.normalize('NFKC').toLowerCase();
  const [, inside = ''] = /\(([^)]*)\)/u.exec(folded) ?? [];
  const words = [inside, folded.replace(/数$/u, ''), folded].map((word) => word.trim());
  return words.map(unitOf).find((unit) => unit !== null) ?? null;
}

/** `null` where a text names no length; a bare number is one only where `bare` says of what. */
export function readLength(text: string, bare: LengthUnit | null): Length | null {
  const folded = text.normalize('NFKC').toLowerCase().trim();
  const [, number = '', word = ''] = /^(?:約)?(\d{1,4})\s*(\D*)$/u.exec(folded) ?? [];
  const unit = word ? unitOf(word.trim()) : bare;
  return number && Number(number) > 0 && unit ? { count: Number(number), unit } : null;
}

/**
 * What begins with `start` and is so long: its last day, or its last fiscal year or year where the
 * start is one and the length is in years.
 */
export function endAfter(start: Moment, { count, unit }: Length): Moment {
  if (unit === 'day' || unit === 'week')
    return dayAfter(start.first, count * (unit === 'week' ? 7 : 1) - 1);
  const [y = 0, m = 1, d = 1] = start.first.split('-').map(Number);
  const after = y * 12 + m - 1 + count * (unit === 'year' ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(after / 12), (after % 12) + 1];
  const same = isoOf(toYear, toMonth, Math.min(d, daysIn(toYear, toMonth)));
  const last = dayAfter(same, -1);
  return { ...last, precision: start.precision === 'day' ? 'day' : 'month' };
}
