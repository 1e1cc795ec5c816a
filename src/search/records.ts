/** What the search of one language knows: the atlas as a list of things with names and addresses. */
import { pick, type Lang } from '../i18n/lang.ts';
import { organizationWords } from '../i18n/organization-words.ts';
import { foundWords } from '../i18n/found-words.ts';
import { wordsIn } from '../i18n/words.ts';
import {
  spanOf,
  type Atlas,
  type Indicator,
  type Organization,
  type Participant,
  type Plan,
  type PlanPolicy,
  type Program,
  type Project,
} from '../model/index.ts';
import { lineageRecords } from './lineage-records.ts';
import { langText, named, type Context, type Target } from './record-context.ts';
import type { SearchRecord } from './record.ts';
import { viewRecords } from './view-records.ts';

/**
 * Ensures: every plan, program, project, organization, indicator and policy of a plan, in table order;
 * what followed a project and came before it; the pages, and those of a fiscal year.
 */
export function recordsOf(
  atlas: Atlas,
  lang: Lang,
  hrefOf: (target: Target) => string,
): SearchRecord[] {
  const context = { lang, hrefOf };
  return [
    ...atlas.plans.map((plan) => planRecord(plan, context)),
    ...atlas.programs.map((program) => programRecord(program, context)),
    ...atlas.projects.map((project) => projectRecord(project, context)),
    ...atlas.organizations.map((organization) => organizationRecord(organization, context)),
    ...untiedRecords(atlas, context),
    ...atlas.indicators.map((indicator) => indicatorRecord(indicator, context)),
    ...atlas.plans.flatMap((plan) => policyRecords(plan, context)),
    ...lineageRecords(atlas, context),
    ...viewRecords(atlas, context),
  ];
}

function planRecord(plan: Plan, { lang, hrefOf }: Context): SearchRecord {
  return {
    kind: 'plan',
    plan: plan.id,
    ...named(lang, plan.name, plan.short),
    detail: plan.goal ? pick(plan.goal, lang) : '',
    aliases: [],
    href: hrefOf({ page: 'plan', id: plan.id }),
  };
}

function programHref(program: Program, { hrefOf }: Context): string {
  return hrefOf({ page: 'program', id: program.id });
}

function programRecord(program: Program, context: Context): SearchRecord {
  return {
    kind: 'program',
    plan: program.plan.id,
    ...named(context.lang, program.name),
    detail: pick(program.plan.name, context.lang),
    aliases: [],
    href: programHref(program, context),
  };
}

function projectRecord(project: Project, { lang, hrefOf }: Context): SearchRecord {
  const names = named(lang, project.name, project.short);
  const known = new Set([names.title, ...names.names].map(({ text }) => text));
  return {
    kind: 'project',
    plan: project.program.plan.id,
    ...names,
    detail: pick(project.program.name, lang),
    aliases: project.aliases.filter((alias) => !known.has(alias)).map(langText),
    period: spanOf(project),
    href: hrefOf({ page: 'project', id: project.id }),
  };
}

function organizationRecord(organization: Organization, { lang, hrefOf }: Context): SearchRecord {
  const { short, aliases, participations, funded } = organization;
  const names = named(lang, organization.name);
  const known = new Set([names.title, ...names.names].map(({ text }) => text));
  const others = [...new Set([short.ja, short.en, ...aliases])].filter((other) => other !== null);
  return {
    kind: 'organization',
    plan: null,
    ...names,
    detail: foundWords(lang).organization(
      organizationWords(lang).kinds[organization.kind],
      new Set(participations.map(({ project }) => project)).size,
      funded.length,
    ),
    aliases: others.filter((other) => !known.has(other)).map(langText),
    href: hrefOf({ page: 'organization', id: organization.id }),
  };
}

/**
 * Of organizations that the tables' own list does not have: one record an organization and project,
 * all of an organization together; its roles joined.
 */
function untiedRecords({ projects }: Atlas, context: Context): SearchRecord[] {
  const participants = projects
    .flatMap((project) => project.participants)
    .filter(({ entity }) => entity === null);
  const organizations = Map.groupBy(participants, ({ organization }) => organization.ja);
  return [...organizations.values()].flatMap((members) =>
    [...Map.groupBy(members, ({ project }) => project)].map(([project, roles]) =>
      untiedRecord(project, roles, context),
    ),
  );
}

function untiedRecord(
  project: Project,
  participants: readonly Participant[],
  { lang, hrefOf }: Context,
): SearchRecord {
  const words = wordsIn(lang);
  const roles = participants.map(
    ({ role, roleJa }) => (lang === 'ja' && roleJa) || words.participant[role],
  );
  return {
    kind: 'organization',
    plan: project.program.plan.id,
    ...named(lang, participants[0]?.organization ?? null),
    detail: foundWords(lang).participation(
      pick(project.name, lang),
      [...new Set(roles)].join(words.listJoint),
    ),
    aliases: [],
    href: hrefOf({ page: 'project', id: project.id, fragment: 'participants' }),
  };
}

function indicatorRecord(indicator: Indicator, context: Context): SearchRecord {
  return {
    kind: 'indicator',
    plan: indicator.program.plan.id,
    ...named(context.lang, indicator.label),
    detail: pick(indicator.program.name, context.lang),
    aliases: [],
    href: programHref(indicator.program, context),
  };
}

/** A policy once, even where it stands over several programs of the plan. */
function policyRecords(plan: Plan, { lang, hrefOf }: Context): SearchRecord[] {
  const policies = new Set(plan.policies.map(({ policy }: PlanPolicy) => policy));
  return [...policies].map((policy) => ({
    kind: 'policy',
    plan: plan.id,
    ...named(lang, policy.name),
    detail: pick(plan.name, lang),
    aliases: [],
    href: hrefOf({ page: 'plan', id: plan.id, fragment: 'policies' }),
  }));
}
