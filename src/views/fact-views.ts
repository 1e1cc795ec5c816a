/** Years, evaluations and relations of a project as a page shows them. */
import { pick } from '../i18n/lang.ts';
import type { Certainty } from '../i18n/messages.ts';
import {
  stateOf,
  type Evaluation,
  type EvaluationKind,
  type EvaluationState,
  type Fy,
  type Plan,
  type Program,
  type Project,
  type Relation,
  type Year,
} from '../model/index.ts';
import { fyText } from '../i18n/dates.ts';
import type { FactContext, PageContext } from './page-context.ts';
import type { CiteView } from './source-index.ts';

export interface CertaintyView {
  readonly certainty: Certainty;
  readonly badge: string;
}

export interface YearView extends CertaintyView {
  readonly fy: Year['fy'];
  readonly text: string;
  readonly cites: readonly CiteView[];
}

export interface EvaluationView extends CertaintyView {
  readonly kind: EvaluationKind;
  readonly letter: string;
  readonly name: string;
  readonly fy: Evaluation['fy'];
  readonly year: string;
  /** On the day of the build; a browser puts it right. */
  readonly state: EvaluationState | null;
  /** Its fiscal year, of one that is planned: from the next one on it is so no longer. */
  readonly dueFy: Fy | null;
  /** Who evaluates, as a phrase. */
  readonly by: string | null;
  readonly resultUrl: string | null;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
}

/** A project's name and its page; a plan's or a program's too. */
export interface ProjectLink {
  readonly href: string;
  readonly name: string;
}

export interface RelationView extends CertaintyView {
  readonly label: string;
  readonly project: ProjectLink;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
}

export function certaintyView(basis: Year['basis'], context: FactContext): CertaintyView {
  const certainty = basis ?? 'unknown';
  return { certainty, badge: context.words.certainty[certainty] };
}

export function yearView(year: Year, context: FactContext): YearView {
  return {
    ...certaintyView(year.basis, context),
    fy: year.fy,
    text: yearText(year, context),
    cites: context.sources.cite(year.citations),
  };
}

/** The year in words: both calendars, 終わりの記載なし or 不明. */
export function yearText({ fy }: Pick<Year, 'fy'>, { lang, words }: FactContext): string {
  if (fy === null) return words.year.unknown;
  return fy === 'open' ? words.year.open : fyText(fy, lang);
}

export function evaluationView(evaluation: Evaluation, context: FactContext): EvaluationView {
  const { words } = context;
  const state = stateOf(evaluation, context.thisFy);
  return {
    ...certaintyView(evaluation.basis, context),
    kind: evaluation.kind,
    letter: words.evaluation.letter[evaluation.kind],
    name: words.evaluation.kind[evaluation.kind],
    fy: evaluation.fy,
    year:
      evaluation.fy === null ? words.evaluation.unknownYear : fyText(evaluation.fy, context.lang),
    state,
    dueFy: state === 'planned' ? evaluation.fy : null,
    by: evaluation.by && words.evaluation.by(pick(evaluation.by, context.lang)),
    resultUrl: evaluation.resultUrl,
    note: evaluation.note && pick(evaluation.note, context.lang),
    cites: context.sources.cite(evaluation.citations),
  };
}

type Linking = Pick<PageContext, 'lang' | 'hrefOf'>;

export function planLink(plan: Plan, { lang, hrefOf }: Linking): ProjectLink {
  return { href: hrefOf({ page: 'plan', id: plan.id }, lang), name: pick(plan.short, lang) };
}

export function programLink(program: Program, { lang, hrefOf }: Linking): ProjectLink {
  return {
    href: hrefOf({ page: 'program', id: program.id }, lang),
    name: pick(program.name, lang),
  };
}

export function projectLink(project: Project, { lang, hrefOf }: Linking): ProjectLink {
  return {
    href: hrefOf({ page: 'project', id: project.id }, lang),
    name: pick(project.name, lang),
  };
}

/** What came before a project. */
export function beforeViews(project: Project, context: PageContext): readonly RelationView[] {
  const { before } = context.words.relation;
  return project.incoming.map((relation) =>
    relationView(relation, before[relation.kind], relation.from, context),
  );
}

/** What came after a project. */
export function afterViews(project: Project, context: PageContext): readonly RelationView[] {
  return followerViews(project.outgoing, context);
}

/** What some relations lead to. */
export function followerViews(
  relations: readonly Relation[],
  context: PageContext,
): readonly RelationView[] {
  const { after } = context.words.relation;
  return relations.map((relation) =>
    relationView(relation, after[relation.kind], relation.to, context),
  );
}

function relationView(
  relation: Relation,
  label: string,
  other: Project,
  context: PageContext,
): RelationView {
  return {
    ...certaintyView(relation.basis, context),
    label,
    project: projectLink(other, context),
    note: relation.note && pick(relation.note, context.lang),
    cites: context.sources.cite(relation.citations),
  };
}
