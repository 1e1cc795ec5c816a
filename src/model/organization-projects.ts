/** The projects an organization has to do with. */
import type { Organization, Project } from './atlas.ts';

/** By plan, program and place in the table, as charts and tables list them. */
export function inTableOrder(projects: Iterable<Project>): Project[] {
  return [...projects].sort(
    (a, b) =>
      a.program.plan.order - b.program.plan.order ||
      a.program.order - b.program.order ||
      a.order - b.order,
  );
}

/** Those it pays for or takes part in, each once, in table order. */
export function projectsOf({ funded, participations }: Organization): readonly Project[] {
  return inTableOrder(new Set([...funded, ...participations.map(({ project }) => project)]));
}
