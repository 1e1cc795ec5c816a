/** What comes for a plan's projects within some fiscal years: ends, evaluations, and what follows. */
import type { Evaluation, Fy, Plan, Project, Relation } from './atlas.ts';

/** First and last fiscal year. */
export interface FyWindow {
  readonly from: Fy;
  readonly to: Fy;
}

/** Fiscal years after this one that are looked ahead to. */
const yearsAhead = 2;

/** The three fiscal years that begin with `fy`. */
export function yearsFrom(fy: Fy): FyWindow {
  return { from: fy, to: fy + yearsAhead };
}

/** A project that ends or is evaluated within the years asked about. */
export interface Turn {
  readonly project: Project;
  readonly ends: boolean;
  /** Its evaluations of those years, by year. */
  readonly due: readonly Evaluation[];
  /** What is recorded to follow it, or else the whole it is a part of. */
  readonly followers: readonly Relation[];
}

/** What is recorded to come after a project; a part is followed by what follows its whole. */
export function followersOf(project: Project): readonly Relation[] {
  const own = project.outgoing.filter(({ kind }) => kind !== 'related');
  return own.length === 0 && project.parent ? followersOf(project.parent) : own;
}

function isWithin(fy: Fy | 'open' | null, { from, to }: FyWindow): boolean {
  return typeof fy === 'number' && fy >= from && fy <= to;
}

/** The first year in which something comes for it. */
function firstYear({ project, ends, due }: Turn): number {
  const end = ends && typeof project.end.fy === 'number' ? project.end.fy : Infinity;
  return Math.min(end, ...due.flatMap(({ fy }) => fy ?? []));
}

/**
 * Every subject of the plan that ends or is evaluated in those years, by the first year in which
 * something comes, then as in the table.
 */
export function turnsIn(plan: Plan, within: FyWindow): readonly Turn[] {
  return plan.programs
    .flatMap(({ projects }) => projects)
    .filter(({ role }) => role === 'subject')
    .map((project) => ({
      project,
      ends: isWithin(project.end.fy, within),
      due: project.evaluations.filter(({ fy }) => isWithin(fy, within)),
      followers: followersOf(project),
    }))
    .filter(({ ends, due }) => ends || due.length > 0)
    .sort((a, b) => firstYear(a) - firstYear(b));
}
