/**
 * What may stand in a cell. Each kind of column is a valibot schema from the cell's text to its
 * value; the schema's message is the fault's code. An empty cell is not known and never reaches one.
 */
import * as v from 'valibot';
import { parseDay } from './fiscal-year.ts';
import type { FaultCode } from './fault.ts';

/** Years outside this range are slips of the pen, not plans. */
export const saneYears = { from: 1950, to: 2100 } as const;

const code = (fault: FaultCode): FaultCode => fault;

/** Lower-case ASCII words joined by hyphens: ids are addresses and never change. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, code('not-a-slug')));

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\ufffd]/u;

/** Any text without control characters or damage. */
export const text = v.pipe(
  v.string(),
  v.check((value) => !controls.test(value), code('control-character')),
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

/** `2024-04-01`, a day that exists. */
export const day = v.pipe(
  v.string(),
  v.check((value) => parseDay(value) !== null, code('not-a-day')),
);

/** `;`-separated days. */
export const days = v.pipe(
  v.string(),
  v.transform((value) => value.split(';').map((part) => part.trim())),
  v.array(day),
);

/** A day, or only a month or a year of publication. */
export const published = v.pipe(
  v.string(),
  v.check(
    (value) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value) || parseDay(value) !== null,
    code('not-a-day'),
  ),
);

export const integer = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,9}$/u, code('not-a-number')),
  v.transform(Number),
);

/** Million yen: `1353`, `12.5`; no separators. */
export const amount = v.pipe(
  v.string(),
  v.regex(/^\d+(?:\.\d+)?$/u, code('not-a-number')),
  v.transform(Number),
);

export const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/u, code('not-a-url')));

export const yes = v.pipe(
  v.picklist(['true'], code('not-a-choice')),
  v.transform(() => true),
);

export function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, code('not-a-choice'));
}

/** `;`-separated ids. */
export const slugs = v.pipe(
  v.string(),
  v.transform((value) => value.split(';').map((part) => part.trim())),
  v.array(slug),
);

/** `;`-separated texts. */
export const texts = v.pipe(
  text,
  v.transform((value) =>
    value
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
);

/** `source-id` or `source-id#where`, `;`-separated. */
export const citations = v.pipe(
  text,
  v.transform((value) =>
    value.split(';').map((part) => {
      const [id = '', ...where] = part.trim().split('#');
      return { id: id.trim(), where: where.join('#').trim() || null };
    }),
  ),
);
