/**
 * What may stand in a cell. Each kind of column is a valibot schema from the cell's text to its
 * value; the schema's message is the fault's code. An empty cell is not known and never reaches one.
 *
 * What a spreadsheet makes of a cell on the way through is read where there is no doubt (TRUE,
 * 2022/6/3) and named where there is (2月1日 for 2-1).
 */
import * as v from 'valibot';
import { isoDay, parseDay } from './fiscal-year.ts';
import type { FaultCode } from './fault.ts';

/** Years outside this range are slips of the pen, not plans. */
export const saneYears = { from: 1950, to: 2100 } as const;

/** Characters a cell may have: an id is a file's name, a text is drawn, an amount is added to none. */
export const longest = { id: 100, text: 2000, url: 2000, wholeDigits: 9, fraction: 6 } as const;

const code = (fault: FaultCode): FaultCode => fault;

const short = (most: number) => v.maxLength<string, number, FaultCode>(most, code('too-long'));

/** Lower-case ASCII words joined by hyphens: ids are addresses and never change. */
export const slug = v.pipe(
  v.string(),
  short(longest.id),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, code('not-a-slug')),
);

/** What is left of Japanese where an encoding had no room for it, or where UTF-8 was read as another. */
const spoilt =
  /\?{3}|(?:[\u00e0-\u00ef][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]{2}){2}|[縺繧繝][\uff61-\uff9f]/u;

export const text = v.pipe(
  v.string(),
  short(longest.text),
  v.check((value) => !spoilt.test(value), code('spoilt-text')),
);

/** What a spreadsheet shows for `2-1` once it has taken it for a day, and the days' serial numbers. */
const dated = [
  /\d\s*[月월]/u,
  /^\d{1,4}\/\d{1,2}(?:\/\d{1,4})?$/u,
  /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/u,
  /^(?:\d{1,2}[-. ]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[- ]+\d{1,4})?$/iu,
  /^[34]\d{4}(?:\.\d+)?$/u,
];

/** A document's own numbering: `2-1`, `9-3`, `①`. */
export const numbering = v.pipe(
  text,
  v.check((value) => !dated.some((pattern) => pattern.test(value)), code('became-a-day')),
);

/** A western fiscal year: `2024`. */
export const fy = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/u, code('not-a-year')),
  v.transform(Number),
  v.minValue(saneYears.from, code('year-range')),
  v.maxValue(saneYears.to, code('year-range')),
);

/** A year, or `open` where the source gives a start and no end (「令和7年度～」). */
export const fyOrOpen = v.union([v.literal('open'), fy], (issue) => {
  const inner = issue.issues?.find(({ message }) => message === 'year-range');
  return inner ? 'year-range' : 'not-a-year';
});

/** A day that exists, `2024-04-01`, also as spreadsheets write it: `2024/4/1`, `2024年4月1日`. */
export const day = v.pipe(
  v.string(),
  v.transform((value) => isoDay(value) ?? value),
  v.check((value) => parseDay(value) !== null, code('not-a-day')),
);

/** A day, or only a month or a year of publication. */
export const published = v.pipe(
  v.string(),
  v.transform((value) => isoDay(value) ?? isoMonth(value)),
  v.check(
    (value) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value) || parseDay(value) !== null,
    code('not-a-day'),
  ),
);

/** `2025/8` and `2025年8月` as `2025-08`; anything else as it stands. */
function isoMonth(text: string): string {
  const [, year, month] = /^(\d{4})(?:[-/]|年)(\d{1,2})月?$/u.exec(text.normalize('NFKC')) ?? [];
  return year && month ? `${year}-${month.padStart(2, '0')}` : text;
}

export const integer = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,9}$/u, code('not-a-number')),
  v.transform(Number),
);

/** Million yen: `1353`, `12.5`, and what is taken away, `-12`, `−12`, `△12`, `▲12`; no separators. */
export const amount = v.pipe(
  v.string(),
  v.transform((value) => value.replace(/^[−－△▲]\s*/u, '-')),
  v.regex(/^-?\d+(?:\.\d+)?$/u, code('not-a-number')),
  v.regex(
    new RegExp(`^-?\\d{1,${longest.wholeDigits}}(?:\\.\\d{1,${longest.fraction}})?$`, 'u'),
    code('too-long'),
  ),
  v.transform(Number),
);

/**
 * An http(s) address with a host's name and nothing in it that would end an attribute or a line: no
 * blanks, quotes, angle brackets, and no user before the host.
 */
export const url = v.pipe(
  v.string(),
  short(longest.url),
  v.regex(
    /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?\.?(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}]*)?$/u,
    code('not-a-url'),
  ),
);

export const yes = v.pipe(
  v.string(),
  v.transform((value) => value.toLowerCase()),
  v.picklist(['true', 'false'], code('not-a-choice')),
  v.transform((value) => value === 'true'),
);

export function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, code('not-a-choice'));
}

/** `;`-separated: no part empty, none twice. */
const parts = v.pipe(
  v.string(),
  v.transform((value) => value.split(';').map((part) => part.trim())),
  v.check((list) => list.every(Boolean), code('empty-part')),
  v.check((list) => new Set(list).size === list.length, code('part-twice')),
);

/** `;`-separated days. */
export const days = v.pipe(parts, v.array(day));

/** `;`-separated ids. */
export const slugs = v.pipe(parts, v.array(slug));

/** `;`-separated texts. */
export const texts = v.pipe(text, parts);

/** `source-id` or `source-id#where`, `;`-separated. */
export const citations = v.pipe(
  text,
  parts,
  v.transform((list) =>
    list.map((part) => {
      const [id = '', ...where] = part.split('#');
      return { id: id.trim(), where: where.join('#').trim() || null };
    }),
  ),
  v.check((list) => list.every(({ id }) => id), code('empty-part')),
);
