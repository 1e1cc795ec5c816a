/** Two dates in one cell: `R4〜R8`, `2022年度から2026年度まで`, `2022-26`, `Apr 2022 to Mar 2025`, `2022〜`. */
import type { DateContext } from './date-rules.ts';
import { readDate, type DateReading } from './read-date.ts';

export interface Period {
  readonly start: DateReading;
  readonly end: DateReading;
}

const open: DateReading = { kind: 'open' };
const unknown: DateReading = { kind: 'unknown' };

/** What parts two dates and stands in none. */
const between = /\s*(?:[〜～~→⇒–—―]|から|\bto\b|\bthrough\b|\buntil\b)\s*/iu;

/** `（5年間）` behind a period says again what the period says. */
const lengthBehind = /[(（]\s*\d+\s*(?:年|か月|ヶ月|カ月|years?|months?)間?\s*[)）]$/iu;

/** The second date with what it takes over from the first: R4〜8, 2022-26, 2025年4月〜9月. */
function completed(start: string, end: string): string {
  const narrow = end.normalize('NFKC').trim();
  const [, digits = '', rest = ''] = /^(\d{1,2})(年?度?)$/u.exec(narrow) ?? [];
  const [, before = '', number = ''] =
    /^(.*?)(\d{4}|(?<=[A-Z和成]\.?)\d{1,2}|元)(?:年?度?)$/iu.exec(start.normalize('NFKC').trim()) ??
    [];
  if (digits && number.length === 4 && digits.length === 2)
    return `${before}${number.slice(0, 2)}${digits}${rest}`;
  if (digits && before) return `${before}${digits}${rest}`;
  const [, year = ''] = /^(.*?年)\d{1,2}月/u.exec(start.normalize('NFKC')) ?? [];
  return /^\d{1,2}月/u.test(narrow) ? `${year}${narrow}` : narrow;
}

function isFiscalYear(date: DateReading): boolean {
  return date.kind === 'moment' && date.moment.precision === 'fiscal-year';
}

function split(text: string, at: number, length: number, context: DateContext): Period {
  const [first, second] = [text.slice(0, at).trim(), text.slice(at + length).trim()];
  const read = (given: DateContext): Period => ({
    start: first ? readDate(first, given) : unknown,
    end: second ? readDate(completed(first, second), given) : open,
  });
  const period = read(context);
  // 「2022〜2026年度」: where one is a fiscal year, a bare year beside it is one too.
  const isFiscal = isFiscalYear(period.start) || isFiscalYear(period.end);
  return isFiscal ? read({ ...context, isFiscal }) : period;
}

function isRead({ start, end }: Period): boolean {
  return start.kind !== 'refused' && end.kind !== 'refused';
}

/** A single date is its own start and end. */
export function readPeriod(given: string, context: DateContext): Period {
  const text = given.trim().replace(lengthBehind, '').trim();
  const sign = between.exec(text);
  if (sign && sign[0] !== text) return split(text, sign.index, sign[0].length, context);
  const whole = readDate(text, context);
  if (whole.kind !== 'refused') return { start: whole, end: whole };
  for (const { index } of text.matchAll(/[-‐‑−ー]/gu)) {
    const period = split(text, index, 1, context);
    if (isRead(period)) return period;
  }
  return { start: whole, end: whole };
}
