/**
 * A sheet as its reader sees it, whatever file it came from: rows of trimmed texts, each with the
 * place it has in the file. Days are ISO texts (`2025-10-01`, `2025-10` where only the month is
 * shown); a merged cell's text stands in every cell it covers down a column.
 */
export interface SheetRow {
  /** Line of the file, or the row's number in its sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Name of the file, and of the sheet where the file has several: `plan.xlsx#事業`. */
  readonly file: string;
  /** Rows that hold anything, in order; hidden ones are among them. */
  readonly rows: readonly SheetRow[];
  /** Lines of rows that the spreadsheet hides. */
  readonly hidden: readonly number[];
}

/** How a file was written, as far as that had to be found out. */
export interface Writing {
  /** `utf-8`, `shift_jis`, …, `xlsx`. */
  readonly format: string;
  /** What parts the cells; `null` in a workbook. */
  readonly delimiter: ',' | ';' | '\t' | null;
}
