/**
 * One file → one table: headers matched, every cell checked against its column. All faults are
 * collected; a row with a faulty cell keeps its other values, so that one slip does not hide the next.
 */
import * as v from 'valibot';
import { decodeTable } from './decode.ts';
import type { Fault, FaultCode } from './fault.ts';
import { nearest } from './near-names.ts';
import { readCsv, type CsvRow } from './read-csv.ts';
import {
  laterTables,
  optionalTables,
  requiredColumns,
  tables,
  type Column,
  type TableName,
} from './tables.ts';

export interface Row {
  readonly line: number;
  /** The cells as written, trimmed, by column; empty cells are absent. */
  readonly cells: ReadonlyMap<string, string>;
  /** The cells' values; absent where empty or faulty. */
  readonly values: ReadonlyMap<string, unknown>;
}

export interface Table {
  readonly name: TableName;
  readonly file: string;
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

type Report = (fault: Omit<Fault, 'file' | 'severity'> & { severity?: Fault['severity'] }) => void;

/** `content` is `null` when there is no such file. */
export function readTable(name: TableName, content: Uint8Array | string | null): Table {
  const file = fileOf(name);
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push({ severity: 'error', ...fault, file });
  const whole = { line: null, column: null, found: '', expected: '' } as const;
  if (content === null && laterTables.has(name)) return { name, file, rows: [], faults };
  if (content === null) {
    const columns = requiredColumns(name).join(',');
    report({ ...whole, code: 'table-missing', expected: columns });
    return { name, file, rows: [], faults };
  }
  const text = decoded(content, report);
  const csv = readCsv(text);
  if (csv.unclosedQuote !== null)
    report({
      ...whole,
      code: 'quote-unclosed',
      line: csv.unclosedQuote,
      found: '"',
      expected: '"…"',
    });
  const [header, ...body] = csv.rows;
  if (!header) {
    report({ ...whole, code: 'table-empty', expected: requiredColumns(name).join(',') });
    return { name, file, rows: [], faults };
  }
  const columns = matchHeader(name, header, report);
  if (body.length === 0 && !optionalTables.has(name))
    report({ ...whole, code: 'table-empty', line: header.line });
  const rows = body.map((row) => readRow(row, header.cells.length, columns, report));
  return { name, file, rows, faults };
}

function decoded(content: Uint8Array | string, report: Report): string {
  if (typeof content === 'string') return content;
  const { text, encoding, isDamaged } = decodeTable(content);
  if (isDamaged || encoding !== 'utf-8')
    report({
      severity: isDamaged ? 'error' : 'warning',
      code: 'encoding',
      line: null,
      column: null,
      found: isDamaged ? '?' : encoding,
      expected: 'utf-8',
    });
  return text;
}

interface Heading {
  readonly name: string;
  readonly index: number;
  readonly column: Column;
}

/** Unknown columns are allowed, but one that looks like a slip for a missing column is named. */
function matchHeader(name: TableName, header: CsvRow, report: Report): Heading[] {
  const known: Readonly<Record<string, Column>> = tables[name];
  const { line } = header;
  const headings: Heading[] = [];
  const seen = new Set<string>();
  const strangers: string[] = [];
  header.cells.forEach((cell, index) => {
    const column = Object.hasOwn(known, cell) ? known[cell] : undefined;
    if (cell && seen.has(cell))
      report({ code: 'header-twice', line, column: cell, found: cell, expected: '' });
    else if (column) headings.push({ name: cell, index, column });
    else if (cell) strangers.push(cell);
    seen.add(cell);
  });
  for (const missing of requiredColumns(name).filter((column) => !seen.has(column))) {
    const slip = nearest(missing, strangers);
    if (slip)
      report({ code: 'header-unknown', line, column: slip, found: slip, expected: missing });
    else report({ code: 'header-missing', line, column: missing, found: '', expected: missing });
  }
  return headings;
}

function readRow(row: CsvRow, width: number, headings: readonly Heading[], report: Report): Row {
  const { line, cells: written } = row;
  const tooLong = written.slice(width).some(Boolean);
  if (written.length < width || tooLong)
    report({
      code: 'row-length',
      line,
      column: null,
      found: String(written.length),
      expected: String(width),
    });
  const cells = new Map<string, string>();
  const values = new Map<string, unknown>();
  for (const { name, index, column } of headings) {
    const cell = written[index] ?? '';
    if (!cell) {
      if (column.required && index < written.length)
        report({ code: 'value-missing', line, column: name, found: '', expected: column.example });
      continue;
    }
    cells.set(name, cell);
    const result = v.safeParse(column.schema, cell, { abortPipeEarly: true });
    if (result.success) values.set(name, result.output);
    else {
      const code = result.issues[0].message as FaultCode;
      report({ code, line, column: name, found: cell, expected: column.example });
    }
  }
  return { line, cells, values };
}
