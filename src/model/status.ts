/** What is known of a project or an evaluation in a given fiscal year, and how much the latter cover. */
import type { Atlas, Evaluation, Fy, Project, Year } from './atlas.ts';

/** Where a fiscal year lies, seen from another. */
export type YearStanding = 'past' | 'this' | 'next' | 'later';

export function standingOf(fy: Fy, thisFy: Fy): YearStanding {
  if (fy < thisFy) return 'past';
  if (fy === thisFy) return 'this';
  return fy === thisFy + 1 ? 'next' : 'later';
}

export type Status = 'planned' | 'running' | 'ended' | 'undated';

/** First and last fiscal year as a project's row has them. */
export interface YearSpan {
  readonly start: Year['fy'];
  readonly end: Year['fy'];
}

export function spanOf({ start, end }: Project): YearSpan {
  return { start: start.fy, end: end.fy };
}

export function statusIn(project: Project, fy: Fy): Status {
  return statusOf(spanOf(project), fy);
}

/** `undated` where the years known do not settle it. */
export function statusOf({ start, end }: YearSpan, fy: Fy): Status {
  if (typeof end === 'number' && end < fy) return 'ended';
  if (typeof start === 'number' && start > fy) return 'planned';
  if (typeof start === 'number' && (end === 'open' || (typeof end === 'number' && end >= fy)))
    return 'running';
  return 'undated';
}

/** `unconfirmed`: its fiscal year has wholly passed, and nothing says that it was held. */
export type EvaluationState = 'planned' | 'held' | 'unconfirmed';

/**
 * How an evaluation stands, seen from the fiscal year `thisFy`: on a page that of the reader's day,
 * in a file that of the day it is made for. `null` where nothing is said of it and it may yet be held.
 */
export function stateOf(
  { status, fy }: Pick<Evaluation, 'status' | 'fy'>,
  thisFy: Fy,
): EvaluationState | null {
  return status !== 'held' && fy !== null && fy < thisFy ? 'unconfirmed' : status;
}

/** Evaluations of that fiscal year, in plan and table order. */
export function evaluationsIn(atlas: Atlas, fy: Fy): Evaluation[] {
  return atlas.projects.flatMap((project) =>
    project.evaluations.filter((evaluation) => evaluation.fy === fy),
  );
}

/** Subjects running or of unknown period in that year of which no evaluation year at all is known. */
export function withoutKnownEvaluation(atlas: Atlas, fy: Fy): Project[] {
  return atlas.projects.filter(
    (project) =>
      project.role === 'subject' &&
      ['running', 'undated'].includes(statusIn(project, fy)) &&
      !project.evaluations.some((evaluation) => evaluation.fy !== null),
  );
}
