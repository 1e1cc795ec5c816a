/** Checks across rows: ids that are twice or nowhere, and rows that say the same thing twice. */
import type { Fault } from './fault.ts';
import { nearest } from './near-names.ts';
import type { Row, Table } from './read-table.ts';
import { tables, tableNames, type Column, type TableName } from './tables.ts';

export type Tables = Readonly<Record<TableName, Table>>;

/** The columns that together name a row, for tables without an id. */
const keys: Partial<Record<TableName, readonly string[]>> = {
  evaluations: ['project', 'kind', 'fy'],
  relations: ['from', 'to'],
  budgets: ['project', 'fy', 'kind', 'forecast'],
  plan_policies: ['plan', 'policy', 'program'],
};

export function idsOf(table: Table): ReadonlySet<string> {
  return new Set(table.rows.flatMap((row) => row.cells.get('id') ?? []));
}

export function checkReferences(all: Tables): Fault[] {
  const ids = new Map(tableNames.map((name) => [name, idsOf(all[name])]));
  return tableNames.flatMap((name) => [
    ...twice(all[name]),
    ...all[name].rows.flatMap((row) => unknownIds(all[name], row, ids)),
  ]);
}

function twice(table: Table): Fault[] {
  const hasId = 'id' in tables[table.name];
  const key = hasId ? ['id'] : keys[table.name];
  if (!key) return [];
  const first = new Map<string, number>();
  return table.rows.flatMap((row): Fault[] => {
    const cells = key.map((column) => row.cells.get(column) ?? '');
    const name = cells.join(' ').trim();
    const before = first.get(cells.join('\n'));
    if (before === undefined) {
      first.set(cells.join('\n'), row.line);
      return [];
    }
    return name
      ? [
          {
            severity: 'error',
            code: hasId ? 'id-twice' : 'row-twice',
            file: table.file,
            line: row.line,
            column: key[0] as string,
            found: name,
            expected: String(before),
          },
        ]
      : [];
  });
}

function unknownIds(
  table: Table,
  row: Row,
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
): Fault[] {
  const fault = (column: string, found: string, target: TableName): Fault[] => {
    const known = ids.get(target) as ReadonlySet<string>;
    if (known.has(found)) return [];
    return [
      {
        severity: 'error',
        code: 'id-unknown',
        file: table.file,
        line: row.line,
        column,
        found,
        expected: nearest(found, known) ?? `${target}.csv`,
      },
    ];
  };
  const columns: Readonly<Record<string, Column>> = tables[table.name];
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = row.values.get(name);
    if (value === undefined) return [];
    if (column.refersTo) {
      const named = Array.isArray(value) ? (value as string[]) : [value as string];
      return named.flatMap((id) => fault(name, id, column.refersTo as TableName));
    }
    if (name === 'source' || name.endsWith('_source'))
      return (value as { id: string }[]).flatMap(({ id }) => fault(name, id, 'sources'));
    return [];
  });
}
