/** Checks on what leads where: no circle of successors or of parts, and rows that belong together do. */
import type { Fault } from './fault.ts';
import { cellFault, type Row, type Table, type Tables } from './table.ts';
import type { ColumnOf, TableName } from './tables.ts';

interface Step<Name extends TableName> {
  readonly from: string;
  readonly to: string;
  readonly row: Row<Name>;
}

interface Circle<Name extends TableName> {
  /** The ids along it, the first again at the end; those in between only as far as one reads. */
  readonly ids: readonly string[];
  readonly row: Row<Name>;
}

/** So many ids of a circle are named. */
const named = 12;

/**
 * The circles in a list of steps, each once. Iterative depth-first search, so that a chain of a
 * million steps does not exhaust the stack.
 */
function circles<Name extends TableName>(steps: readonly Step<Name>[]): Circle<Name>[] {
  const next = Map.groupBy(steps, (step) => step.from);
  /** Depth on the path that is being walked, -1 once all that follows is known. */
  const depth = new Map<string, number>();
  const found: Circle<Name>[] = [];
  for (const start of next.keys()) {
    if (depth.has(start)) continue;
    const path = [{ id: start, at: 0 }];
    depth.set(start, 0);
    for (let top = path[0]; top; top = path.at(-1)) {
      const step = next.get(top.id)?.[top.at++];
      const seen = step && depth.get(step.to);
      if (!step) {
        depth.set(top.id, -1);
        path.pop();
      } else if (seen === undefined) {
        depth.set(step.to, path.length);
        path.push({ id: step.to, at: 0 });
      } else if (seen >= 0) found.push({ ids: shortened(path, seen, step.to), row: step.row });
    }
  }
  return found;
}

function shortened(path: readonly { readonly id: string }[], from: number, back: string): string[] {
  const ids = path.slice(from, from + named).map(({ id }) => id);
  return [...ids, ...(path.length - from > named ? ['…'] : []), back];
}

function circleFaults<Name extends TableName>(
  table: Table<Name>,
  column: ColumnOf<Name>,
  stepOf: (row: Row<Name>) => readonly [from: string | null, to: string | null],
): Fault[] {
  const steps = table.rows.flatMap((row) => {
    const [from, to] = stepOf(row);
    return from !== null && to !== null && from !== to ? { from, to, row } : [];
  });
  return circles(steps).map(({ ids, row }) =>
    cellFault(table, row, { column, code: 'cycle', found: ids.join(' → ') }),
  );
}

/** What leads to itself, as a relation of any kind or as a part. */
function selves<Name extends TableName>(
  table: Table<Name>,
  from: ColumnOf<Name>,
  to: ColumnOf<Name>,
): Fault[] {
  return table.rows.flatMap((row) => {
    const id = row.cells[from];
    return id && id === row.cells[to]
      ? cellFault(table, row, { column: to, code: 'self-relation', found: `${id} → ${id}` })
      : [];
  });
}

function homes<Name extends TableName>(
  table: Table<Name>,
  idColumn: ColumnOf<Name>,
  homeColumn: ColumnOf<Name>,
): ReadonlyMap<string, string> {
  return new Map(table.rows.map(({ cells }) => [cells[idColumn], cells[homeColumn]]));
}

/** What a row names must be of the row's own program or plan. */
function strangers<Name extends TableName>(
  table: Table<Name>,
  own: ColumnOf<Name>,
  other: ColumnOf<Name>,
  homeOf: ReadonlyMap<string, string>,
): Fault[] {
  return table.rows.flatMap((row) => {
    const [found, expected] = [row.cells[other], row.cells[own]];
    const home = found ? homeOf.get(found) : undefined;
    return home && expected && home !== expected
      ? cellFault(table, row, {
          column: other,
          code: 'other-program',
          found: `${found} (${home})`,
          expected,
        })
      : [];
  });
}

export function checkGraph({
  relations,
  projects,
  initiatives,
  programs,
  plan_policies,
}: Tables): Fault[] {
  const programOfInitiative = homes(initiatives, 'id', 'program');
  const programOfProject = homes(projects, 'id', 'program');
  const planOfProgram = homes(programs, 'id', 'plan');
  return [
    ...selves(relations, 'from', 'to'),
    ...selves(projects, 'id', 'parent'),
    ...circleFaults(relations, 'to', ({ values: { from, to, kind } }) =>
      kind === 'related' ? [null, null] : [from, to],
    ),
    ...circleFaults(projects, 'parent', ({ values }) => [values.id, values.parent]),
    ...strangers(projects, 'program', 'initiative', programOfInitiative),
    ...strangers(projects, 'program', 'parent', programOfProject),
    ...strangers(plan_policies, 'plan', 'program', planOfProgram),
  ];
}
