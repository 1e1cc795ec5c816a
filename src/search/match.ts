/** Whether and where a folded text holds a term of a query. */
import { fold, isLatin, type Folded } from './fold.ts';
import { partQuestions } from './questions.ts';

/** Part of an original text, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a query, which are looked for one by one; those without a character left out. */
export function termsOf(query: string): Folded[] {
  return partQuestions(query.normalize('NFKC'))
    .split(/\s+/u)
    .map(fold)
    .filter(({ text }) => text !== '');
}

/** Where `term` stands in `text`, in folded positions, not overlapping. */
function* positions(text: Folded, term: Folded): Generator<number> {
  let at = text.text.indexOf(term.text);
  while (at >= 0) {
    const isMatch = isReadable(text, at, term);
    if (isMatch) yield at;
    at = text.text.indexOf(term.text, at + (isMatch ? term.text.length : 1));
  }
}

/**
 * Joined words are found from the beginning of a word (smartbio in “Smart Bio”), not from its
 * middle (arim in “solar impact”), unless the query itself is in parts.
 */
function isReadable(text: Folded, at: number, term: Folded): boolean {
  if (term.seams.size > 0 || text.seams.size === 0 || beginsWord(text, at)) return true;
  for (let i = 1; i < term.text.length; i++) if (text.seams.has(at + i)) return false;
  return true;
}

function beginsWord(text: Folded, at: number): boolean {
  return at === 0 || text.seams.has(at) || !isLatin(text.text, at - 1);
}

export function holds(text: Folded, term: Folded): boolean {
  return positions(text, term).next().done === false;
}

/** Every place of every term in the original of `text`; ascending, none touching another. */
export function rangesOf(text: Folded, terms: readonly Folded[]): Range[] {
  const found = terms.flatMap((term) =>
    [...positions(text, term)].map((at) => ({
      start: text.starts[at] ?? 0,
      end: text.ends[at + term.text.length - 1] ?? 0,
    })),
  );
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A piece of a text, marked where the query stands in it. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Ensures: the pieces joined are `text`. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}
