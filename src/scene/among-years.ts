/**
 * What has a place among the years a chart shows. What lies wholly outside them is not drawn in them,
 * for a bar at the edge would be read as running there; it is counted. It is a stub beyond the axis
 * instead, its years after its name, where
 *
 *   its other year is not known, and may lie among those shown: nobody can say that it is outside
 *   an evaluation falls among them: whoever looks at that year looks for it, and for whose it is
 *   a relation leads from it into them or out of them to it: the arrow needs an end
 *
 * A project without any year known has no position in time, so no years leave it out, and no arrow
 * leads to it (`references.ts`).
 */
import type { TimeAxis } from '../layout/index.ts';
import {
  firstDay,
  lastDay,
  periodOf,
  type Fy,
  type Project,
  type Relation,
} from '../model/index.ts';
import type { OutsideProject } from './marks.ts';

/** The years shown, and what of a project is drawn there besides its bar. */
export interface Years {
  readonly axis: TimeAxis;
  readonly hasMarks: boolean;
  readonly hasArrows: boolean;
}

/** First and last year known of a project, `null` without any; `Infinity` for an end left open. */
function yearsOf({ start, end }: Project): { readonly from: Fy; readonly to: Fy } | null {
  const known = [start.fy, end.fy].filter((fy) => typeof fy === 'number');
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first, to: end.fy === 'open' ? Infinity : last };
}

function beginsInTime(fy: Fy, axis: TimeAxis): boolean {
  return axis.columnOf(firstDay(fy)) < axis.columns;
}

function lastsLongEnough(fy: Fy, axis: TimeAxis): boolean {
  return fy === Infinity || axis.columnOf(lastDay(fy)) >= 0;
}

/** Whether some year of a project is known and shown. */
export function hasColumns(project: Project, axis: TimeAxis): boolean {
  const years = yearsOf(project);
  return years !== null && beginsInTime(years.from, axis) && lastsLongEnough(years.to, axis);
}

/** Whether no year of a project is known: it has no position in time. */
export function hasNoYear(project: Project): boolean {
  return yearsOf(project) === null;
}

/** Whether a project's years are known and none of them is shown: it is a stub, if it is drawn. */
export function isBeyond(project: Project, axis: TimeAxis): boolean {
  return yearsOf(project) !== null && !hasColumns(project, axis);
}

/** Whether the year that is not known of a project may lie among those shown. */
function mayReach({ start, end }: Project, axis: TimeAxis): boolean {
  if (end.fy === null) return typeof start.fy === 'number' && beginsInTime(start.fy, axis);
  return start.fy === null && end.fy !== 'open' && lastsLongEnough(end.fy, axis);
}

function hasPlace(project: Project, { axis, hasMarks }: Years): boolean {
  return (
    !isBeyond(project, axis) ||
    mayReach(project, axis) ||
    (hasMarks && project.evaluations.some(({ fy }) => fy !== null && axis.shows(periodOf(fy))))
  );
}

/**
 * Relations among `projects` that an arrow can show: both ends have a year; one of a stub only if its
 * other end has its place in the years shown.
 */
export function relationsAmong(projects: readonly Project[], axis: TimeAxis): Relation[] {
  const among = new Set(projects);
  const isDrawn = ({ from, to }: Relation): boolean =>
    [from, to].every((end) => !hasNoYear(end)) && [from, to].some((end) => hasColumns(end, axis));
  return projects.flatMap((project) =>
    project.outgoing.filter((relation) => among.has(relation.to) && isDrawn(relation)),
  );
}

/** Those of a band's projects that are drawn. */
export function drawnAmong(projects: readonly Project[], years: Years): ReadonlySet<Project> {
  const related = years.hasArrows
    ? relationsAmong(projects, years.axis).flatMap(({ from, to }) => [from, to])
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
