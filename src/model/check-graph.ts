/** Checks on what leads where: no circle of successors or of parts, and rows that belong together do. */
import type { Fault } from './fault.ts';
import type { Row, Table } from './read-table.ts';
import type { Tables } from './check-references.ts';

interface Step {
  readonly from: string;
  readonly to: string;
  readonly row: Row;
}

/**
 * The circles in a list of steps, each once, as the ids along it. Iterative depth-first search, so
 * that a chain of a million steps does not exhaust the stack.
 */
export function circles(steps: readonly Step[]): { ids: string[]; row: Row }[] {
  const next = Map.groupBy(steps, (step) => step.from);
  const state = new Map<string, 'open' | 'done'>();
  const found: { ids: string[]; row: Row }[] = [];
  for (const start of next.keys()) {
    if (state.has(start)) continue;
    const path: { id: string; at: number }[] = [{ id: start, at: 0 }];
    state.set(start, 'open');
    while (path.length) {
      const top = path.at(-1) as { id: string; at: number };
      const step = next.get(top.id)?.[top.at++];
      if (!step) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(step.to) === 'open') {
        const from = path.findIndex(({ id }) => id === step.to);
        found.push({ ids: [...path.slice(from).map(({ id }) => id), step.to], row: step.row });
      } else if (!state.has(step.to)) {
        state.set(step.to, 'open');
        path.push({ id: step.to, at: 0 });
      }
    }
  }
  return found;
}

function stepsOf(table: Table, from: string, to: string): Step[] {
  return table.rows.flatMap((row) => {
    const [a, b] = [row.cells.get(from), row.cells.get(to)];
    return a && b && row.values.get('kind') !== 'related' ? [{ from: a, to: b, row }] : [];
  });
}

function circleFaults(table: Table, from: string, to: string): Fault[] {
  return circles(stepsOf(table, from, to)).map(({ ids, row }) => ({
    severity: 'error',
    code: ids.length === 2 && table.name === 'relations' ? 'self-relation' : 'cycle',
    file: table.file,
    line: row.line,
    column: to,
    found: ids.join(' → '),
    expected: '',
  }));
}

/** An initiative, a parent and a policy's program must be of the row's own program or plan. */
function belonging(all: Tables): Fault[] {
  const column = (table: Table, key: string): Map<string, string> =>
    new Map(table.rows.map((row) => [row.cells.get('id') ?? '', row.cells.get(key) ?? '']));
  const programOfInitiative = column(all.initiatives, 'program');
  const programOfProject = column(all.projects, 'program');
  const planOfProgram = column(all.programs, 'plan');
  const check = (
    table: Table,
    own: string,
    other: string,
    homeOf: ReadonlyMap<string, string>,
  ): Fault[] =>
    table.rows.flatMap((row): Fault[] => {
      const found = row.cells.get(other);
      const home = found ? homeOf.get(found) : undefined;
      const expected = row.cells.get(own) ?? '';
      return found && home !== undefined && home !== expected
        ? [
            {
              severity: 'error',
              code: 'other-program',
              file: table.file,
              line: row.line,
              column: other,
              found: `${found} (${home})`,
              expected,
            },
          ]
        : [];
    });
  return [
    ...check(all.projects, 'program', 'initiative', programOfInitiative),
    ...check(all.projects, 'program', 'parent', programOfProject),
    ...check(all.plan_policies, 'plan', 'program', planOfProgram),
  ];
}

export function checkGraph(all: Tables): Fault[] {
  return [
    ...circleFaults(all.relations, 'from', 'to'),
    ...circleFaults(all.projects, 'id', 'parent'),
    ...belonging(all),
  ];
}
