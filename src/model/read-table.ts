/**
 * One file → one table: headers matched, every cell checked against its column. All faults are
 * collected; a row with a faulty cell keeps its other values, so that one slip does not hide the
 * next. A file that cannot be read as a table has one fault, what is wrong with it, and no rows.
 */
import * as v from 'valibot';
import { decodeTable, strangerIn } from './decode.ts';
import type { Fault, FaultCode } from './fault.ts';
import { findHeader, rowsAbove } from './find-header.ts';
import { hasInvisible, replacement } from './invisible.ts';
import { composed } from './letters.ts';
import { letterOf, matchHeader, type Heading } from './match-header.ts';
import { readCsv, withLineFeeds, type CsvRow, type QuoteFault } from './read-csv.ts';
import { fileOf, type ReadRow, type Row, type Table } from './table.ts';
import {
  columnsOf,
  laterTables,
  optionalTables,
  requiredColumns,
  type CellValue,
  type Column,
  type TableName,
} from './tables.ts';

/**
 * What one table may hold. Tables of 100,000 projects are checked in five seconds and 0.8 GB; twice
 * as many rows are still read, and more are no table that people edit or a chart could show.
 */
export const tableLimits = { rows: 200_000, bytes: 128 * 2 ** 20 } as const;

type Report = (code: FaultCode, fault?: Partial<Fault>) => void;

/** Adds faults of one file to a list. */
function reporter(file: string, faults: Fault[]): Report {
  const whole = { severity: 'error', line: null, column: null, found: '', expected: '' } as const;
  return (code, fault) => faults.push({ ...whole, ...fault, code, file });
}

/** `content` is `null` when there is no such file. */
export function readTable<Name extends TableName>(
  name: Name,
  content: Uint8Array | string | null,
): Table<Name> {
  const file = fileOf(name);
  const faults: Fault[] = [];
  const report = reporter(file, faults);
  const text = content === null ? missing(name, report) : textOf(content, report);
  const sheet = text === null ? null : readSheet(name, text, report);
  if (text === null || sheet === null)
    return { name, file, columns: new Set(), rows: [], ids: null, faults };
  const { header, body } = sheet;
  const { headings, faults: slips } = matchHeader(name, header, body);
  for (const { code, ...fault } of slips) report(code, { ...fault, line: header.line });
  const isShort = body.length === 0 && !optionalTables.has(name);
  if (isShort) report('table-empty', { line: header.line });
  const rows = readRows(name, sheet, headings, report);
  reportDamage(text, faults, report);
  const columns = new Set(headings.map((heading) => heading.name));
  return { name, file, columns, rows, ids: isShort ? null : idsIn(headings, body), faults };
}

function missing(name: TableName, report: Report): null {
  if (!laterTables.has(name))
    report('table-missing', { expected: requiredColumns(name).join(',') });
  return null;
}

/**
 * The file's text with LF as its line end and its letters in one piece; `null` where it has none that
 * can be read.
 */
function textOf(content: Uint8Array | string, report: Report): string | null {
  if (content.length > tableLimits.bytes) {
    const found = `${Math.round(content.length / 2 ** 20)} MB`;
    report('table-too-large', { found, expected: `${tableLimits.bytes / 2 ** 20} MB` });
    return null;
  }
  if (typeof content === 'string') return composed(withLineFeeds(content.replace(/^\ufeff+/u, '')));
  const stranger = strangerIn(content);
  if (stranger) {
    report('not-a-table', { found: stranger });
    return null;
  }
  const { text, encoding, isGuess } = decodeTable(content);
  if (encoding !== 'utf-8')
    report('encoding', {
      severity: isGuess ? 'error' : 'warning',
      found: encoding,
      expected: 'utf-8',
    });
  return isGuess ? null : composed(withLineFeeds(text));
}

interface Sheet {
  readonly header: CsvRow;
  readonly body: readonly CsvRow[];
  /** Whether a character that is not seen is anywhere in the file: most have none. */
  readonly mayHide: boolean;
}

function misquoted({ code, line, cell }: QuoteFault, report: Report, header?: CsvRow): null {
  report(code, { line, column: header?.cells[cell] || letterOf(cell), found: '"' });
  return null;
}

function filled({ cells }: CsvRow): string {
  return cells.filter(Boolean).join(',');
}

/** Says why a text has no header. */
function headless(name: TableName, text: string, report: Report): null {
  const expected = requiredColumns(name).join(',');
  const { rows, fault } = readCsv(text, ',', 1);
  const [first] = rows;
  if (fault) return misquoted(fault, report);
  if (first) report('header-not-found', { line: first.line, found: filled(first), expected });
  else report('table-empty', { expected });
  return null;
}

/** Header and rows; `null`, and the one cause, where they cannot be told. */
function readSheet(name: TableName, text: string, report: Report): Sheet | null {
  const start = findHeader(text, new Set(columnsOf(name).map((column) => column.name)));
  if (!start) return headless(name, text, report);
  const most = start.index + 1 + tableLimits.rows;
  const csv = readCsv(text, start.delimiter, most + 1);
  const [header, ...body] = csv.rows.slice(start.index);
  if (csv.fault) return misquoted(csv.fault, report, header);
  if (!header) return headless(name, text, report);
  const [above] = rowsAbove(csv, start.index);
  if (csv.rows.length > most)
    report('table-too-large', { found: `> ${tableLimits.rows}`, expected: `${tableLimits.rows}` });
  else if (above)
    report('rows-above-header', {
      line: above.line,
      found: filled(above),
      expected: `${header.line}`,
    });
  else return { header, body, mayHide: hasInvisible(text) };
  return null;
}

/** A damaged character outside the table's own columns is the file's fault. */
function reportDamage(text: string, faults: readonly Fault[], report: Report): void {
  if (!text.includes(replacement)) return;
  if (!faults.some(({ found }) => found.includes(replacement)))
    report('encoding', { found: '?', expected: 'utf-8' });
}

function idsIn<Name extends TableName>(
  headings: readonly Heading<Name>[],
  body: readonly CsvRow[],
): ReadonlySet<string> | null {
  const id = headings.find(({ name }) => name === 'id');
  return id ? new Set(body.flatMap(({ cells }) => cells[id.index] ?? [])) : null;
}

/** A row with too many or too few cells has them in the wrong columns: it is named and not read. */
function readRows<Name extends TableName>(
  name: Name,
  { header, body, mayHide }: Sheet,
  headings: readonly Heading<Name>[],
  report: Report,
): Row<Name>[] {
  const width = header.cells.length;
  const blank = Object.fromEntries(columnsOf(name).map((column) => [column.name, null]));
  const empty = Object.fromEntries(columnsOf(name).map((column) => [column.name, '']));
  const read = ({ line, cells: written }: CsvRow): Row<Name> => {
    const cells: Record<string, string> = { ...empty };
    const values: Record<string, CellValue | null> = { ...blank };
    for (const heading of headings) {
      const cell = written[heading.index] ?? '';
      cells[heading.name] = cell;
      values[heading.name] = readCell(cell, heading.column, mayHide, (code, found) =>
        report(code, { ...found, line, column: heading.name }),
      );
    }
    // Every column is filled in above, each value by its column's schema: what the types say.
    return { line, cells: cells as Row<Name>['cells'], values: values as ReadRow<Name> };
  };
  return body.flatMap((row) => {
    if (row.cells.length === width) return read(row);
    report('row-length', {
      line: row.line,
      found: String(row.cells.length),
      expected: String(width),
    });
    return [];
  });
}

function readCell(
  cell: string,
  column: Column,
  mayHide: boolean,
  report: Report,
): CellValue | null {
  const { example: expected } = column;
  if (!cell) {
    if (column.required) report('value-missing', { expected });
    return null;
  }
  if (mayHide && hasInvisible(cell)) {
    report('control-character', { found: cell });
    return null;
  }
  const result = v.safeParse(column.schema, cell, { abortPipeEarly: true });
  if (result.success) return result.output;
  report(result.issues[0].message as FaultCode, { found: cell, expected });
  return null;
}
