/** Descent: what a project grew out of and what grew out of it. `related` is not descent. */
import type { Project, Relation } from './atlas.ts';

function reach(
  start: Project,
  relations: (project: Project) => readonly Relation[],
  end: 'from' | 'to',
): ReadonlySet<Project> {
  const found = new Set<Project>();
  const waiting = [start];
  while (waiting.length) {
    for (const relation of relations(waiting.pop() as Project)) {
      const next = relation[end];
      if (relation.kind === 'related' || next === start || found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}

export function ancestorsOf(project: Project): ReadonlySet<Project> {
  return reach(project, ({ incoming }) => incoming, 'from');
}

export function descendantsOf(project: Project): ReadonlySet<Project> {
  return reach(project, ({ outgoing }) => outgoing, 'to');
}

/** The project with all ancestors and descendants. */
export function lineageOf(project: Project): ReadonlySet<Project> {
  return new Set([...ancestorsOf(project), project, ...descendantsOf(project)]);
}
