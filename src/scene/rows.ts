/**
 * Atlas → rows of a chart: which projects stand in which band and group, in one language.
 * What a chart shows is a subject; each subject has its own way of grouping, nothing else differs.
 */
import type { Atlas, Plan, Program, Project, Relation } from '../model/atlas.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { BandInput, Density, GroupInput, ItemInput, LinkInput } from '../layout/index.ts';
import { groupByInitiative, lineageOf, type InitiativeGroup } from '../model/index.ts';

export type Subject =
  | { readonly kind: 'atlas'; readonly atlas: Atlas }
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** A plan's programs, each by its initiatives, as a sheet shows them that holds the whole plan. */
  | { readonly kind: 'programs'; readonly plan: Plan }
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'lineage'; readonly project: Project };

export interface BandRows {
  readonly program: Program;
  readonly input: BandInput;
  readonly projects: readonly Project[];
  readonly relations: readonly Relation[];
}

/** The `data-chart` of a subject. */
export function chartId(subject: Subject): string {
  switch (subject.kind) {
    case 'atlas':
      return 'atlas';
    case 'plan':
    case 'programs':
      return `plan:${subject.plan.id}`;
    case 'program':
      return `program:${subject.program.id}`;
    case 'lineage':
      return `project:${subject.project.id}`;
  }
}

/**
 * One band a program, in the plans' order; a lineage is one band whatever programs it crosses.
 * `only`: the ids of the projects to show; a group or band without any is left out.
 */
export function rowsOf(
  subject: Subject,
  lang: Lang,
  density: Density,
  only?: ReadonlySet<string>,
): BandRows[] {
  const keep = (projects: readonly Project[]): readonly Project[] =>
    only ? projects.filter(({ id }) => only.has(id)) : projects;
  const inOne = (program: Program): BandRows => asOneGroup(program, keep, lang, density);
  const inGroups = (program: Program): BandRows => byInitiative(program, keep, lang, density);
  const rows = (): BandRows[] => {
    switch (subject.kind) {
      case 'atlas':
        return subject.atlas.programs.map(inOne);
      case 'plan':
        return subject.plan.programs.map(inOne);
      case 'programs':
        return subject.plan.programs.map(inGroups);
      case 'program':
        return [inGroups(subject.program)];
      case 'lineage':
        return [familyRows(subject.project, lang, density)];
    }
  };
  return only ? rows().filter(({ projects }) => projects.length > 0) : rows();
}

type Keep = (projects: readonly Project[]) => readonly Project[];

/** Whether labels of this density are the short names. */
function isShort(density: Density): boolean {
  return density === 'overview' || density === 'thumbnail';
}

function labelOf(project: Project, lang: Lang, density: Density): string {
  const words = chartWords(lang);
  const name = pick(isShort(density) ? project.short : project.name, lang);
  const mark = !isShort(density) && project.mark ? `${project.mark} ` : '';
  return `${mark}${name}${project.tentative ? words.tentative : ''}`;
}

function itemOf(project: Project, lang: Lang, density: Density): ItemInput {
  const isEstimate = project.start.basis === 'estimate' || project.end.basis === 'estimate';
  return {
    id: project.id,
    label: labelOf(project, lang, density),
    flag: isEstimate ? chartWords(lang).toConfirm : null,
    detail: density === 'detailed' && project.summary ? pick(project.summary, lang) : null,
    start: project.start,
    end: project.end,
    evaluations: project.evaluations.flatMap((evaluation) =>
      evaluation.fy === null
        ? []
        : [{ id: evaluation.id, kind: evaluation.kind, fy: evaluation.fy }],
    ),
    parent: project.parent?.id ?? null,
  };
}

/** Relations with both ends among `projects`. */
function relationsAmong(projects: readonly Project[]): Relation[] {
  const inside = new Set(projects);
  return projects.flatMap((project) =>
    project.outgoing.filter((relation) => inside.has(relation.to)),
  );
}

function bandRows(
  program: Program,
  projects: readonly Project[],
  groups: readonly GroupInput[],
): BandRows {
  const relations = relationsAmong(projects);
  const links: LinkInput[] = relations.map(({ id, from, to, kind }) => ({
    id,
    from: from.id,
    to: to.id,
    kind,
  }));
  return { program, projects, relations, input: { id: program.id, groups, links } };
}

function asOneGroup(program: Program, keep: Keep, lang: Lang, density: Density): BandRows {
  const projects = keep(program.projects);
  const items = projects.map((project) => itemOf(project, lang, density));
  return bandRows(program, projects, [
    { id: program.id, name: pick(program.name, lang), outcome: '', items },
  ]);
}

function byInitiative(program: Program, keep: Keep, lang: Lang, density: Density): BandRows {
  const kept = groupByInitiative(program)
    .filter(({ projects }) => projects.length === 0 || keep(projects).length > 0)
    .map((group) => ({ ...group, projects: keep(group.projects) }));
  const projects = kept.flatMap((group) => group.projects);
  return bandRows(
    program,
    projects,
    kept.map((group) => groupOf(program, group, lang, density)),
  );
}

function groupOf(
  program: Program,
  { initiatives, projects }: InitiativeGroup,
  lang: Lang,
  density: Density,
): GroupInput {
  const { contextGroup, listMark } = chartWords(lang);
  const listed = (texts: readonly string[]): string =>
    texts.length > 1
      ? [...new Set(texts)].map((text) => `${listMark}${text}`).join('\n')
      : (texts[0] ?? '');
  const isContext = projects.every(({ role }) => role === 'context');
  return {
    id: initiatives[0]?.id ?? `${program.id}:rest`,
    name:
      listed(initiatives.map(({ label }) => pick(label, lang))) || (isContext ? contextGroup : ''),
    outcome: listed(initiatives.flatMap(({ outcome }) => (outcome ? [pick(outcome, lang)] : []))),
    items: projects.map((project) => itemOf(project, lang, density)),
  };
}

/** The project, its parts and whole, and everything related to it by descent. */
function familyRows(project: Project, lang: Lang, density: Density): BandRows {
  const family = new Set<Project>([
    ...lineageOf(project),
    ...(project.parent ? [project.parent] : []),
    ...project.parts,
    project,
  ]);
  const projects = [...family].sort(
    (a, b) =>
      a.program.plan.order - b.program.plan.order ||
      a.program.order - b.program.order ||
      a.order - b.order,
  );
  return bandRows(project.program, projects, [
    {
      id: project.id,
      name: '',
      outcome: '',
      items: projects.map((member) => itemOf(member, lang, density)),
    },
  ]);
}
