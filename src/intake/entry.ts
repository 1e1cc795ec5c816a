/** One row of a stranger's table, read: what it says of one project, and where each thing stands. */
import type { EvaluationKind } from '../model/index.ts';
import type { Length } from './dates/read-length.ts';
import type { DateReading } from './dates/read-date.ts';

/** A date with the cell that says it: `C12`. */
export interface DatedCell {
  readonly date: DateReading;
  readonly cell: string;
}

/** What comes before or after, as written. */
export interface Named {
  readonly text: string;
  readonly heading: string;
  readonly cell: string;
}

export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly nameEn: string;
  /** The table's own number or code of the row; empty where it has none. */
  readonly number: string;
  /** Names of the groups it is in, the widest first: none, one or two. */
  readonly groups: readonly string[];
  readonly start: DatedCell;
  readonly end: DatedCell;
  readonly length: Length | null;
  readonly before: readonly Named[];
  readonly after: readonly Named[];
  readonly evaluations: readonly (DatedCell & { readonly kind: EvaluationKind })[];
  readonly short: string;
  readonly funder: string;
  readonly summary: string;
  readonly note: string;
  readonly url: string;
}
