/** The header's names ↔ the table's columns, and what to say of those that do not match. */
import type { Fault, FaultCode } from './fault.ts';
import { nearest } from './near-names.ts';
import type { CsvRow } from './read-csv.ts';
import { columnsOf, type Column, type ColumnOf, type TableName } from './tables.ts';

export interface Heading<Name extends TableName> {
  readonly name: ColumnOf<Name>;
  readonly column: Column;
  /** Its place in the row. */
  readonly index: number;
}

export interface Matched<Name extends TableName> {
  readonly headings: readonly Heading<Name>[];
  readonly faults: readonly HeaderFault[];
}

export type HeaderFault = Pick<Fault, 'severity' | 'column' | 'found' | 'expected'> & {
  readonly code: FaultCode;
};

/** A name that differs from an optional column's in more letters is one of the table's own. */
const slipOfOptional = 2;

/** The name a spreadsheet gives a column: A, B, … Z, AA. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function fault(code: FaultCode, column: string | null, found: string, expected = ''): HeaderFault {
  return { severity: 'error', code, column, found, expected };
}

/** Columns with cells and no name. */
function nameless(header: CsvRow, body: readonly CsvRow[]): string[] {
  return header.cells.flatMap((cell, index) =>
    !cell && body.some(({ cells }) => cells[index]) ? letterOf(index) : [],
  );
}

interface Named<Name extends TableName> {
  readonly name: ColumnOf<Name>;
  readonly column: Column;
}

/**
 * Each column that is missing and the stranger that looks like a slip for it. An optional column is
 * missed only where there is such a slip.
 */
function missed<Name extends TableName>(
  missing: readonly Named<Name>[],
  strangers: Set<string>,
  unnamed: readonly string[],
): HeaderFault[] {
  return missing.flatMap(({ name, column }) => {
    const slip = nearest(name, strangers, column.inHeader ? undefined : slipOfOptional);
    if (slip) {
      strangers.delete(slip);
      return fault('header-unknown', slip, slip, name);
    }
    return column.inHeader && !unnamed.length ? fault('header-missing', name, '', name) : [];
  });
}

/** The first column of each name of ours, and the names that stand twice. */
function placed<Name extends TableName>(
  header: CsvRow,
  columns: readonly Named<Name>[],
): { readonly headings: Heading<Name>[]; readonly twice: HeaderFault[] } {
  const byName = new Map<string, Named<Name>>(columns.map((column) => [column.name, column]));
  const headings: Heading<Name>[] = [];
  const twice: HeaderFault[] = [];
  const seen = new Set<string>();
  header.cells.forEach((cell, index) => {
    const known = byName.get(cell);
    if (cell && seen.has(cell)) twice.push(fault('header-twice', cell, cell));
    else if (known) headings.push({ ...known, index });
    seen.add(cell);
  });
  return { headings, twice };
}

/** Other columns are allowed and passed over, once they are said. */
export function matchHeader<Name extends TableName>(
  table: Name,
  header: CsvRow,
  body: readonly CsvRow[],
): Matched<Name> {
  const columns = columnsOf(table);
  const { headings, twice } = placed(header, columns);
  const own = new Set<string>(headings.map(({ name }) => name));
  const missing = columns.filter(({ name }) => !own.has(name));
  const strangers = new Set(header.cells.filter((cell) => cell && !own.has(cell)));
  const unnamed = nameless(header, body);
  const names = missing.map(({ name }) => name).join(', ');
  const empty = unnamed.map((letter) => fault('header-empty', letter, '', names));
  const slips = missed(missing, strangers, unnamed);
  const extra = strangers.size ? [fault('header-extra', null, [...strangers].join(', '))] : [];
  const noticed = (found: HeaderFault): HeaderFault => ({ ...found, severity: 'notice' });
  return {
    headings,
    faults: [
      ...twice,
      ...(missing.length ? empty : empty.map(noticed)),
      ...slips,
      ...extra.map(noticed),
    ],
  };
}
