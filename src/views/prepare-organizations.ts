/** What the pages of organizations show: the list of all, and each with its projects. */
import { organizationWords } from '../i18n/organization-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  projectsOf,
  type Citation,
  type Organization,
  type OrganizationKind,
  type Project,
} from '../model/index.ts';
import type { Edition } from '../site/edition.ts';
import type { ProjectLink } from './fact-views.ts';
import { foreignLang, pageContext, type PageContext } from './page-context.ts';
import { citationsOfProject, projectRow, type ProjectRow } from './project-rows.ts';
import type { CiteView, SourceView } from './source-index.ts';

export interface OrganizationLine {
  readonly href: string;
  readonly name: string;
  /** `ja` where an English page has only its Japanese name. */
  readonly nameLang: 'ja' | undefined;
  readonly short: string | null;
  readonly takesPart: number;
  readonly funds: number;
}

export interface KindGroup {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly lines: readonly OrganizationLine[];
}

function partCount({ participations }: Organization): number {
  return new Set(participations.map(({ project }) => project)).size;
}

function lineOf(
  organization: Organization,
  lang: Lang,
  hrefOf: PageContext['hrefOf'],
): OrganizationLine {
  const name = pick(organization.name, lang);
  const short = organization.short[lang] ?? organization.short.en;
  return {
    href: hrefOf({ page: 'organization', id: organization.id }, lang),
    name,
    nameLang: foreignLang(name, lang),
    short: short === name ? null : short,
    takesPart: partCount(organization),
    funds: organization.funded.length,
  };
}

/** Kinds in the order in which the table first names them; within a kind as in the table. */
export function prepareOrganizations({ atlas, addresses }: Edition, lang: Lang): KindGroup[] {
  const { kinds } = organizationWords(lang);
  return [...Map.groupBy(atlas.organizations, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    name: kinds[kind],
    lines: own.map((organization) => lineOf(organization, lang, addresses.hrefOf)),
  }));
}

export interface PartView {
  readonly text: string;
  readonly textLang: 'ja' | undefined;
}

export interface OrganizationRow extends ProjectRow {
  readonly parts: readonly PartView[];
  readonly cites: readonly CiteView[];
}

export interface PlanRows {
  readonly planId: string;
  readonly plan: string;
  readonly rows: readonly OrganizationRow[];
}

export interface OrganizationView {
  readonly name: string;
  readonly nameLang: 'ja' | undefined;
  readonly kind: string;
  /** In the other language; `null` where it has none there. */
  readonly otherName: string | null;
  readonly otherNames: readonly string[];
  readonly note: string | null;
  readonly takesPart: number;
  readonly funds: number;
  readonly list: ProjectLink;
  /** The chart of all plans, of its projects alone. */
  readonly filtered: string;
  readonly plans: readonly PlanRows[];
  readonly sources: readonly SourceView[];
}

export function prepareOrganization(
  organization: Organization,
  edition: Edition,
  lang: Lang,
): OrganizationView {
  const context = pageContext(edition, lang, citationsOf(organization));
  const words = organizationWords(lang);
  const name = pick(organization.name, lang);
  const { ja, en } = organization.name;
  return {
    name,
    nameLang: foreignLang(name, lang),
    kind: words.kinds[organization.kind],
    otherName: ja === en ? null : pick(organization.name, lang === 'ja' ? 'en' : 'ja'),
    otherNames: otherNamesOf(organization),
    note: organization.note && pick(organization.note, lang),
    takesPart: partCount(organization),
    funds: organization.funded.length,
    list: { href: context.hrefOf({ page: 'organizations' }, lang), name: words.title },
    filtered: `${context.hrefOf({ page: 'home' }, lang)}?organization=${organization.id}`,
    plans: [...Map.groupBy(projectsOf(organization), ({ program }) => program.plan)].map(
      ([plan, projects]) => ({
        planId: plan.id,
        plan: pick(plan.name, lang),
        rows: projects.map((project) => rowOf(project, organization, context)),
      }),
    ),
    sources: context.sources.list,
  };
}

/** Short names and aliases, each once. */
function otherNamesOf({ name, short, aliases }: Organization): string[] {
  return [...new Set([short.ja, short.en, ...aliases])]
    .filter((other) => other !== null)
    .filter((other) => other !== name.ja && other !== name.en);
}

function* citationsOf(organization: Organization): Generator<Citation> {
  for (const project of projectsOf(organization)) {
    yield* partCitations(project, organization);
    yield* citationsOfProject(project);
  }
}

/** Where its part in a project is written; that of a funder rests on the project's own row. */
function partCitations(project: Project, organization: Organization): Citation[] {
  const parts = project.participants.filter(({ entity }) => entity === organization);
  return [
    ...(project.funderEntity === organization ? project.citations : []),
    ...parts.flatMap(({ citations }) => citations),
  ];
}

function rowOf(
  project: Project,
  organization: Organization,
  context: PageContext,
): OrganizationRow {
  return {
    ...projectRow(project, context),
    parts: partsOf(project, organization, context),
    cites: context.sources.cite(partCitations(project, organization)),
  };
}

/** Its roles, each once, with the spelling of the source where that is another than its name. */
function partsOf(
  project: Project,
  organization: Organization,
  { lang, words }: PageContext,
): readonly PartView[] {
  const { as, funder } = organizationWords(lang);
  const said = project.participants
    .filter(({ entity }) => entity === organization)
    .map((participant) => {
      const role = (lang === 'ja' && participant.roleJa) || words.participant[participant.role];
      const spelling = pick(participant.organization, lang);
      // In English a source's name may end with the short one: “… Agency (JST)”.
      const isNamed = spelling.replace(/ \([^)]*\)$/u, '') === pick(organization.name, lang);
      return isNamed || role === spelling ? role : as(role, spelling);
    });
  const all = project.funderEntity === organization ? [funder, ...said] : said;
  return [...new Set(all)].map((text) => ({ text, textLang: foreignLang(text, lang) }));
}
