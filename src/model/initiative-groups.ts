/** A program's projects by the initiatives they belong to: the rows of a chart and of its table. */
import type { Initiative, Program, Project } from './atlas.ts';

export interface InitiativeGroup {
  /** One; or all that claim no project, for those that no initiative claims; or none. */
  readonly initiatives: readonly Initiative[];
  readonly projects: readonly Project[];
}

/**
 * Where a document lists initiatives without saying which projects are theirs, those projects stand
 * beside all of them together, as they do in the document.
 * Ensures: every project and every initiative of the program is in exactly one group.
 */
export function groupByInitiative(program: Program): InitiativeGroup[] {
  const claiming = program.initiatives.filter(({ projects }) => projects.length > 0);
  const open = program.initiatives.filter(({ projects }) => projects.length === 0);
  const loose = program.projects.filter(({ initiative }) => initiative === null);
  return [
    ...claiming.map((initiative) => ({ initiatives: [initiative], projects: initiative.projects })),
    ...(loose.length || open.length ? [{ initiatives: open, projects: loose }] : []),
  ];
}
