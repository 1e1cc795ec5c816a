/** What was recognized in a file, for whoever opened it: nothing is taken or left out unsaid. */
import type { Column } from './find-columns.ts';
import type { Writing } from './sheet.ts';

export interface SheetReport {
  /** Name of the file, with the sheet's where there are several. */
  readonly file: string;
  /** Line of the header. */
  readonly header: number;
  readonly columns: readonly Column[];
  /** Headings of columns that are not drawn. */
  readonly leftOut: readonly string[];
  /** Lines of rows that the spreadsheet hides, and that are drawn all the same. */
  readonly hidden: readonly number[];
  /** Lines of notes and of sums, which are left out. */
  readonly notes: readonly number[];
  readonly sums: readonly number[];
  readonly carriesGroups: boolean;
}

export interface IntakeReport {
  readonly writing: Writing;
  readonly sheets: readonly SheetReport[];
  /** Names of sheets in which no table was found, and of those that are hidden. */
  readonly passedOver: readonly string[];
  readonly counts: {
    readonly projects: number;
    readonly groups: number;
    readonly relations: number;
    readonly evaluations: number;
    /** Projects of which neither year is known. */
    readonly undated: number;
    /** Starts and ends that were worked out. */
    readonly workedOut: number;
  };
  /** Whether days, months or quarters were drawn as the fiscal years they fall in. */
  readonly coarsened: boolean;
  /** Whether bare years were drawn as the fiscal years of their numbers. */
  readonly bareYears: boolean;
}
