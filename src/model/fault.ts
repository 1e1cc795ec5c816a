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
