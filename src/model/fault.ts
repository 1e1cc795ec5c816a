/**
 * What is wrong with a table, as data with an address. The model lists all of them; i18n makes each
 * a sentence; the edge prints them or stops.
 */

export type FaultCode =
  | 'table-missing'
  | 'table-empty'
  | 'encoding'
  | 'quote-unclosed'
  | 'header-missing'
  | 'header-unknown'
  | 'header-twice'
  | 'row-length'
  | 'value-missing'
  | 'not-a-slug'
  | 'not-a-year'
  | 'year-range'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-a-choice'
  | 'not-a-url'
  | 'control-character'
  | 'id-twice'
  | 'row-twice'
  | 'id-unknown'
  | 'cycle'
  | 'end-before-start'
  | 'basis-missing'
  | 'source-missing'
  | 'year-missing'
  | 'starts-before-predecessor'
  | 'fy-not-allowed'
  | 'fy-needed'
  | 'amount-without-word'
  | 'other-program'
  | 'self-relation';

export type Severity = 'error' | 'warning';

export interface Fault {
  readonly severity: Severity;
  readonly code: FaultCode;
  /** The file's name: `projects.csv`. */
  readonly file: string;
  /** Line in the file, from 1; `null` where the fault is of the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** What stands there; empty for nothing. */
  readonly found: string;
  /** What would be right: an example, a list of choices, the nearest name. */
  readonly expected: string;
}

/** A nearest right name may differ in so many letters for each four it has. */
const tolerance = 0.4;

/** Levenshtein distance; O(|a|·|b|). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** The candidate nearest to `word`, or `null` when none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const short = word.slice(0, 80).toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.ceil(short.length * tolerance)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - short.length) >= least) continue;
    const distance = editDistance(short, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
