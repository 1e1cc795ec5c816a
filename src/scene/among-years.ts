/**
 * What has a place among the years a chart shows. What lies wholly outside them is not drawn in them,
 * for a bar at the edge would be read as running there; it is counted. It is a stub beyond the axis
 * instead, its years after its name, where
 *
 *   its other year is not known, and may lie among those shown: nobody can say that it is outside
 *   an evaluation falls among them: whoever looks at that year looks for it, and for whose it is
 *   a relation leads from it into them or out of them to it: the arrow needs an end
 *
 * A project without any year known has no position in time, so no years leave it out.
 */
import type { FyRange } from '../layout/index.ts';
import type { Project, Relation } from '../model/index.ts';
import type { OutsideProject } from './marks.ts';

/** The years shown, and what of a project is drawn there besides its bar. */
export interface Years {
  readonly range: FyRange;
  readonly hasMarks: boolean;
  readonly hasArrows: boolean;
}

/** First and last year known of a project, `null` without any; `Infinity` for an end left open. */
function yearsOf({ start, end }: Project): FyRange | null {
  const known = [start.fy, end.fy].filter((fy) => typeof fy === 'number');
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first, to: end.fy === 'open' ? Infinity : last };
}

function meets(years: FyRange, range: FyRange): boolean {
  return years.from <= range.to && years.to >= range.from;
}

/** Whether a project's years are known and none of them is shown: it is a stub, if it is drawn. */
export function isBeyond(project: Project, range: FyRange): boolean {
  const years = yearsOf(project);
  return years !== null && !meets(years, range);
}

function hasColumns(project: Project, range: FyRange): boolean {
  const years = yearsOf(project);
  return years !== null && meets(years, range);
}

/** Whether the year that is not known of a project may lie among those shown. */
function mayReach({ start, end }: Project, { from, to }: FyRange): boolean {
  if (end.fy === null) return start.fy !== null && start.fy !== 'open' && start.fy <= to;
  return start.fy === null && end.fy !== 'open' && end.fy >= from;
}

function hasPlace(project: Project, { range, hasMarks }: Years): boolean {
  const isShown = (fy: number | null): boolean => fy !== null && meets({ from: fy, to: fy }, range);
  return (
    !isBeyond(project, range) ||
    mayReach(project, range) ||
    (hasMarks && project.evaluations.some(({ fy }) => isShown(fy)))
  );
}

/** Relations among `projects`; one of a stub only if its other end has its place in the years shown. */
export function relationsAmong(projects: readonly Project[], range: FyRange): Relation[] {
  const among = new Set(projects);
  const isDrawn = ({ from, to }: Relation): boolean =>
    [from, to].every((end) => !isBeyond(end, range)) ||
    [from, to].some((end) => hasColumns(end, range));
  return projects.flatMap((project) =>
    project.outgoing.filter((relation) => among.has(relation.to) && isDrawn(relation)),
  );
}

/** Those of a band's projects that are drawn. */
export function drawnAmong(projects: readonly Project[], years: Years): ReadonlySet<Project> {
  const related = years.hasArrows
    ? relationsAmong(projects, years.range).flatMap(({ from, to }) => [from, to])
    : [];
  return new Set([...projects.filter((project) => hasPlace(project, years)), ...related]);
}

/** A project that is not drawn, with its years; none where it has none. */
export function outsideOf(project: Project): OutsideProject[] {
  const years = yearsOf(project);
  if (years === null) return [];
  const { from, to } = years;
  return [{ id: project.id, from, to: Number.isFinite(to) ? to : from }];
}
