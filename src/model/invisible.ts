/**
 * Characters that stand in a text and are not seen in it, or turn what follows: controls, zero-width
 * and bidirectional ones, byte order marks, what is left of a damaged character. They come in by
 * copying and make two cells that look alike differ, so the tables may not hold them.
 *
 * Variation selectors are let through: names of people are written with them.
 */
const kinds = [
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f', // controls, but for tab and line ends
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f', // width, direction
  '\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0', // fillers
  '\\ufeff\\ufff9-\\uffff', // byte order mark, annotation, damage
  '\\u{e0000}-\\u{e007f}\\p{Cs}', // tags, halves of a pair
].join('');
const one = new RegExp(`[${kinds}]`, 'u');
const every = new RegExp(one, 'gu');

/** Stands where an encoding had no character for the bytes. */
export const replacement = '\ufffd';

export function hasInvisible(text: string): boolean {
  return one.test(text);
}

/** `U+200B` */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The codes of those in `text`, each once. */
export function invisibleIn(text: string): string[] {
  return [...new Set(text.match(every) ?? [])].map(codeOf);
}

/** The text as it may be printed: each of them as its code in brackets, a line end as a blank. */
export function visible(text: string): string {
  return text.replace(every, (character) => `<${codeOf(character)}>`).replace(/[\t\n\r]+/gu, ' ');
}

/** The text without them, but for damage, which is no writing of anybody's. */
export function withoutInvisible(text: string): string {
  return text.replace(every, (character) => (character === replacement ? character : ''));
}
