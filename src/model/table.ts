/** One file read: its rows, each with its line, and whether others may be checked against it. */
import type { Fault } from './fault.ts';
import { columnsOf, type CellValue, type ColumnOf, type RowOf, type TableName } from './tables.ts';

/** A row's values while it is checked: `null` also where a cell is faulty or its column is missing. */
export type ReadRow<Name extends TableName> = {
  readonly [Key in ColumnOf<Name>]: RowOf<Name>[Key] | null;
};

export interface Row<Name extends TableName> {
  readonly line: number;
  /** The cells as written, trimmed; empty where nothing stands. */
  readonly cells: Readonly<Record<ColumnOf<Name>, string>>;
  readonly values: ReadRow<Name>;
}

export interface Table<Name extends TableName> {
  readonly name: Name;
  readonly file: string;
  /** The columns its header names, in the header's order. */
  readonly columns: ReadonlySet<ColumnOf<Name>>;
  readonly rows: readonly Row<Name>[];
  /** Every id the file has, also of rows with faults; `null` where they could not be read. */
  readonly ids: ReadonlySet<string> | null;
  readonly faults: readonly Fault[];
}

export type Tables = { readonly [Name in TableName]: Table<Name> };

/** What `see` finds in each table, in the tables' order. */
export function inEach<Found>(
  all: Tables,
  see: <Name extends TableName>(table: Table<Name>) => readonly Found[],
): Found[] {
  return [
    see(all.site),
    see(all.plans),
    see(all.programs),
    see(all.initiatives),
    see(all.projects),
    see(all.evaluations),
    see(all.relations),
    see(all.indicators),
    see(all.budgets),
    see(all.participants),
    see(all.policies),
    see(all.plan_policies),
    see(all.sources),
    see(all.contradictions),
    see(all.organizations),
  ].flat();
}

export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

/** Whether every required cell of the row is there. */
export function isWhole<Name extends TableName>(
  table: Name,
): (values: ReadRow<Name>) => values is ReadRow<Name> & RowOf<Name> {
  const required = columnsOf(table).filter(({ column }) => column.required);
  return (values): values is ReadRow<Name> & RowOf<Name> =>
    required.every(({ name }) => values[name] !== null);
}

/** A value as a table would write it, one way whatever spreadsheet wrote it; `''` for nothing. */
export function spelled(value: CellValue | null): string {
  if (value === null || value === false) return '';
  if (typeof value !== 'object') return String(value);
  return value
    .map((part) =>
      typeof part === 'string' ? part : part.where === null ? part.id : `${part.id}#${part.where}`,
    )
    .join(';');
}

/** What is wrong with a cell: an error, unless said, in what stands there. */
type CellFault<Name extends TableName> = Pick<Fault, 'code'> &
  Partial<Pick<Fault, 'severity' | 'found' | 'expected'>> & { readonly column: ColumnOf<Name> };

export function cellFault<Name extends TableName>(
  { file }: Table<Name>,
  { line, cells }: Row<Name>,
  { severity = 'error', code, column, found = cells[column], expected = '' }: CellFault<Name>,
): Fault {
  return { severity, code, file, line, column, found, expected };
}
