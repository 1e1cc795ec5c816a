/** Checks on ids as addresses: no two things of the site may be at one. */
import type { Fault } from './fault.ts';
import { isReserved, isUnusable, stemOf } from './reserved-ids.ts';
import { cellFault, type Row, type Table, type Tables } from './table.ts';
import type { TableName } from './tables.ts';

type Identified = Exclude<
  TableName,
  'site' | 'evaluations' | 'relations' | 'indicators' | 'budgets' | 'participants' | 'plan_policies'
>;

/** Faults of the `id` column; `meets` gives the place of what an id meets, `null` where nothing. */
function idFaults<Name extends Identified>(
  table: Table<Name>,
  idOf: (row: Row<Name>) => string,
  isTaken: (id: string) => boolean,
  meets: (id: string) => string | null = () => null,
): Fault[] {
  return table.rows.flatMap((row) => {
    const id = idOf(row);
    const expected = meets(id);
    if (isTaken(id)) return cellFault(table, row, { column: 'id', code: 'id-reserved' });
    return expected === null
      ? []
      : cellFault(table, row, { column: 'id', code: 'id-meets', expected });
  });
}

/** Where each id stands, as `plans.csv:2`. */
function placesOf({ plans, programs }: Tables): ReadonlyMap<string, string> {
  return new Map([
    ...programs.rows.map((row) => [row.cells.id, `${programs.file}:${row.line}`] as const),
    ...plans.rows.map((row) => [row.cells.id, `${plans.file}:${row.line}`] as const),
  ]);
}

/** Plans and programs share decks, posters and places on a page; the others only what no id may be. */
export function checkIds(all: Tables): Fault[] {
  const places = placesOf(all);
  const planIds = new Set(all.plans.rows.map(({ cells }) => cells.id));
  const stem = (id: string): string | null => places.get(stemOf(id) ?? '') ?? null;
  const plan = (id: string): string | null =>
    planIds.has(id) ? (places.get(id) ?? null) : stem(id);
  return [
    ...idFaults(all.plans, ({ cells }) => cells.id, isReserved, stem),
    ...idFaults(all.programs, ({ cells }) => cells.id, isReserved, plan),
    ...idFaults(all.initiatives, ({ cells }) => cells.id, isUnusable),
    ...idFaults(all.projects, ({ cells }) => cells.id, isUnusable),
    ...idFaults(all.policies, ({ cells }) => cells.id, isUnusable),
    ...idFaults(all.contradictions, ({ cells }) => cells.id, isUnusable),
    ...idFaults(all.organizations, ({ cells }) => cells.id, isUnusable),
    ...idFaults(all.sources, ({ cells }) => cells.id, isUnusable),
  ];
}
