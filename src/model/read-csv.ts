/**
 * The text of a CSV file → rows with their true lines, after RFC 4180 and strictly: a quotation mark
 * where none may stand is a fault at its line, because cells below it would be read as one.
 *
 * Readers made for any CSV forgive that, take one kind of line end a file, and count rows, not
 * lines. Here LF, CRLF and CR end a line wherever they stand, and a line end in a cell is LF.
 * Rows with nothing in them are passed over.
 */

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

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Finds a mark from a place on; each stretch of the text is searched once. */
function nextOf(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(mark, from);
    if (found < 0) found = text.length;
    return found;
  };
}

interface Cell {
  readonly value: string;
  /** Index of what follows it: a delimiter, a line end or the text's end. */
  readonly end: number;
  readonly fault: QuoteFault['code'] | null;
}

/** The cell whose quotation mark opens at `open`. Blanks after its closing mark are passed over. */
function quotedCell(text: string, open: number, delimiter: Delimiter): Cell {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: '', end: text.length, fault: 'quote-unclosed' };
  let end = close + 1;
  while (text[end] === ' ') end++;
  const isEnded = end === text.length || text[end] === delimiter || text[end] === '\n';
  return { value: text.slice(open + 1, close), end, fault: isEnded ? null : 'quote-stray' };
}

function plainCell(text: string, start: number, end: number): Cell {
  const value = text.slice(start, end);
  return { value, end, fault: value.includes('"') ? 'quote-stray' : null };
}

/** `text` has LF as its only line end; at most `most` rows are read. */
export function readCsv(text: string, delimiter: Delimiter, most = Infinity): CsvFile {
  const nextDelimiter = nextOf(text, delimiter);
  const nextLine = nextOf(text, '\n');
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, firstLine] = [0, 1, 1];
  while (at <= text.length && rows.length < most) {
    const isQuoted = text[at] === '"';
    const { value, end, fault } = isQuoted
      ? quotedCell(text, at, delimiter)
      : plainCell(text, at, Math.min(nextDelimiter(at), nextLine(at)));
    if (fault) return { rows, fault: { code: fault, line, cell: cells.length } };
    cells.push(trimmed(isQuoted ? value.replaceAll('""', '"') : value));
    if (isQuoted) line += countLines(value);
    if (text[end] !== delimiter) {
      if (cells.some(Boolean)) rows.push({ line: firstLine, cells });
      cells = [];
      firstLine = ++line;
    }
    at = end + 1;
  }
  return { rows, fault: null };
}
