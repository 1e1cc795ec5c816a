/**
 * The width of a text without a document. Widths come from a table of advances handed in
 * by the caller, so the same numbers hold in Node, in a browser and for every medium.
 * True only under `font-kerning: none` and untrimmed punctuation, which every renderer sets.
 */
import { lettersOf } from '../../model/index.ts';

export type Weight = 400 | 700;

export interface TextMetrics {
  /** Advance in em of one letter: a character with the marks on it. */
  readonly advance: (letter: string, weight: Weight) => number;
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
  for (const letter of lettersOf(text)) em += metrics.advance(letter, weight);
  return em * size;
}
