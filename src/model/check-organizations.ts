/** Checks on the names of organizations: none is two's, and every spelling of other tables is one's. */
import type { Fault } from './fault.ts';
import { nearestOf } from './near-names.ts';
import { nameKey, namesOf } from './organization-names.ts';
import { cellFault, type Row, type Table, type Tables } from './table.ts';
import type { ColumnOf, TableName } from './tables.ts';

/** The column of an organization's row that has a name. */
function columnOf(row: Row<'organizations'>, name: string): ColumnOf<'organizations'> {
  const single = (['name_ja', 'name_en', 'short_ja', 'short_en'] as const).find(
    (column) => row.values[column] === name,
  );
  return single ?? 'aliases';
}

/** Names that are of two rows; `owners` grows by the line of each name's first row. */
function namedTwice(table: Table<'organizations'>, owners: Map<string, number>): Fault[] {
  return table.rows.flatMap((row) =>
    namesOf(row.values).flatMap((name) => {
      const key = nameKey(name);
      const owner = owners.get(key) ?? row.line;
      owners.set(key, owner);
      return owner === row.line
        ? []
        : cellFault(table, row, {
            column: columnOf(row, name),
            code: 'name-twice',
            found: name,
            expected: String(owner),
          });
    }),
  );
}

/** A folder without organizations ties nothing; in one that has them a spelling of none is asked about. */
export function checkOrganizations({ organizations, participants, projects }: Tables): Fault[] {
  if (organizations.rows.length === 0) return [];
  const owners = new Map<string, number>();
  const twice = namedTwice(organizations, owners);
  const near = nearestOf(new Set(organizations.rows.flatMap(({ values }) => namesOf(values))));
  const untied = <Name extends TableName>(table: Table<Name>, column: ColumnOf<Name>): Fault[] =>
    table.rows.flatMap((row) => {
      const found = row.cells[column];
      if (!found || owners.has(nameKey(found))) return [];
      const expected = near(found) ?? organizations.file;
      return cellFault(table, row, {
        column,
        code: 'organization-unknown',
        severity: 'warning',
        expected,
      });
    });
  return [...twice, ...untied(participants, 'organization_ja'), ...untied(projects, 'funder')];
}
