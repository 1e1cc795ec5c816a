/**
 * The text of a CSV file → rows with their true lines. The only file that knows papaparse.
 *
 * papaparse counts rows, not lines; a quoted cell may hold several. So rows are read one by one and
 * the line breaks up to each row's end are counted. Lines with nothing in them are passed over.
 */
import Papa from 'papaparse';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly rows: readonly CsvRow[];
  /** Line on which a quoted cell begins that never ends, or `null`. */
  readonly unclosedQuote: number | null;
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

export function readCsv(text: string): CsvFile {
  const rows: CsvRow[] = [];
  const body = text.replace(/^\ufeff/u, '');
  let line = 1;
  let cursor = 0;
  let unclosedQuote: number | null = null;
  Papa.parse<string[]>(body, {
    header: false,
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      const cells = data.map((cell) => cell.trim());
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosedQuote ??= line;
      if (cells.some(Boolean)) rows.push({ line, cells });
      line += countBreaks(body, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return { rows, unclosedQuote };
}
