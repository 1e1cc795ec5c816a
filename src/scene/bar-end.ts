/** The tables' years as the moments a bar begins and ends at. */
import type { BarEnd } from '../layout/index.ts';
import { periodOf, type Year } from '../model/index.ts';

/** `day`: the very day, ISO, where it is known which of the year it is. */
export function barEnd({ fy, basis }: Year, day?: string): BarEnd {
  const isYear = typeof fy === 'number';
  const at = isYear ? (day ? { first: day, last: day } : periodOf(fy)) : fy;
  return { at, basis };
}
