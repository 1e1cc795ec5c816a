/** The tables' years as the moments a bar begins and ends at. */
import type { BarEnd } from '../layout/index.ts';
import { periodOf, type Year } from '../model/index.ts';

export function barEnd({ fy, basis }: Year): BarEnd {
  return { at: typeof fy === 'number' ? periodOf(fy) : fy, basis };
}
