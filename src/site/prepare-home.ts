/** Everything the home page shows: the plans as cards, and what is evaluated when. */
import { pick, type Lang } from '../i18n/lang.ts';
import type { Atlas, Evaluation, Fy, Plan } from '../model/atlas.ts';
import { evaluationsIn, withoutKnownEvaluation } from '../model/index.ts';
import { fyText } from './dates.ts';
import {
  evaluationView,
  projectLink,
  type EvaluationView,
  type ProjectLink,
} from './fact-views.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { hrefOf } from './paths.ts';

export interface DueItem extends EvaluationView {
  readonly id: string;
  readonly project: ProjectLink;
  readonly plan: string;
  readonly planId: string;
}

export interface DueYear {
  readonly fy: Fy;
  readonly year: string;
  readonly items: readonly DueItem[];
}

export interface PlanCardView {
  readonly plan: Plan;
  readonly href: string;
  readonly name: string;
  readonly goal: string;
  readonly programs: number;
  readonly projects: number;
}

/** Projects of a plan that a list of evaluations cannot place. */
export interface UnplacedPlan {
  readonly plan: string;
  readonly planId: string;
  readonly projects: readonly ProjectLink[];
}

export interface HomeView {
  readonly plans: readonly PlanCardView[];
  readonly programCount: number;
  readonly projectCount: number;
  /** This fiscal year, the next and the one after: a browser shows two of them on the day of reading. */
  readonly due: readonly DueYear[];
  readonly datedCount: number;
  readonly evaluationCount: number;
  /** Projects under way of which no evaluation year is known. */
  readonly unplaced: readonly UnplacedPlan[];
  readonly unplacedCount: number;
}

/** `thisFy`: the fiscal year of the day the site is built for. */
export function prepareHome(atlas: Atlas, lang: Lang, thisFy: Fy): HomeView {
  const context = pageContext(lang, []);
  return {
    plans: atlas.plans.map((plan) => cardView(plan, lang)),
    programCount: atlas.programs.length,
    projectCount: atlas.projects.length,
    due: [thisFy, thisFy + 1, thisFy + 2].map((fy) => ({
      fy,
      year: fyText(fy, lang),
      items: evaluationsIn(atlas, fy).map((evaluation) => dueItem(evaluation, context)),
    })),
    datedCount: atlas.evaluations.filter(({ fy }) => fy !== null).length,
    evaluationCount: atlas.evaluations.length,
    unplaced: unplacedIn(atlas, thisFy, context),
    unplacedCount: withoutKnownEvaluation(atlas, thisFy).length,
  };
}

function cardView(plan: Plan, lang: Lang): PlanCardView {
  return {
    plan,
    href: hrefOf({ page: 'plan', id: plan.id }, lang),
    name: pick(plan.short, lang),
    goal: pick(plan.goal, lang),
    programs: plan.programs.length,
    projects: plan.programs.flatMap(({ projects }) => projects).length,
  };
}

function dueItem(evaluation: Evaluation, context: PageContext): DueItem {
  const { plan } = evaluation.project.program;
  return {
    ...evaluationView(evaluation, context),
    id: evaluation.id,
    project: projectLink(evaluation.project, context),
    plan: pick(plan.short, context.lang),
    planId: plan.id,
  };
}

function unplacedIn(atlas: Atlas, fy: Fy, context: PageContext): readonly UnplacedPlan[] {
  const byPlan = Map.groupBy(withoutKnownEvaluation(atlas, fy), ({ program }) => program.plan);
  return [...byPlan].map(([plan, projects]) => ({
    plan: pick(plan.short, context.lang),
    planId: plan.id,
    projects: projects.map((project) => projectLink(project, context)),
  }));
}
