/**
 * Checks on languages. `site.csv` says which an edition speaks, and without it an edition speaks both;
 * in each of them its names are given, and what is given in one of two is given in the other.
 */
import type { Fault } from './fault.ts';
import { cellFault, inEach, type Row, type Table, type Tables } from './table.ts';
import { columnsOf, type Column, type ColumnOf, type TableName } from './tables.ts';

/** Column name → the name of its partner in the other language. */
function partnerOf(name: string): string {
  return name.endsWith('_ja') ? name.replace(/_ja$/u, '_en') : name.replace(/_en$/u, '_ja');
}

function isMissed<Name extends TableName>(
  { cells }: Row<Name>,
  name: ColumnOf<Name>,
  { spoken }: Column,
): boolean {
  if (cells[name]) return false;
  const others: Readonly<Record<string, string>> = cells;
  return spoken === 'in-language' || Boolean(others[partnerOf(name)]);
}

function unsaid<Name extends TableName>(
  table: Table<Name>,
  isSpoken: (name: string) => boolean,
): Fault[] {
  return columnsOf(table.name)
    .filter(({ name, column }) => column.spoken && table.columns.has(name) && isSpoken(name))
    .flatMap(({ name, column }) =>
      table.rows
        .filter((row) => isMissed(row, name, column))
        .map((row) =>
          cellFault(table, row, { column: name, code: 'value-missing', expected: column.example }),
        ),
    );
}

export function checkLanguages(all: Tables): Fault[] {
  const [first, ...others] = all.site.rows;
  const languages = first?.values.languages ?? 'ja;en';
  const isSpoken = (name: string): boolean => languages.split(';').includes(name.slice(-2));
  return [
    ...others.map((row) =>
      cellFault(all.site, row, {
        column: 'languages',
        code: 'site-twice',
        expected: String(first?.line),
      }),
    ),
    ...inEach(all, (table) => unsaid(table, isSpoken)),
  ];
}
