/**
 * The width of a text without a document. Widths come from a table of advances handed in
 * by the caller, so the same numbers hold in Node, in a browser and for every medium.
 * True only under `font-kerning: none` and untrimmed punctuation, which every renderer sets.
 */

export type Weight = 400 | 700;

export interface TextMetrics {
  /** Advance of one code point in em. */
  readonly advance: (codePoint: number, weight: Weight) => number;
  /** Phrases a Japanese reader would keep together; joined they give the text back. */
  readonly phrases: (text: string) => readonly string[];
}

/** Width in px of `text` on one line at `size` px. */
export function textWidth(
  metrics: TextMetrics,
  text: string,
  size: number,
  weight: Weight = 400,
): number {
  let em = 0;
  for (const character of text) em += metrics.advance(character.codePointAt(0) as number, weight);
  return em * size;
}
