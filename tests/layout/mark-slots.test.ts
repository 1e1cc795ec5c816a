import { describe, expect, it } from 'vitest';
import { settle } from '../../src/layout/index.ts';
import { slotsOf } from '../../src/layout/labels/mark-slots.ts';
import { spanOf } from '../../src/layout/time/index.ts';
import { periodOf } from '../../src/model/index.ts';

const kinds = ['ex-ante', 'interim', 'ex-post'] as const;

/** Slots of a bar from 2014 to 2017 with so many evaluations in a year, as [x, row]. */
function slots(fy: number, count: number, columnWidth: number): (readonly [number, number])[] {
  const [start, end] = [2014, 2017].map((year) => ({
    at: periodOf(year),
    basis: 'stated' as const,
  }));
  if (!start || !end) throw new Error('two years');
  const evaluations = kinds.slice(0, count).map((kind) => ({ id: kind, kind, at: periodOf(fy) }));
  const item = { id: 'a', label: 'a', flag: null, detail: null, aside: null, parent: null };
  const options = settle({ columnWidth });
  const span = spanOf(start, end, options.axis);
  if (!span) throw new Error('dated');
  const bar = { x0: options.inset, x1: 4 * columnWidth - options.inset };
  return slotsOf({ ...item, start, end, evaluations }, span, bar, options).map(
    ({ x, row }) => [x, row] as const,
  );
}

describe('the marks of a year', () => {
  it('stand in its middle, two side by side, a third below', () => {
    expect(slots(2015, 1, 44)).toEqual([[44 + 22, 0]]);
    expect(slots(2015, 3, 44)).toEqual([
      [44 + 22 - 10, 0],
      [44 + 22 + 10, 0],
      [44 + 22, 1],
    ]);
  });

  it('stand one below the other where the year’s part of the bar has room for one', () => {
    expect(slots(2014, 2, 44)).toEqual([
      [22, 0],
      [22, 1],
    ]);
  });

  it('stay inside the bar in its first year and its last, however narrow', () => {
    expect(slots(2014, 1, 26)).toEqual([[7 + 9, 0]]);
    expect(slots(2017, 1, 26)).toEqual([[4 * 26 - 7 - 9, 0]]);
    expect(slots(2017, 2, 46)).toEqual([
      [4 * 46 - 7 - 29, 0],
      [4 * 46 - 7 - 9, 0],
    ]);
  });

  it('stand on their years before and after the bar, and not at all outside the years shown', () => {
    expect(slots(2020, 1, 44)).toEqual([[6 * 44 + 22, 0]]);
    expect(slots(2013, 1, 44)).toEqual([]);
    expect(slots(2036, 1, 44)).toEqual([]);
  });
});
