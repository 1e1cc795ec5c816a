import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eraLong,
  eraOfDay,
  eraShort,
  firstDay,
  fyOfDay,
  lastDay,
  parseDay,
  parseDocumentFy,
  parseFiscalYear,
  yearOf,
} from '../../src/model/index.ts';

describe('a fiscal year', () => {
  it('runs from 1 April to 31 March', () => {
    expect([firstDay(2024), lastDay(2024)]).toEqual(['2024-04-01', '2025-03-31']);
    expect(['2025-03-31', '2025-04-01'].map(fyOfDay)).toEqual([2024, 2025]);
  });

  it('has both eras in 2019 and one in its neighbours', () => {
    expect([2018, 2019, 2020].map(eraShort)).toEqual(['H30', 'H31/R1', 'R2']);
    expect([1989, 2019, 2025].map(eraLong)).toEqual([
      '平成元年度',
      '平成31・令和元年度',
      '令和7年度',
    ]);
  });

  it.each([
    ['令和7年度', 2025],
    ['令和元年度', 2019],
    ['令和　７ 年度', 2025],
    ['平成31年度', 2019],
    ['Ｒ７', 2025],
    ['H30', 2018],
    ['H31/R1', 2019],
    ['FY2025', 2025],
    ['2025', 2025],
    ['2025年度', 2025],
  ])('is read from %s', (text, fy) => {
    expect(parseFiscalYear(text)).toBe(fy);
  });

  it.each(['', '令和0年度', 'R', '平成32年度', 'FY25', '昭和63年度', '今年度', '2025/26'])(
    'is not guessed from "%s"',
    (text) => {
      expect(parseFiscalYear(text)).toBeNull();
    },
  );

  it("is 2019 both as the document's FY31 and as its FY1", () => {
    expect(['FY26', 'FY31', 'FY1', 'FY17', 'FY0', '31'].map(parseDocumentFy)).toEqual([
      2014,
      2019,
      2019,
      2035,
      null,
      null,
    ]);
  });

  it('is read back from each of its own names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1989, max: 2080 }), (fy) => {
        for (const name of [eraShort(fy), eraLong(fy), `FY${fy}`, String(fy), `${fy}年度`])
          expect(parseFiscalYear(name)).toBe(fy);
      }),
    );
  });
});

describe('a day', () => {
  it('is a point on the axis: the first day whole, half a year 183 days on', () => {
    expect(yearOf('2024-04-01')).toBe(2024);
    expect(yearOf('2024-10-01')).toBeCloseTo(2024 + 183 / 365, 10);
    // FY2023 holds 29 February 2024 and so 366 days.
    expect(yearOf('2024-03-31')).toBeCloseTo(2023 + 365 / 366, 10);
  });

  it('is none where the calendar has none', () => {
    expect(['2024-02-30', '2023-02-29', '2024-13-01', '2024-4-1'].map(parseDay)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(parseDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('changes its era on the day the era changed', () => {
    expect(
      ['2019-04-30', '2019-05-01', '1989-01-07', '1989-01-08', '2025-08-06'].map(eraOfDay),
    ).toEqual([
      '平成31年4月30日',
      '令和元年5月1日',
      '1989年1月7日',
      '平成元年1月8日',
      '令和7年8月6日',
    ]);
  });

  it('only moves forward on the axis', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = (d: Date): string => d.toISOString().slice(0, 10);
          const next = new Date(date.getTime() + 86_400_000);
          expect(yearOf(iso(next))).toBeGreaterThan(yearOf(iso(date)));
          expect(Math.floor(yearOf(iso(date)))).toBe(fyOfDay(iso(date)));
        },
      ),
    );
  });
});
