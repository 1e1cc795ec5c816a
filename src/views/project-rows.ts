/** The projects of a program as the rows of its table, grouped by initiative. */
import { pick } from '../i18n/lang.ts';
import { groupByInitiative, type Citation, type Program, type Project } from '../model/index.ts';
import {
  afterViews,
  beforeViews,
  evaluationView,
  projectLink,
  yearView,
  type EvaluationView,
  type ProjectLink,
  type RelationView,
  type YearView,
} from './fact-views.ts';
import type { PageContext } from './page-context.ts';

/** 仮称, 参考 or 内訳 beside a name. */
export interface TagView {
  readonly kind: 'tentative' | 'context' | 'part';
  readonly word: string;
}

export interface ProjectRow {
  readonly id: string;
  readonly mark: string | null;
  readonly link: ProjectLink;
  readonly tags: readonly TagView[];
  readonly isPart: boolean;
  readonly start: YearView;
  readonly end: YearView;
  readonly evaluations: readonly EvaluationView[];
  readonly relations: readonly RelationView[];
}

export interface RowGroup {
  /** The initiative; `null` where projects belong to none. */
  readonly label: string | null;
  readonly outcome: string | null;
  readonly rows: readonly ProjectRow[];
}

/** Ensures: every project of the program is in exactly one group, a part after its parent. */
export function groupRows(program: Program, context: PageContext): readonly RowGroup[] {
  const { lang } = context;
  const joined = (texts: readonly string[]): string | null =>
    texts.length ? [...new Set(texts)].join(' ／ ') : null;
  return groupByInitiative(program).map(({ initiatives, projects }) => ({
    label: joined(initiatives.map(({ label }) => pick(label, lang))),
    outcome: joined(initiatives.flatMap(({ outcome }) => (outcome ? [pick(outcome, lang)] : []))),
    rows: rowsOf(projects, context),
  }));
}

/** Every citation of the rows, in the order they mention them. */
export function* citationsOfProject(project: Project): Generator<Citation> {
  yield* project.start.citations;
  yield* project.end.citations;
  for (const evaluation of project.evaluations) yield* evaluation.citations;
  for (const relation of [...project.incoming, ...project.outgoing]) yield* relation.citations;
}

/** What a project is called beside its name. */
export function tagsOf(project: Project, { words }: PageContext): readonly TagView[] {
  const kinds: readonly TagView['kind'][] = [
    ...(project.tentative ? (['tentative'] as const) : []),
    ...(project.role === 'context' ? (['context'] as const) : []),
    ...(project.parent ? (['part'] as const) : []),
  ];
  return kinds.map((kind) => ({ kind, word: words.project[kind] }));
}

function rowsOf(projects: readonly Project[], context: PageContext): readonly ProjectRow[] {
  const here = new Set(projects);
  const isTop = (project: Project): boolean => !project.parent || !here.has(project.parent);
  const withParts = (project: Project): readonly Project[] => [
    project,
    ...project.parts.filter((part) => here.has(part)).flatMap(withParts),
  ];
  return projects
    .filter(isTop)
    .flatMap(withParts)
    .map((project) => projectRow(project, context));
}

export function projectRow(project: Project, context: PageContext): ProjectRow {
  return {
    id: project.id,
    mark: project.mark,
    link: projectLink(project, context),
    tags: tagsOf(project, context),
    isPart: project.parent !== null,
    start: yearView(project.start, context),
    end: yearView(project.end, context),
    evaluations: project.evaluations.map((evaluation) => evaluationView(evaluation, context)),
    relations: [...beforeViews(project, context), ...afterViews(project, context)],
  };
}
