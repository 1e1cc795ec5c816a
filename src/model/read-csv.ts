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

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

interface StrayMark {
  readonly code: QuoteFault['code'];
  /** Its index in the row's text. */
  readonly index: number;
}

/** The first quotation mark of a row that is out of place; `errors` count from `start`, the row's own. */
function strayMark(
  row: string,
  errors: readonly Papa.ParseError[],
  start: number,
): StrayMark | null {
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error)
    return {
      code: error.code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-stray',
      index: (error.index ?? start) - start,
    };
  // In a plain cell papaparse takes a mark as a letter; well written, marks come in pairs.
  return countOf('"', row) % 2 === 1 ? { code: 'quote-stray', index: row.lastIndexOf('"') } : null;
}

/** `text` has LF as its only line end; at most `most` rows are read. */
export function readCsv(text: string, delimiter: Delimiter, most = Infinity): CsvFile {
  const rows: CsvRow[] = [];
  let fault: QuoteFault | null = null;
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    header: false,
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const row = text.slice(start, meta.cursor);
      const mark = strayMark(row, errors, start);
      if (mark) fault = faultOf(mark, row, line, delimiter);
      const cells = data.map(trimmed);
      if (!mark && cells.some(Boolean)) rows.push({ line, cells });
      line += countOf('\n', row);
      start = meta.cursor;
      if (mark || rows.length >= most) parser.abort();
    },
  });
  return { rows, fault };
}

/** Its line and cell, told from what leads to it; `line` is the row's own. */
function faultOf(
  { code, index }: StrayMark,
  row: string,
  line: number,
  delimiter: Delimiter,
): QuoteFault {
  const before = row.slice(0, index);
  const { data } = Papa.parse<string[]>(before, { header: false, delimiter, newline: '\n' });
  const cell = Math.max(0, (data[0]?.length ?? 1) - 1);
  return { code, line: line + countOf('\n', before), cell };
}
