/**
 * Fiscal years and eras. A fiscal year is the western year it begins in: 2024 is 1 April 2024 to
 * 31 March 2025. Days are ISO texts (`2024-04-01`); no clock is read here.
 *
 * Eras: Heisei from 8 January 1989, Reiwa from 1 May 2019 (政令第143号, 2019). FY2019 began in
 * Heisei 31 and ran on in Reiwa 1, so it has both names.
 */
import type { Fy } from './atlas.ts';

/** FY1989 is the first a Heisei number covers whole but for none of its days. */
const heiseiFirst = 1989;
const reiwaFirst = 2019;

/** `R7`, `H30`, and `H31/R1` for FY2019; a western year before Heisei, where no chart of ours reaches. */
export function eraShort(fy: Fy): string {
  if (fy === reiwaFirst) return 'H31/R1';
  if (fy > reiwaFirst) return `R${fy - reiwaFirst + 1}`;
  return fy >= heiseiFirst ? `H${fy - heiseiFirst + 1}` : String(fy);
}

/** `令和7年度`; FY2019 is `平成31・令和元年度`. */
export function eraLong(fy: Fy): string {
  if (fy === reiwaFirst) return '平成31・令和元年度';
  if (fy > reiwaFirst) return `令和${fy - reiwaFirst + 1}年度`;
  if (fy === heiseiFirst) return '平成元年度';
  return fy > heiseiFirst ? `平成${fy - heiseiFirst + 1}年度` : `${fy}年度`;
}

/** A fiscal year as running text: `2025年度（R7）`, `FY2025`. */
export function fiscalYearText(fy: Fy, lang: 'ja' | 'en'): string {
  return lang === 'ja' ? `${fy}年度（${eraShort(fy)}）` : `FY${fy}`;
}

/** Full-width digits and letters to ASCII, blanks dropped. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * The fiscal year a text names, or `null` where it names none without doubt: `令和7年度`,
 * `令和元年度`, `R7`, `平成30年度`, `H30`, `FY2025`, `2025`, `2025年度`, and both names of FY2019.
 */
export function parseFiscalYear(text: string): Fy | null {
  const plain = folded(text)
    .toUpperCase()
    .replace(/年?度?$/u, '');
  if (/^(H31\/R1|平成31・令和(元|1))$/u.test(plain)) return reiwaFirst;
  const era = /^(令和|R|平成|H)(元|\d{1,2})$/u.exec(plain);
  if (era) return fromEra(era[1] as string, era[2] === '元' ? 1 : Number(era[2]));
  const western = /^(?:FY)?(\d{4})$/u.exec(plain);
  return western ? Number(western[1]) : null;
}

function fromEra(era: string, number: number): Fy | null {
  if (number < 1) return null;
  if (era === '令和' || era === 'R') return reiwaFirst + number - 1;
  return number <= 31 ? heiseiFirst + number - 1 : null;
}

/**
 * The plan document's own short numbers, as its axes print them: FY26…FY31 are Heisei, FY1…FY17
 * Reiwa, so "FY31" and "FY1" both mean 2019. Not for anyone else's texts.
 */
export function parseDocumentFy(text: string): Fy | null {
  const match = /^FY(\d{1,2})$/u.exec(folded(text).toUpperCase());
  if (!match) return null;
  const number = Number(match[1]);
  if (number >= 26 && number <= 31) return heiseiFirst + number - 1;
  return number >= 1 && number <= 25 ? reiwaFirst + number - 1 : null;
}

export function firstDay(fy: Fy): string {
  return `${fy}-04-01`;
}

export function lastDay(fy: Fy): string {
  return `${fy + 1}-03-31`;
}

/** A stretch of time: from the first of its days to the last, both ISO and both part of it. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

export function periodOf(fy: Fy): Period {
  return { first: firstDay(fy), last: lastDay(fy) };
}

const cumulative = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year)
    ? 29
    : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO day, or `null` for a text that is none (`2024-02-31`). */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

/**
 * The ISO day a text names in the order year, month, day, as spreadsheets write it: `2022/6/3`,
 * `2022-6-3`, `2022年6月3日`. `null` for any other order, which only its writer knows. Whether the
 * day exists is not asked.
 */
export function isoDay(text: string): string | null {
  const match = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u.exec(
    folded(text),
  );
  if (!match) return null;
  const [, year = '', , month = match[5] ?? '', day = match[6] ?? ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Requires an ISO day; throws RangeError on anything else, which only a programming fault can bring. */
function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (!day) throw new RangeError(`Not a day: ${iso}`);
  return day;
}

/** The fiscal year an ISO day falls in: `2026-03-31` is 2025. */
export function fyOfDay(iso: string): Fy {
  const { year, month } = dayOf(iso);
  return month >= 4 ? year : year - 1;
}

/** Days since 1 January of year 0, proleptic Gregorian, of an ISO day. */
export function dayNumber(iso: string): number {
  return dayNumberOf(dayOf(iso));
}

/** The same of a day given by its parts; `month` 1 to 12. */
function dayNumberOf({ year, month, day }: Day): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return before * 365 + leaps + (cumulative[month - 1] as number) + leapDay + day;
}

/** The day number of the first day of the month so many months after January of year 0. */
export function monthStart(month: number): number {
  return dayNumberOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}

/**
 * A day as a point on an axis of columns of so many months, in years that begin in a month (1 to 12),
 * counted in columns: of years `2024-04-01` is 2024 and its last day just under 2025.
 */
export function pointOf(iso: string, months: number, startMonth: number): number {
  const { year, month } = dayOf(iso);
  const column = Math.floor((12 * year + month - startMonth) / months);
  const first = column * months + startMonth - 1;
  const [start, end] = [monthStart(first), monthStart(first + months)];
  return column + (dayNumber(iso) - start) / (end - start);
}

/** A day as a point on the axis of fiscal years. */
export function yearOf(iso: string): number {
  return pointOf(iso, 12, 4);
}

/** The era of a day: `令和7年8月6日`; western before Heisei. */
export function eraOfDay(iso: string): string {
  const { year, month, day } = dayOf(iso);
  const rest = `${month}月${day}日`;
  const numbered = (era: string, number: number): string =>
    `${era}${number === 1 ? '元' : number}年${rest}`;
  if (iso >= '2019-05-01') return numbered('令和', year - 2018);
  if (iso >= '1989-01-08') return numbered('平成', year - 1988);
  return `${year}年${rest}`;
}
