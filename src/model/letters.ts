/** Letters as a reader counts them: a character with the marks that stand on, under or in it. */

const mark = /\p{M}/u;
const letter = /\P{M}\p{M}*|\p{M}+/gu;
/** What a file system or a copied PDF takes a letter apart into: accents, and the two of kana. */
const accent = /[\u0300-\u036f\u3099\u309a]/u;
const accented = /\P{M}[\u0300-\u036f\u3099\u309a]+/gu;

/** `text` letter by letter; joined they give it back. */
export function lettersOf(text: string): readonly string[] {
  return mark.test(text) ? (text.match(letter) ?? []) : [...text];
}

/**
 * `text` with every letter in one piece that has such a form (か + ゙ → が). Nothing else is made
 * normal: the forms of kanji that Unicode calls compatible are different names to those who bear them.
 */
export function composed(text: string): string {
  if (!accent.test(text)) return text;
  return text.replace(accented, (parts) => parts.normalize('NFC'));
}
