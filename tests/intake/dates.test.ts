/** Dates, periods and lengths as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateContext } from '../../src/intake/dates/date-rules.ts';
import { dayAfter, fyAt, type Moment } from '../../src/intake/dates/moment.ts';
import { readDate, type DateReading } from '../../src/intake/dates/read-date.ts';
import { endAfter, readLength, unitInHeading } from '../../src/intake/dates/read-length.ts';
import { readPeriod } from '../../src/intake/dates/read-period.ts';

const plain: DateContext = { isFiscal: false, isDayFirst: null };

/** `2025-04-01 2026-03-31 fiscal-year`, or the kind of what is no moment. */
function told(reading: DateReading): string {
  if (reading.kind !== 'moment') return reading.kind;
  const { first, last, precision } = reading.moment;
  return first === last ? `${first} ${precision}` : `${first} ${last} ${precision}`;
}

function momentOf(text: string): Moment {
  const reading = readDate(text);
  if (reading.kind !== 'moment') throw new Error(`${text} is ${reading.kind}`);
  return reading.moment;
}

describe('a date', () => {
  const same: Readonly<Record<string, readonly string[]>> = {
    '2025-04-01 2026-03-31 fiscal-year': [
      ...[
        'R7',
        'r7',
        'R7年度',
        '令和7年度',
        '令和７年度',
        '令和 7 年度',
        'FY2025',
        'FY25',
        "FY'25",
      ],
      ...['2025年度', '2025/26', '2025-26', '2025/2026', 'FY2025/26', 'R7年度（予定）'],
    ],
    '2019-04-01 2020-03-31 fiscal-year': [
      'H31',
      'R1',
      '令和元年度',
      '平成31年度',
      'H31/R1',
      '平成31・令和元年度',
    ],
    '2025-01-01 2025-12-31 year': ['2025', '2025年', '令和7年', '２０２５'],
    '1985-01-01 1985-12-31 year': ['昭和60年'],
    '2025-04-01 2025-09-30 half': ['2025年度上期', '令和7年度上半期', 'FY2025 H1'],
    '2025-07-01 2025-12-31 half': ['2025H2', 'H2 2025'],
    '2025-04-01 2025-06-30 quarter': [
      '2025年度第1四半期',
      '2025年度 第１四半期',
      'FY2025 Q1',
      '2025Q2',
      'Q2 2025',
      '令和7年度第一四半期',
    ],
    '2026-01-01 2026-03-31 quarter': ['2025年度第4四半期', 'Q1 2026', 'FY2025Q4'],
    '2025-10-01 2025-10-31 month': [
      '2025-10',
      '2025/10',
      '2025.10',
      '2025年10月',
      '令和7年10月',
      'R7.10',
      'Oct 2025',
      'October 2025',
      'Oct-25',
      '10/2025',
    ],
    '2026-03-01 2026-03-31 month': ['2025年度末', '2026年3月末', 'R8.3'],
    '2025-12-01 2025-12-31 month': ['2025年末'],
    '2025-04-01 day': [
      '2025-04-01',
      '2025/4/1',
      '2025.4.1',
      '2025年4月1日',
      '令和7年4月1日',
      'R7.4.1',
      '20250401',
      '45748',
      '45748.0',
      '1 April 2025',
      'April 1, 2025',
      '1-Apr-25',
      '2025/4/1（火）',
      '2025-04-01T00:00:00',
      '2025-04-01 00:00:00',
    ],
    '2025-04-13 day': ['13/4/2025', '4/13/2025', '4/13/25', 'Sun 4/13/25', '13/Apr/25'],
    open: ['継続', '継続中', 'ongoing', 'Present'],
    unknown: ['', ' ', '未定', '調整中', 'TBD', 'n/a', '-', '―', '－'],
    refused: [
      '2025年秋',
      '2025年頃',
      '4/5/2025',
      '13/4/25',
      '2024-02-30',
      'R0',
      'H32',
      'S65',
      '3',
      'soon',
      '平成',
      '2025-13',
    ],
  };
  for (const [moment, texts] of Object.entries(same))
    it.each(texts)(`is ${moment} as %j`, (text) => {
      expect(told(readDate(text))).toBe(moment);
    });

  it.each([
    ['2025年秋', '2025-10'],
    ['2025年冬', '2026-01'],
    ['spring 2026', '2026-04'],
    ['2025年頃', '2025, 2025-04'],
    ['4/5/2025', '2025-04-05, 2025-05-04'],
  ])('that is none, %j, is refused with %j', (text, suggestion) => {
    expect(readDate(text)).toEqual({ kind: 'refused', suggestion });
  });

  it('is read as its column says', () => {
    expect(told(readDate('2025', { ...plain, isFiscal: true }))).toBe(
      '2025-04-01 2026-03-31 fiscal-year',
    );
    expect(told(readDate('2025Q1', { ...plain, isFiscal: true }))).toBe(
      '2025-04-01 2025-06-30 quarter',
    );
    expect(told(readDate('4/5/2025', { ...plain, isDayFirst: true }))).toBe('2025-05-04 day');
    expect(told(readDate('4/5/2025', { ...plain, isDayFirst: false }))).toBe('2025-04-05 day');
  });

  it('of any text never throws, and its days are in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/-.年月日度令和RHSFYQ末期〜 ') }),
        (text) => {
          const reading = readDate(text);
          if (reading.kind === 'moment')
            expect(reading.moment.first <= reading.moment.last).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is the same day as serial number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 73_050 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
          .toISOString()
          .slice(0, 10);
        expect(told(readDate(String(serial)))).toBe(`${day} day`);
        expect(dayAfter('1999-12-31', serial - 36_525).first).toBe(day);
      }),
    );
  });
});

describe('a period', () => {
  it.each([
    ['R4〜R8', 'R4', 'R8'],
    ['R4～8', 'R4', 'R8'],
    ['R4-R8', 'R4', 'R8'],
    ['令和4～8年度', 'R4', 'R8'],
    ['H30～R4', 'H30', 'R4'],
    ['2022-2026', '2022', '2026'],
    ['2022-26', '2022', '2026'],
    ['2022〜2026年度', '2022年度', '2026年度'],
    ['2022年度から2026年度まで', '2022年度', '2026年度'],
    ['令和4年度～令和8年度（5年間）', 'R4', 'R8'],
    ['FY2022 to FY2026', 'FY2022', 'FY2026'],
    ['2025/26–2027/28', 'FY2025', 'FY2027'],
    ['2025年4月〜9月', '2025-04', '2025-09'],
    ['R4.4〜R9.3', '2022-04', '2027-03'],
    ['2022/4/1-2025/3/31', '2022-04-01', '2025-03-31'],
    ['2022-04-01 - 2025-03-31', '2022-04-01', '2025-03-31'],
    ['Apr 2022 – Mar 2025', '2022-04', '2025-03'],
    ['R5', 'R5', 'R5'],
    ['2024-04', '2024-04', '2024-04'],
    ['2022〜', '2022', '継続'],
    ['〜2026', '未定', '2026'],
    ['未定', '未定', '未定'],
  ])('%j is from %j to %j', (text, start, end) => {
    const period = readPeriod(text, plain);
    expect([period.start, period.end].map(told)).toEqual(
      [start, end].map((one) => told(readDate(one))),
    );
  });
});

describe('a length', () => {
  it.each([
    ['2025-10-01', '8w', '2025-11-25'],
    ['2025-10-01', '10 days', '2025-10-10'],
    ['2024-02-20', '10日間', '2024-02-29'],
    ['2025-10', '6か月', '2026-03-31'],
    ['2025-01-31', '1 month', '2025-02-27'],
    ['FY2025', '3年', '2028-03-31'],
    ['2025', '2 years', '2026-12-31'],
  ])('from %s, %s ends on %s', (start, text, last) => {
    const length = readLength(text, null);
    expect(length && endAfter(momentOf(start), length).last).toBe(last);
  });

  it('has its unit from the heading where the cell has none', () => {
    expect(unitInHeading('Duration (days)')).toBe('day');
    expect(unitInHeading('期間（月）')).toBe('month');
    expect(unitInHeading('日数')).toBe('day');
    expect(unitInHeading('Weeks')).toBe('week');
    expect(readLength('12', null)).toBeNull();
    expect(readLength('12', 'week')).toEqual({ count: 12, unit: 'week' });
  });
});

describe('the fiscal year of a moment', () => {
  it('is the one its first or last day falls in', () => {
    expect(fyAt(momentOf('2026-03'), 'end', true)).toBe(2025);
    expect(fyAt(momentOf('2026-04-01'), 'start', true)).toBe(2026);
  });

  it('is of its number for a bare year, unless what stands beside it is finer', () => {
    expect(fyAt(momentOf('2025'), 'start', false)).toBe(2025);
    expect(fyAt(momentOf('2025'), 'start', true)).toBe(2024);
    expect(fyAt(momentOf('2025'), 'end', true)).toBe(2025);
  });
});
