/**
 * Where a table begins: which character parts its cells, and which of its first rows names its
 * columns. Told by the columns' own names, so that there is no doubt: a spreadsheet may have written
 * commas, semicolons or tabs, and a person a title above.
 */
import { readCsv, type CsvFile, type CsvRow, type Delimiter } from './read-csv.ts';

const delimiters: readonly Delimiter[] = [',', '\t', ';'];

/** The header is looked for in so many rows. */
const searched = 20;

/** So many known names make a row a header. */
const leastNames = 2;

/** Fewer filled cells than any table needs: a title, a date of printing, not a row of the table. */
const mostInTitle = 2;

export interface Beginning {
  readonly delimiter: Delimiter;
  /** The header's index among the rows. */
  readonly index: number;
}

function namesIn(row: CsvRow, known: ReadonlySet<string>): number {
  return new Set(row.cells.filter((cell) => known.has(cell))).size;
}

/** `null` where no row names the columns. */
export function findHeader(text: string, known: ReadonlySet<string>): Beginning | null {
  let best: Beginning | null = null;
  let most = leastNames - 1;
  for (const delimiter of delimiters)
    readCsv(text, delimiter, searched).rows.forEach((row, index) => {
      const names = namesIn(row, known);
      if (names > most) [best, most] = [{ delimiter, index }, names];
    });
  return best;
}

/** Rows above the header that hold too much to be a title. */
export function rowsAbove({ rows }: CsvFile, header: number): readonly CsvRow[] {
  return rows.slice(0, header).filter(({ cells }) => cells.filter(Boolean).length > mostInTitle);
}
