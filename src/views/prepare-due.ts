/** What is evaluated this fiscal year and the next, for the home page and the page of evaluations. */
import { pick } from '../i18n/lang.ts';
import {
  evaluationsIn,
  type Atlas,
  type Evaluation,
  type Fy,
  type Project,
} from '../model/index.ts';
import { fyText } from '../i18n/dates.ts';
import {
  evaluationView,
  projectLink,
  type EvaluationView,
  type ProjectLink,
} from './fact-views.ts';
import type { PageContext } from './page-context.ts';

/** An evaluation where it stands apart from its project. */
export interface EvaluationItem extends EvaluationView {
  readonly id: string;
  readonly project: ProjectLink;
  readonly plan: string;
  readonly planId: string;
  /** The committee that looks after the plan. */
  readonly committee: string | null;
}

export interface DueYear {
  readonly fy: Fy;
  readonly year: string;
  readonly items: readonly EvaluationItem[];
}

export interface DueView {
  /** This fiscal year, the next and the one after: a browser shows two of them on the day of reading. */
  readonly years: readonly DueYear[];
  readonly datedCount: number;
  readonly evaluationCount: number;
}

/** Projects of one plan, where a list names them. */
export interface PlanProjects {
  readonly plan: string;
  readonly planId: string;
  readonly projects: readonly ProjectLink[];
}

/** `thisFy`: the fiscal year of the day the site is built for. */
export function prepareDue(atlas: Atlas, thisFy: Fy, context: PageContext): DueView {
  return {
    years: [thisFy, thisFy + 1, thisFy + 2].map((fy) => ({
      fy,
      year: fyText(fy, context.lang),
      items: evaluationsIn(atlas, fy).map((evaluation) => evaluationItem(evaluation, context)),
    })),
    datedCount: atlas.evaluations.filter(({ fy }) => fy !== null).length,
    evaluationCount: atlas.evaluations.length,
  };
}

export function evaluationItem(evaluation: Evaluation, context: PageContext): EvaluationItem {
  const { plan } = evaluation.project.program;
  return {
    ...evaluationView(evaluation, context),
    id: evaluation.id,
    project: projectLink(evaluation.project, context),
    plan: pick(plan.short, context.lang),
    planId: plan.id,
    committee: plan.committee && pick(plan.committee, context.lang),
  };
}

export function groupByPlan(
  projects: readonly Project[],
  context: PageContext,
): readonly PlanProjects[] {
  return [...Map.groupBy(projects, ({ program }) => program.plan)].map(([plan, own]) => ({
    plan: pick(plan.short, context.lang),
    planId: plan.id,
    projects: own.map((project) => projectLink(project, context)),
  }));
}
