/**
 * A program in parts that each make a slide or stand on a sheet. Projects that belong together — an
 * initiative's, a lineage, a whole and its parts — stay together as long as anything else can be
 * parted.
 */
import type { Program, Project } from './atlas.ts';
import { groupByInitiative, type InitiativeGroup } from './initiative-groups.ts';

function countOf(groups: readonly InitiativeGroup[]): number {
  return groups.reduce((sum, { projects }) => sum + projects.length, 0);
}

/** The program as if it had only these projects. */
function restricted(program: Program, groups: readonly InitiativeGroup[]): Program {
  return {
    ...program,
    initiatives: groups.flatMap(({ initiatives, projects }) =>
      initiatives.map((initiative) => ({
        ...initiative,
        projects: projects.filter((project) => project.initiative?.id === initiative.id),
      })),
    ),
    projects: groups.flatMap(({ projects }) => projects),
  };
}

/** Projects joined by relations or as whole and part, each family in table order. */
function familiesOf(projects: readonly Project[]): Project[][] {
  const family = new Map(projects.map((project) => [project.id, new Set([project.id])]));
  const join = (a: string, b: string | undefined): void => {
    const [one, other] = [family.get(a), b === undefined ? undefined : family.get(b)];
    if (!one || !other || one === other) return;
    for (const id of other) {
      one.add(id);
      family.set(id, one);
    }
  };
  for (const project of projects) {
    join(project.id, project.parent?.id);
    for (const { to } of project.outgoing) join(project.id, to.id);
  }
  const sets = new Set(projects.map(({ id }) => family.get(id)));
  return [...sets].map((ids) => projects.filter(({ id }) => ids?.has(id)));
}

/** Where a list is cut so that both sides weigh most alike; between the first and the last. */
function middle(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [best, least, before] = [1, Infinity, 0];
  weights.slice(0, -1).forEach((weight, i) => {
    before += weight;
    const difference = Math.abs(total - 2 * before);
    if (difference < least) [best, least] = [i + 1, difference];
  });
  return best;
}

function halves<T>(things: readonly T[], weigh: (thing: T) => number): [T[], T[]] {
  const at = middle(things.map(weigh));
  return [things.slice(0, at), things.slice(at)];
}

/** Two parts of about the same number of projects, or `null` for a single project. */
export function halve(program: Program): [Program, Program] | null {
  const groups = groupByInitiative(program).filter(({ projects }) => projects.length > 0);
  const [only] = groups;
  if (countOf(groups) < 2 || !only) return null;
  if (groups.length > 1) {
    const [first, second] = halves(groups, ({ projects }) => projects.length);
    return [restricted(program, first), restricted(program, second)];
  }
  const families = familiesOf(only.projects);
  const units = families.length > 1 ? families : only.projects.map((project) => [project]);
  const [first, second] = halves(units, (unit) => unit.length);
  const part = (unit: readonly Project[][]): Program =>
    restricted(program, [{ initiatives: only.initiatives, projects: unit.flat() }]);
  return [part(first), part(second)];
}
