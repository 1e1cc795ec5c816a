/**
 * Makes texts comparable: width, case, hiragana or katakana, and the separators that people leave
 * out or put in do not tell two texts apart. ﾃﾞｰﾀ, データ and でーた are one; so are STAR-E and stare.
 * Folding may change lengths (㈱ → (株), ﾃﾞ → で), so every folded position remembers where it came from.
 */

export interface Folded {
  readonly text: string;
  /** By position in `text`: where the original piece it came from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Positions before which a separator stood between two Latin letters or digits: ends of words. */
  readonly seams: ReadonlySet<number>;
}

/** A character with the marks that combine with it, half-width voicing marks among them. */
const piece = /[^\p{M}][\p{M}\uFF9E\uFF9F]*|[\p{M}]+/gu;
/** Spaces, middle dots, hyphens and dashes, slashes, apostrophes. */
const separator = /^[\s\u00B7\u30FB\u2022\u2010-\u2015\u2212\-/'’]$/u;
const katakana = /[\u30A1-\u30F6\u30FD\u30FE]/gu;
const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** Distance from a katakana to its hiragana. */
const kanaStep = 0x60;

function foldPiece(original: string): string {
  const plain = original
    .normalize('NFKC')
    .toLowerCase()
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - kanaStep));
  return separator.test(plain) ? '' : plain;
}

/** Texts repeat few characters many times. */
const folds = new Map<string, string>();

function foldOnce(original: string): string {
  const known = folds.get(original);
  if (known !== undefined) return known;
  const folded = foldPiece(original);
  folds.set(original, folded);
  return folded;
}

/** Whether the character at `at` is a Latin letter or a digit. */
export function isLatin(text: string, at: number): boolean {
  return latin.test(text.charAt(at));
}

/** Ensures: `starts` and `ends` are as long as `text`, ascend, and lie on characters of `original`. */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  for (const match of original.matchAll(piece)) {
    const folded = foldOnce(match[0]);
    if (folded === '') gaps.push(text.length);
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    text += folded;
  }
  const isSeam = (at: number): boolean => at > 0 && isLatin(text, at - 1) && isLatin(text, at);
  return { text, starts, ends, seams: new Set(gaps.filter(isSeam)) };
}
