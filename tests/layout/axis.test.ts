import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarYears,
  createAxis,
  fiscalYears,
  months,
  monthsOf,
  quarters,
  type Calendar,
} from '../../src/layout/index.ts';
import { pointOf } from '../../src/model/index.ts';

const range = { from: 2024, to: 2026 };
const calendars: readonly Calendar[] = [
  fiscalYears(),
  calendarYears(),
  quarters(),
  months(),
  quarters(1),
  months(7),
];

/** ISO days from 2020 to 2031. */
const dayArbitrary = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2031, 11, 31) })
  .map((moment) => new Date(moment).toISOString().slice(0, 10));

describe('an axis of time', () => {
  it.each([
    [fiscalYears(), 3, ['2024', '2025', '2026']],
    [calendarYears(), 3, ['2024', '2025', '2026']],
    [quarters(), 12, ['2024 Q1', '2024 Q2', '2024 Q3', '2024 Q4', '2025 Q1']],
    [months(), 36, ['2024 4', '2024 5', '2024 6', '2024 7', '2024 8', '2024 9', '2024 10']],
    [months(1), 36, ['2024 1', '2024 2']],
  ] as const)('has a column for each %o', (calendar, columns, labels) => {
    const axis = createAxis(calendar, range, 10);
    expect(axis).toMatchObject({ columns, width: 10 * columns });
    const named = labels.map((_, column) => {
      const { year, part } = axis.label(column);
      return part === null ? String(year) : `${year} ${part}`;
    });
    expect(named).toEqual(labels);
  });

  it('begins its years in the month they begin in', () => {
    const at = (calendar: Calendar, day: string) => createAxis(calendar, range, 12).x(day);
    expect(at(fiscalYears(), '2025-04-01')).toBe(12);
    expect(at(calendarYears(), '2025-01-01')).toBe(12);
    expect(at(fiscalYears(10), '2025-10-01')).toBe(12);
    expect(at(quarters(), '2025-01-01')).toBe(3 * 12);
    expect(at(months(), '2025-01-01')).toBe(9 * 12);
  });

  it('has a stronger line every fifth year, or at every year', () => {
    const majors = (calendar: Calendar) => {
      const { columns, isMajor } = createAxis(calendar, range, 10);
      return Array.from({ length: columns + 1 }, (_, i) => i).filter(isMajor);
    };
    expect(majors(fiscalYears())).toEqual([1]);
    expect(majors(quarters())).toEqual([0, 4, 8, 12]);
    expect(majors(months())).toEqual([0, 12, 24, 36]);
  });

  it('places a day where the arithmetic of columns does, which scripts of a page use', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.constantFrom(...calendars), (day, calendar) => {
        const axis = createAxis(calendar, { from: 2018, to: 2033 }, 1);
        const size = monthsOf[calendar.unit];
        const first = (2018 * 12) / size;
        expect(axis.x(day)).toBeCloseTo(pointOf(day, size, calendar.startMonth) - first, 9);
      }),
    );
  });

  it('refuses a range without a year', () => {
    expect(() => createAxis(months(), { from: 2026, to: 2025 }, 8)).toThrow(RangeError);
  });

  it.each(calendars)('is divided by its columns without a gap: %o', (calendar) => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: 4, max: 90 }), (day, width) => {
        const axis = createAxis(calendar, range, width);
        const [x, after, column] = [axis.x(day), axis.xAfter(day), axis.columnOf(day)];
        expect(after).toBeGreaterThan(x);
        if (!axis.shows({ first: day, last: day })) expect([-1, axis.columns]).toContain(column);
        expect(x).toBeGreaterThanOrEqual(column < 0 ? -Infinity : column * width);
        expect(after).toBeLessThanOrEqual(
          column === axis.columns ? Infinity : (column + 1) * width + 1e-9,
        );
      }),
    );
  });
});
