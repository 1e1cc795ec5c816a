/**
 * The ways people write a date, each a pattern and the days it names. Texts are narrow, in capitals,
 * without blanks beside Japanese. The first that fits is taken, from the finest to the widest.
 */
import {
  dayAfter,
  dayMoment,
  fiscalYearMoment,
  monthsMoment,
  yearMoment,
  type Moment,
} from './moment.ts';

export interface DateContext {
  /** Whether bare years are fiscal, as the heading says. */
  readonly isFiscal: boolean;
  /** Whether 4/5/2025 is the 4th of May; `null` where the column does not tell. */
  readonly isDayFirst: boolean | null;
}

/** A western year, or one of an era. */
export const year = '(\\d{4}|(?:令和|平成|昭和|R|H|S)\\.?(?:元|\\d{1,2}))';
const monthNames = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const english = `(${monthNames})[A-Z]*\\.?`;
const kanjiDigits = '一二三四';

const eras: Readonly<Record<string, readonly [first: number, years: number]>> = {
  令和: [2019, 99],
  R: [2019, 99],
  平成: [1989, 31],
  H: [1989, 31],
  昭和: [1926, 64],
  S: [1926, 64],
};

/** The western year of `2025`, `R7` or `令和元`, or `null` where the era had no such year. */
export function westernYear(text: string): number | null {
  const [, era = '', number = ''] = /^(\D+?)\.?(元|\d+)$/u.exec(text) ?? [];
  const known = eras[era];
  if (!known) return /^\d{4}$/u.test(text) ? Number(text) : null;
  const [first, years] = known;
  const count = number === '元' ? 1 : Number(number);
  return count >= 1 && count <= years ? first + count - 1 : null;
}

/** `25` of FY25 and of Apr-25: this century, as in every plan that is still drawn. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthNumber(name: string): number {
  return monthNames.split('|').indexOf(name.slice(0, 3)) + 1;
}

function ordinal(text: string): number {
  return kanjiDigits.includes(text) ? kanjiDigits.indexOf(text) + 1 : Number(text);
}

/** A part of a year: `months` long, the `index`th from 1, of a fiscal year or a calendar one. */
function partOfYear(of: number, index: number, months: 3 | 6, isFiscal: boolean): Moment {
  const month = (isFiscal ? 4 : 1) + (index - 1) * months;
  return monthsMoment(of, month, months, months === 3 ? 'quarter' : 'half');
}

function dayFrom(y: number | null, month: number, day: number): Moment | null {
  return y === null ? null : dayMoment(y, month, day);
}

function monthFrom(y: number | null, month: number): Moment | null {
  return y === null || month < 1 || month > 12 ? null : monthsMoment(y, month, 1, 'month');
}

type Groups = readonly string[];
type Rule = readonly [RegExp, (groups: Groups, context: DateContext) => Moment | null];

function rule(pattern: string, read: Rule[1]): Rule {
  return [new RegExp(`^${pattern}$`, 'u'), read];
}

const days: readonly Rule[] = [
  rule(`${year}(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?`, ([y = '', m, d]) =>
    dayFrom(westernYear(y), Number(m), Number(d)),
  ),
  rule('((?:19|20)\\d{2})(\\d{2})(\\d{2})', ([y, m, d]) =>
    dayFrom(Number(y), Number(m), Number(d)),
  ),
  rule(`(\\d{1,2})(?:ST|ND|RD|TH)?[-/ ]?${english}[-/ ,]*(\\d{4}|\\d{2})`, ([d, m = '', y = '']) =>
    dayFrom(fullYear(y), monthNumber(m), Number(d)),
  ),
  rule(`${english} ?(\\d{1,2})(?:ST|ND|RD|TH)?, ?(\\d{4})`, ([m = '', d, y]) =>
    dayFrom(Number(y), monthNumber(m), Number(d)),
  ),
  rule('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', ([a, b, y = ''], { isDayFirst }) => {
    const [one, two] = [Number(a), Number(b)];
    // 13/4/25 may be in 2013: of two digits only 4/13/25, or its column, tells the year.
    const isUntold = y.length === 2 ? two <= 12 : one <= 12 && two <= 12 && one !== two;
    if (isDayFirst === null && isUntold) return null;
    const isFirst = two <= 12 && (isDayFirst ?? one > 12);
    return isFirst ? dayFrom(fullYear(y), two, one) : dayFrom(fullYear(y), one, two);
  }),
  rule('(\\d{5})(?:\\.\\d+)?', ([serial]) => serialDay(Number(serial))),
];

const months: readonly Rule[] = [
  rule(`${year}(?:年|[-/.])(\\d{1,2})月?(?:上旬|中旬|下旬|初め?|末)?`, ([y = '', m]) =>
    monthFrom(westernYear(y), Number(m)),
  ),
  rule(`${english}[- ,']*(\\d{4}|\\d{2})`, ([m = '', y = '']) =>
    monthFrom(fullYear(y), monthNumber(m)),
  ),
  rule(`(\\d{4})[- ]${english}`, ([y, m = '']) => monthFrom(Number(y), monthNumber(m))),
  rule('(\\d{1,2})/(\\d{4})', ([m, y]) => monthFrom(Number(y), Number(m))),
];

const parts: readonly Rule[] = [
  rule(`(FY)? ?${year}(年度?)?[- /]?(?:第?([1-4${kanjiDigits}])四半期|Q([1-4]))`, partFrom(3)),
  rule(`(FY)? ?${year}(年度?)?[- /]?(?:(上|前|下|後)半?期|H([12]))`, partFrom(6)),
  rule('Q([1-4])[- /]?(FY)? ?(\\d{4})', ([q, fiscal, y], { isFiscal }) =>
    partOfYear(Number(y), Number(q), 3, Boolean(fiscal) || isFiscal),
  ),
  rule('H([12])[- /](FY)? ?(\\d{4})', ([h, fiscal, y], { isFiscal }) =>
    partOfYear(Number(y), Number(h), 6, Boolean(fiscal) || isFiscal),
  ),
];

function partFrom(size: 3 | 6): Rule[1] {
  return ([fiscal, y = '', unit, word = '', digit = ''], { isFiscal }) => {
    const of = westernYear(y);
    const index = size === 3 ? ordinal(word || digit) : digit ? Number(digit) : halfOf(word);
    if (of === null) return null;
    return partOfYear(of, index, size, Boolean(fiscal) || unit === '年度' || isFiscal);
  };
}

/** The first or second half, in Japanese. */
function halfOf(word: string): number {
  return word === '上' || word === '前' ? 1 : 2;
}

function fiscal(of: number | null): Moment | null {
  return of === null ? null : fiscalYearMoment(of);
}

const years: readonly Rule[] = [
  rule('(?:H31|平成31)(?:年度?)?[/・(](?:R1|R元|令和元|令和1)(?:年度)?\\)?', () =>
    fiscalYearMoment(2019),
  ),
  rule(`${year}年度(?:中|内|分)?`, ([y = '']) => fiscal(westernYear(y))),
  rule(`${year}年度(?:当初|初め?|始め)`, ([y = '']) => monthFrom(westernYear(y), 4)),
  rule(`${year}年度末`, ([y = '']) => {
    const of = westernYear(y);
    return of === null ? null : monthFrom(of + 1, 3);
  }),
  rule(`${year}年(?:初め?|始め)`, ([y = '']) => monthFrom(westernYear(y), 1)),
  rule(`${year}年末`, ([y = '']) => monthFrom(westernYear(y), 12)),
  rule("(?:FY|FISCAL YEAR) ?'?(\\d{4}|\\d{2})", ([y = '']) => fiscal(fullYear(y))),
  rule('(?:FY)? ?(\\d{4})[-/](\\d{4}|\\d{2})', ([y, next]) =>
    Number(String(next).slice(-2)) === (Number(y) + 1) % 100 ? fiscal(Number(y)) : null,
  ),
  rule('((?:令和|平成|昭和|R|H|S)\\.?(?:元|\\d{1,2}))', ([y = '']) => fiscal(westernYear(y))),
  rule(`${year}年?`, ([y = ''], { isFiscal }) => {
    const of = westernYear(y);
    if (of === null) return null;
    return isFiscal ? fiscalYearMoment(of) : yearMoment(of);
  }),
];

export const dateRules: readonly Rule[] = [...days, ...months, ...parts, ...years];

/** Serial numbers of days that can be those of a plan: 1954 to 2099, in the calendar from 1900. */
const serials = { from: 20_000, to: 73_050 } as const;

/** The serial number of 1 January 2000: day 1 is 1 January 1900, and 1900 counts as a leap year. */
const ofMillennium = 36_526;

function serialDay(serial: number): Moment | null {
  if (serial < serials.from || serial > serials.to) return null;
  return dayAfter('2000-01-01', serial - ofMillennium);
}
