/** Everything a plan's page shows, prepared from the atlas. */
import { pick, type Lang } from '../i18n/lang.ts';
import type { Plan, PlanPolicy, Policy, Program } from '../model/index.ts';
import { dayText } from '../i18n/dates.ts';
import { groupIndicators, type IndicatorGroup } from './indicator-views.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { citationsOfPlan } from './plan-citations.ts';
import { projectCountOf } from './plan-table.ts';
import { groupRows, type RowGroup } from './project-rows.ts';
import type { CiteView, SourceView } from './source-index.ts';
import type { Edition } from '../site/edition.ts';

export interface PolicyView {
  readonly name: string;
  /** Who decided it and when, and the program it stands over if not the whole plan. */
  readonly details: string;
  readonly cites: readonly CiteView[];
}

export interface ProgramView {
  readonly program: Program;
  readonly no: string | null;
  readonly name: string;
  readonly aim: string | null;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
  readonly indicators: readonly IndicatorGroup[];
  readonly groups: readonly RowGroup[];
}

export interface PlanView {
  readonly plan: Plan;
  readonly name: string;
  readonly goalNo: string | null;
  readonly goal: string | null;
  readonly committee: string | null;
  readonly decided: string | null;
  readonly revised: readonly string[];
  readonly note: string | null;
  readonly cites: readonly CiteView[];
  readonly policies: readonly PolicyView[];
  readonly programs: readonly ProgramView[];
  readonly projectCount: number;
  readonly sources: readonly SourceView[];
}

export function preparePlan(plan: Plan, edition: Edition, lang: Lang): PlanView {
  const context = pageContext(edition, lang, citationsOfPlan(plan));
  return {
    plan,
    name: pick(plan.name, lang),
    goalNo: plan.goalNo,
    goal: plan.goal && pick(plan.goal, lang),
    committee: plan.committee && pick(plan.committee, lang),
    decided: plan.decidedOn && dayText(plan.decidedOn, lang),
    revised: plan.revisedOn.map((day) => dayText(day, lang)),
    note: plan.note && pick(plan.note, lang),
    cites: context.sources.cite(plan.citations),
    policies: policyViews(plan.policies, context),
    programs: plan.programs.map((program) => programView(program, context)),
    projectCount: projectCountOf(plan),
    sources: context.sources.list,
  };
}

/** Each policy once, with the programs it is named for where the document names them. */
function policyViews(standing: readonly PlanPolicy[], context: PageContext): PolicyView[] {
  return [...Map.groupBy(standing, ({ policy }) => policy)].map(([policy, rows]) =>
    policyView(
      policy,
      rows.flatMap(({ program }) => (program ? [program] : [])),
      context,
    ),
  );
}

function policyView(
  policy: Policy,
  programs: readonly Program[],
  context: PageContext,
): PolicyView {
  const { lang, words } = context;
  const { decidedOn, revisedOn } = policy;
  const details = [
    pick(policy.body, lang),
    decidedOn && words.plan.policyDecidedOn(dayText(decidedOn, lang)),
    revisedOn && words.plan.revisedOn(dayText(revisedOn, lang)),
    programs.length > 0 &&
      words.plan.policyFor(
        programs.map(({ no, name }) => no ?? pick(name, lang)).join(words.plan.and),
      ),
  ];
  return {
    name: pick(policy.name, lang),
    details: details.filter(Boolean).join(' · '),
    cites: context.sources.cite(policy.citations),
  };
}

export function programView(program: Program, context: PageContext): ProgramView {
  const { lang } = context;
  return {
    program,
    no: program.no,
    name: pick(program.name, lang),
    aim: program.aim && pick(program.aim, lang),
    note: program.note && pick(program.note, lang),
    cites: context.sources.cite(program.citations),
    indicators: groupIndicators(program.indicators, context),
    groups: groupRows(program, context),
  };
}
