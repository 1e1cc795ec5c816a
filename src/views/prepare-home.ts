/** Everything the home page shows: the plans as cards, and what is evaluated soon. */
import { pick, type Lang } from '../i18n/lang.ts';
import { withoutKnownEvaluation, type Plan } from '../model/index.ts';
import { pageContext } from './page-context.ts';
import type { Addresses } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { groupByPlan, prepareDue, type DueView, type PlanProjects } from './prepare-due.ts';

export interface PlanCardView {
  readonly plan: Plan;
  readonly href: string;
  readonly name: string;
  readonly goal: string | null;
  readonly programs: number;
  readonly projects: number;
}

export interface HomeView {
  readonly plans: readonly PlanCardView[];
  readonly programCount: number;
  readonly projectCount: number;
  readonly due: DueView;
  /** Projects under way of which no evaluation year is known. */
  readonly unplaced: readonly PlanProjects[];
  readonly unplacedCount: number;
}

export function prepareHome(edition: Edition, lang: Lang): HomeView {
  const { atlas, fy, addresses } = edition;
  const context = pageContext(edition, lang, []);
  const unplaced = withoutKnownEvaluation(atlas, fy);
  return {
    plans: atlas.plans.map((plan) => cardView(plan, addresses, lang)),
    programCount: atlas.programs.length,
    projectCount: atlas.projects.length,
    due: prepareDue(atlas, fy, context),
    unplaced: groupByPlan(unplaced, context),
    unplacedCount: unplaced.length,
  };
}

function cardView(plan: Plan, { hrefOf }: Addresses, lang: Lang): PlanCardView {
  return {
    plan,
    href: hrefOf({ page: 'plan', id: plan.id }, lang),
    name: pick(plan.short, lang),
    goal: plan.goal && pick(plan.goal, lang),
    programs: plan.programs.length,
    projects: plan.programs.flatMap(({ projects }) => projects).length,
  };
}
