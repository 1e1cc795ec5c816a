/** The groups of a table as programs, and those within them as initiatives, in the order they are met. */
import { inOwn, sourceId, type Cells, type Language } from './cells.ts';
import type { Entry } from './entry.ts';
import { fingerprint, uniqueIds } from './ids.ts';

export interface GroupIds {
  readonly program: string;
  /** Empty where an entry is in no group within its group. */
  readonly initiative: string;
}

export interface GroupRow {
  readonly cells: Cells;
  /** The first entry in it. */
  readonly entry: Entry;
}

export interface GroupRows {
  readonly programs: readonly GroupRow[];
  readonly initiatives: readonly GroupRow[];
  /** Of each entry, in their order. */
  readonly idsOf: readonly GroupIds[];
}

/** An id for each of these names; none is the plan's, which may be called as a group is. */
function idsByName(names: readonly string[], plan: string): ReadonlyMap<string, string> {
  const ids = uniqueIds(
    names.map((name) => ({ name, rest: '' })),
    'group',
  );
  return new Map(
    names.map((name, at) => {
      const id = ids[at] ?? '';
      return [name, id === plan ? `group-${fingerprint(name)}` : id];
    }),
  );
}

/** `title` names the group of what is in none; `plan` is the plan's id. */
export function groupRows(
  entries: readonly Entry[],
  title: string,
  plan: string,
  own: Language,
): GroupRows {
  const nameOf = ({ groups: [name] }: Entry): string => name ?? title;
  const byName = idsByName([...new Set(entries.map(nameOf))], plan);
  const programs = new Map<string, GroupRow>();
  const initiatives = new Map<string, GroupRow>();
  const idsOf = entries.map((entry): GroupIds => {
    const [name, inner = ''] = [nameOf(entry), entry.groups[1]];
    const program = byName.get(name) ?? '';
    if (!programs.has(program)) {
      const base = { id: program, plan, order: String(programs.size + 1), source: sourceId };
      programs.set(program, { cells: { ...base, ...inOwn('name', name, own) }, entry });
    }
    const initiative = inner && `${program}-${fingerprint(inner)}`;
    if (initiative && !initiatives.has(initiative)) {
      const order = String(initiatives.size + 1);
      const base = { id: initiative, program, order, source: sourceId };
      initiatives.set(initiative, { cells: { ...base, ...inOwn('label', inner, own) }, entry });
    }
    return { program, initiative };
  });
  return { programs: [...programs.values()], initiatives: [...initiatives.values()], idsOf };
}
