/** The years that charts of an atlas show unless someone asks for others. */
import type { FyRange } from '../layout/index.ts';
import { fyOfDay, type Atlas, type Fy } from '../model/index.ts';

/** Fewer make no axis; more than these, and those nearest to today are shown. */
const least = 6;
const most = 40;
/** How many of the most lie before today. */
const before = 20;

/**
 * From the first year that anything happens in to the last, the year of `day` (ISO) among them.
 * Ensures: 6 to 40 years.
 */
export function rangeOf({ projects }: Atlas, day: string): FyRange {
  const today = fyOfDay(day);
  const years = projects
    .flatMap(({ start, end, evaluations }) => [
      start.fy,
      end.fy,
      ...evaluations.map(({ fy }) => fy),
    ])
    .filter((fy): fy is Fy => typeof fy === 'number');
  const first = years.reduce((one, other) => Math.min(one, other), today);
  const last = years.reduce((one, other) => Math.max(one, other), today);
  const from =
    last - first < most ? first : Math.max(first, Math.min(today - before, last - most + 1));
  return { from, to: Math.max(from + least - 1, Math.min(last, from + most - 1)) };
}
