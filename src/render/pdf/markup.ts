/**
 * The one door through which text and numbers become Typst. Everything is written in code mode,
 * where a text stands in a string and nothing in a string is ever read as markup: `#import`, `$`,
 * `*` and `<label>` are only characters.
 */

/** Control characters but the line's end and the tab, noncharacters and halves of a pair. */
const notText =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': ' ',
  '\t': ' ',
};

/** A Typst string that shows exactly `text`. */
export function quoted(text: string): string {
  const safe = text
    .replace(notText, '')
    .replace(/[\\"\n\t]/g, (character) => escapes[character] as string);
  return `"${safe}"`;
}

/** A number with three decimals at most; Typst knows no exponents in lengths. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

export function pt(value: number): string {
  return `${number(value)}pt`;
}

export function mm(value: number): string {
  return `${number(value)}mm`;
}

/** A colour of the palette, `#rrggbb`. */
export function colour(hex: string): string {
  return `rgb(${quoted(hex)})`;
}

/** A list as Typst writes one; one item needs its comma. */
export function tuple(items: readonly string[]): string {
  return items.length === 1 ? `(${items.join('')},)` : `(${items.join(', ')})`;
}
