/** Checks across rows: ids that are twice or nowhere, and rows that say the same thing twice. */
import type { Fault } from './fault.ts';
import { nearestOf } from './near-names.ts';
import { cellFault, fileOf, inEach, spelled, type Row, type Table, type Tables } from './table.ts';
import { columnsOf, tableNames, type CellValue, type ColumnOf, type TableName } from './tables.ts';

type Keys = { readonly [Name in TableName]?: readonly ColumnOf<Name>[] };

/** The columns that together name a row. Rows of the other tables are the same when all is. */
const keys: Keys = {
  plans: ['id'],
  programs: ['id'],
  initiatives: ['id'],
  projects: ['id'],
  evaluations: ['project', 'kind', 'fy'],
  relations: ['from', 'to'],
  budgets: ['project', 'fy', 'kind', 'forecast'],
  policies: ['id'],
  plan_policies: ['plan', 'policy', 'program'],
  sources: ['id'],
  contradictions: ['id'],
  organizations: ['id'],
};

export function checkReferences(all: Tables): Fault[] {
  const near = new Map(
    tableNames.map((name) => [name, nearestOf(all[name].ids ?? new Set<string>())]),
  );
  const lookUp = (id: string, target: TableName): string | null => {
    const { ids } = all[target];
    return ids === null || ids.has(id) ? null : (near.get(target)?.(id) ?? fileOf(target));
  };
  return inEach(all, (table) => [...twice(table, keys[table.name]), ...unknownIds(table, lookUp)]);
}

function twice<Name extends TableName>(
  table: Table<Name>,
  key: readonly ColumnOf<Name>[] = [...table.columns],
): Fault[] {
  const first = new Map<string, number>();
  const [column] = key;
  if (column === undefined || !key.every((name) => table.columns.has(name))) return [];
  const spell = (row: Row<Name>): string[] =>
    key.map((name) => spelled(row.values[name]) || row.cells[name]);
  return table.rows.flatMap((row) => {
    const cells = spell(row);
    const name = cells.join('\n');
    const before = first.get(name);
    if (before === undefined) first.set(name, row.line);
    if (before === undefined || !name.trim()) return [];
    return cellFault(table, row, {
      column,
      code: key.length === 1 ? 'id-twice' : 'row-twice',
      found: cells.filter(Boolean).join(' '),
      expected: String(before),
    });
  });
}

/** The ids a cell names. */
function idsIn(value: CellValue): readonly string[] {
  if (typeof value !== 'object') return [String(value)];
  return value.map((part) => (typeof part === 'string' ? part : part.id));
}

/** `lookUp` gives what an unknown id may have meant, or its table's file; `null` for a known one. */
function unknownIds<Name extends TableName>(
  table: Table<Name>,
  lookUp: (id: string, target: TableName) => string | null,
): Fault[] {
  return columnsOf(table.name).flatMap(({ name, column: { refersTo } }) =>
    refersTo === null
      ? []
      : table.rows.flatMap((row) => {
          const value: CellValue | null = row.values[name];
          return (value === null ? [] : idsIn(value)).flatMap((found) => {
            const expected = lookUp(found, refersTo);
            return expected === null
              ? []
              : cellFault(table, row, { column: name, code: 'id-unknown', found, expected });
          });
        }),
  );
}
