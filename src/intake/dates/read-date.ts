/**
 * A date as people write it → the days it names: eras (R7, 令和7年4月, H31), fiscal years (FY2025,
 * 2025年度, 2025/26), years, halves, quarters, months, days, and the serial numbers of spreadsheets.
 * What names no stretch of days without doubt (2025年秋, 4/5/2025) is refused with what to write.
 */
import { dateRules, fullYear, westernYear, year, type DateContext } from './date-rules.ts';
import { dayMoment, isoOf, type Moment } from './moment.ts';

export type DateReading =
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** It goes on: 継続, ongoing. */
  | { readonly kind: 'open' }
  /** Nobody has said: 未定, TBD, －. */
  | { readonly kind: 'unknown' }
  /** `suggestion` is what could be written instead. */
  | { readonly kind: 'refused'; readonly suggestion: string };

const plainContext: DateContext = { isFiscal: false, isDayFirst: null };

const openWords =
  /^(?:継続中?|実施中|現在|終期なし|終了予定なし|恒久|ONGOING|PRESENT|OPEN(?:-?ENDED)?|CONTINUING|CURRENT|NOW|FALSE|∞)$/u;
const unknownWords =
  /^(?:未定|調整中|検討中|不明|未公表|なし|無し|該当なし|TBD|TBC|TBA|N\/?A|NONE|UNKNOWN|NULL|[-‐‑–—―−ー?*.…]+)$/u;

/** Weekdays in brackets, midnight, and words that add nothing to a date. */
const trimmings =
  /\([月火水木金土日](?:曜日?)?\)|(?:T| )\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$|\(?(?:予定|見込み?|開始|終了|完了)\)?$|(?:から|より|まで)$|^(?:SINCE|FROM|UNTIL|BY|西暦) ?|^(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*\.?,? /gu;

/** Full-width forms made narrow, blanks beside Japanese and slashes taken out, in capitals. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{scx=Han}/]) | (?=[\p{scx=Han}/])/gu, '')
    .trim();
}

/** An empty text is `unknown`. */
export function readDate(text: string, context: DateContext = plainContext): DateReading {
  const whole = folded(text);
  if (!whole || unknownWords.test(whole)) return { kind: 'unknown' };
  if (openWords.test(whole)) return { kind: 'open' };
  const plain = whole.replace(trimmings, '').trim();
  for (const [pattern, read] of dateRules) {
    const match = pattern.exec(plain);
    const moment = match && read(match.slice(1), context);
    if (moment) return { kind: 'moment', moment };
  }
  return { kind: 'refused', suggestion: suggestionFor(plain) };
}

const seasons: readonly (readonly [RegExp, month: number])[] = [
  [/春|SPRING/u, 4],
  [/夏|SUMMER/u, 7],
  [/秋|AUTUMN|FALL/u, 10],
  [/冬|WINTER/u, 1],
];

const anyDate = '2025-10, 2025, R7, FY2025';

/** What could be written instead of a text that names no days. */
function suggestionFor(plain: string): string {
  const [, y = ''] = new RegExp(year, 'u').exec(plain) ?? [];
  const of = y ? westernYear(y) : null;
  const [, a = '', b = '', whole = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(plain) ?? [];
  if (whole) return bothOrders(Number(a), Number(b), fullYear(whole));
  if (of === null) return anyDate;
  const season = seasons.find(([word]) => word.test(plain));
  if (!season) return `${of}, ${of}-04`;
  return isoOf(season[1] === 1 ? of + 1 : of, season[1], 1).slice(0, 7);
}

/** `4/5/2025` in May and in April, each where there is such a day. */
function bothOrders(a: number, b: number, of: number): string {
  const days = [dayMoment(of, a, b), dayMoment(of, b, a)].flatMap((day) => day?.first ?? []);
  return days.length > 0 ? days.join(', ') : anyDate;
}
