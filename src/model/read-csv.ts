/**
 * The text of a CSV file → rows with their true lines. The only file that knows papaparse.
 *
 * papaparse counts rows, not lines; a quoted cell may hold several. So rows are read one by one and
 * the line ends up to each row's end are counted. It also forgives a quotation mark out of place, by
 * which cells below may be read as one: here the first such mark is a fault at its line, and nothing
 * after it is read. Rows with nothing in them are passed over.
 */
import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface QuoteFault {
  readonly code: 'quote-unclosed' | 'quote-stray';
  /** Line of the mark: of one that is never closed, where it opens. */
  readonly line: number;
  /** Index of its cell in the row. */
  readonly cell: number;
}

export interface CsvFile {
  readonly rows: readonly CsvRow[];
  /** The first quotation mark that is out of place: what follows it is not read. */
  readonly fault: QuoteFault | null;
}

/** Line ends of every kind → LF. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** Marks that trim() would take off a cell's ends unseen. */
const keptMarks = /[\ufeff\u2028\u2029]/u;

function trimmed(cell: string): string {
  return keptMarks.test(cell) ? cell : cell.trim();
}

/** How often `mark` stands in `text` from one index up to another. */
function countOf(mark: string, text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1))
    count++;
  return count;
}

/** What papaparse says of a row, and where the row stands in the text. */
interface Parsed {
  readonly cells: readonly string[];
  readonly errors: readonly Papa.ParseError[];
  readonly start: number;
  readonly end: number;
}

/** The index of a quotation mark out of place, and what is wrong with it; `null` where there is none. */
function strayMark(
  text: string,
  { errors, start, end }: Parsed,
): { readonly code: QuoteFault['code']; readonly index: number } | null {
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error)
    return {
      code: error.code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-stray',
      index: error.index ?? start,
    };
  // In a plain cell papaparse takes a mark as a letter; well written, marks come in pairs.
  return countOf('"', text, start, end) % 2 === 1
    ? { code: 'quote-stray', index: text.lastIndexOf('"', end - 1) }
    : null;
}

/** `text` has LF as its only line end; at most `most` rows are read. */
export function readCsv(text: string, delimiter: Delimiter, most = Infinity): CsvFile {
  const rows: CsvRow[] = [];
  let fault: QuoteFault | null = null;
  let line = 1;
  let start = 0;
  const take = (row: Parsed): void => {
    const mark = strayMark(text, row);
    if (mark)
      fault = {
        code: mark.code,
        line: line + countOf('\n', text, start, mark.index),
        cell: cellAt(text.slice(start, mark.index), delimiter),
      };
    else if (row.cells.some(Boolean)) rows.push({ line, cells: row.cells });
    line += countOf('\n', text, start, row.end);
    start = row.end;
  };
  Papa.parse<string[]>(text, {
    header: false,
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      take({ cells: data.map(trimmed), errors, start, end: meta.cursor });
      if (fault || rows.length >= most) parser.abort();
    },
  });
  return { rows, fault };
}

/** In which cell of its row a mark stands that this text leads to. */
function cellAt(before: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(before, { header: false, delimiter, newline: '\n' });
  return Math.max(0, (data[0]?.length ?? 1) - 1);
}
