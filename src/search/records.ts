/** What the search of one language knows: the atlas as a list of things with names and addresses. */
import { pick, type Lang } from '../i18n/lang.ts';
import { searchWords } from '../i18n/search-words.ts';
import { wordsIn } from '../i18n/words.ts';
import type {
  Atlas,
  Indicator,
  Participant,
  Plan,
  PlanPolicy,
  Program,
  Project,
  Text,
} from '../model/atlas.ts';
import type { LangText, SearchRecord } from './record.ts';

/** Where a record leads: a page, and a place on it. */
export interface Target {
  readonly page: 'plan' | 'project';
  readonly id: string;
  readonly fragment: string | null;
}

interface Context {
  readonly lang: Lang;
  readonly hrefOf: (target: Target) => string;
}

/** Ensures: every plan, program, project, organization of a project, indicator and policy of a plan, in table order. */
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
    ...organizationRecords(atlas, context),
    ...atlas.indicators.map((indicator) => indicatorRecord(indicator, context)),
    ...atlas.plans.flatMap((plan) => policyRecords(plan, context)),
  ];
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function langText(text: string): LangText {
  return { text, lang: japanese.test(text) ? 'ja' : 'en' };
}

/** The name in the page's language, and the rest of the names, each once. */
function named(
  lang: Lang,
  ...texts: readonly (Text | null)[]
): Pick<SearchRecord, 'title' | 'names'> {
  const all = texts.flatMap((text) => (text ? [pick(text, lang), text.ja, text.en] : []));
  const [title = '', ...names] = [...new Set(all)].filter(Boolean);
  return { title: langText(title), names: names.map(langText) };
}

function planRecord(plan: Plan, { lang, hrefOf }: Context): SearchRecord {
  return {
    kind: 'plan',
    plan: plan.id,
    ...named(lang, plan.name, plan.short),
    detail: pick(plan.goal, lang),
    aliases: [],
    href: hrefOf({ page: 'plan', id: plan.id, fragment: null }),
  };
}

function programHref(program: Program, { hrefOf }: Context): string {
  return hrefOf({ page: 'plan', id: program.plan.id, fragment: program.id });
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
    href: hrefOf({ page: 'project', id: project.id, fragment: null }),
  };
}

/** One record an organization and project, all of an organization together; its roles joined. */
function organizationRecords({ projects }: Atlas, context: Context): SearchRecord[] {
  const participants = projects.flatMap((project) => project.participants);
  const organizations = Map.groupBy(participants, ({ organization }) => organization.ja);
  return [...organizations.values()].flatMap((members) =>
    [...Map.groupBy(members, ({ project }) => project)].map(([project, roles]) =>
      organizationRecord(project, roles, context),
    ),
  );
}

function organizationRecord(
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
    detail: searchWords(lang).participation(
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
