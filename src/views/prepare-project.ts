/** Everything a project's page shows, prepared from the atlas. */
import { pick, type Lang } from '../i18n/lang.ts';
import type { Citation, Project } from '../model/index.ts';
import { budgetView, type BudgetView } from './budget-views.ts';
import {
  afterViews,
  beforeViews,
  evaluationView,
  planLink,
  programLink,
  projectLink,
  yearView,
  type EvaluationView,
  type ProjectLink,
  type RelationView,
  type YearView,
} from './fact-views.ts';
import { groupIndicators, type IndicatorGroup } from './indicator-views.ts';
import { contradictionLinks, type ContradictionLink } from './contradiction-views.ts';
import { noSuccessor } from './no-successor.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { groupParticipants, type ParticipantGroup } from './participant-views.ts';
import type { Edition } from '../site/edition.ts';
import { citationsOfProject, tagsOf, type TagView } from './project-rows.ts';
import type { CiteView, SourceView } from './source-index.ts';

export interface ProjectView {
  readonly project: Project;
  readonly name: string;
  readonly otherName: string;
  /** Whose the English name is. */
  readonly nameEnBasis: string | null;
  readonly tags: readonly TagView[];
  readonly summary: string | null;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
  readonly plan: ProjectLink;
  readonly program: ProjectLink;
  readonly initiative: string | null;
  readonly parent: ProjectLink | null;
  /** Who pays, as its row spells it; `null` where the table of organizations does not say which it is. */
  readonly funder: ProjectLink | null;
  readonly parts: readonly ProjectLink[];
  readonly start: YearView;
  readonly end: YearView;
  readonly evaluations: readonly EvaluationView[];
  readonly before: readonly RelationView[];
  readonly after: readonly RelationView[];
  /** Said of one that ends soon and of which no successor is recorded. */
  readonly noSuccessor: string | null;
  readonly contradictions: readonly ContradictionLink[];
  readonly budget: BudgetView | null;
  readonly participants: readonly ParticipantGroup[];
  readonly participantCites: readonly CiteView[];
  readonly indicators: readonly IndicatorGroup[];
  readonly neighbours: { readonly previous: ProjectLink | null; readonly next: ProjectLink | null };
  readonly sources: readonly SourceView[];
}

export function prepareProject(project: Project, edition: Edition, lang: Lang): ProjectView {
  const { day } = edition;
  const context = pageContext(edition, lang, citationsOfPage(project));
  const { program } = project;
  return {
    project,
    name: pick(project.name, lang),
    otherName: pick(project.name, lang === 'ja' ? 'en' : 'ja'),
    nameEnBasis: project.nameEnBasis && context.words.projectPage.nameEnBasis[project.nameEnBasis],
    tags: tagsOf(project, context),
    summary: project.summary && pick(project.summary, lang),
    note: project.note && pick(project.note, lang),
    cites: context.sources.cite(project.citations),
    plan: planLink(program.plan, context),
    program: programLink(program, context),
    initiative: project.initiative && pick(project.initiative.label, lang),
    parent: project.parent && projectLink(project.parent, context),
    funder: project.funderEntity && {
      href: context.hrefOf({ page: 'organization', id: project.funderEntity.id }, lang),
      name: project.funder ?? '',
    },
    parts: project.parts.map((part) => projectLink(part, context)),
    start: yearView(project.start, context),
    end: yearView(project.end, context),
    evaluations: project.evaluations.map((evaluation) => evaluationView(evaluation, context)),
    before: beforeViews(project, context),
    after: afterViews(project, context),
    noSuccessor: noSuccessor(project, day, context.words),
    contradictions: contradictionLinks(project, context),
    budget: budgetView(project.budgets, context),
    participants: groupParticipants(project, context),
    participantCites: context.sources.cite(
      project.participants.flatMap(({ citations }) => citations),
    ),
    indicators: groupIndicators(project.indicators, context),
    neighbours: neighboursOf(project, context),
    sources: context.sources.list,
  };
}

function* citationsOfPage(project: Project): Generator<Citation> {
  yield* project.citations;
  yield* citationsOfProject(project);
  for (const fact of [...project.budgets, ...project.indicators, ...project.participants])
    yield* fact.citations;
}

/** The projects before and after it in its program, in table order. */
function neighboursOf(project: Project, context: PageContext): ProjectView['neighbours'] {
  const all = project.program.projects;
  const at = all.indexOf(project);
  const link = (other: Project | undefined): ProjectLink | null =>
    other ? projectLink(other, context) : null;
  return { previous: link(all[at - 1]), next: link(all[at + 1]) };
}
