/**
 * What is wrong with a table, as data with an address. The model lists all of them; i18n makes each
 * a sentence; the edge prints them or stops.
 */

export type FaultCode =
  | 'table-missing'
  | 'table-twice'
  | 'table-empty'
  | 'table-too-large'
  | 'not-a-table'
  | 'encoding'
  | 'quote-unclosed'
  | 'quote-stray'
  | 'header-not-found'
  | 'rows-above-header'
  | 'header-missing'
  | 'header-unknown'
  | 'header-extra'
  | 'header-empty'
  | 'header-twice'
  | 'row-length'
  | 'value-missing'
  | 'not-a-slug'
  | 'not-a-year'
  | 'year-range'
  | 'not-a-day'
  | 'day-range'
  | 'became-a-day'
  | 'not-a-number'
  | 'not-a-choice'
  | 'not-a-url'
  | 'too-long'
  | 'empty-part'
  | 'part-twice'
  | 'control-character'
  | 'spoilt-text'
  | 'no-glyph'
  | 'id-twice'
  | 'id-reserved'
  | 'id-meets'
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
  | 'name-twice'
  | 'organization-unknown'
  | 'self-relation'
  | 'site-twice'
  | 'not-a-sheet'
  | 'sheet-empty'
  | 'workbook-locked'
  | 'workbook-damaged'
  | 'columns-not-found'
  | 'name-missing'
  | 'not-a-date'
  | 'not-a-length'
  | 'row-not-found';

/** An error stops a build; a warning is asked about; a notice is only said. */
export type Severity = 'error' | 'warning' | 'notice';

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
