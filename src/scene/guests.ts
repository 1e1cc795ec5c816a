/**
 * Guests: projects of programs a chart does not show that its own come from or lead to. Each stands
 * beyond the axis, what comes before at its beginning and what follows at its end, with its years and
 * its program in words; so an arrow to another program has an end.
 */
import type { ItemInput, TimeAxis } from '../layout/index.ts';
import type { Project, Relation } from '../model/index.ts';
import { hasColumns, hasNoYear } from './among-years.ts';

export interface Guest {
  readonly project: Project;
  /** The first of the band's projects it is related to: it stands in that one's group. */
  readonly host: Project;
  readonly aside: NonNullable<ItemInput['aside']>;
  readonly relations: readonly Relation[];
}

/** `projects`: those of a band that are drawn; a relation needs one that has its place in the years shown. */
export function guestsOf(
  projects: readonly Project[],
  axis: TimeAxis,
  isElsewhere: (project: Project) => boolean,
): Guest[] {
  const own = new Set(projects);
  const found = projects
    .filter((project) => hasColumns(project, axis))
    .flatMap((host) =>
      [...host.incoming, ...host.outgoing].flatMap((relation) => {
        const project = relation.from === host ? relation.to : relation.from;
        const isGuest = !own.has(project) && !hasNoYear(project) && isElsewhere(project);
        return isGuest ? [{ host, project, relation }] : [];
      }),
    );
  return [...Map.groupBy(found, ({ project }) => project)].flatMap(([project, meetings]) => {
    const [first] = meetings;
    if (!first) return [];
    const relations = meetings.map(({ relation }) => relation);
    const leads = relations.some(({ from }) => from === project);
    return [{ project, host: first.host, aside: leads ? 'before' : 'after', relations }];
  });
}
