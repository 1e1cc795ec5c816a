/**
 * Atlas → rows of a chart: which projects stand in which band and group, in one language.
 * What a chart shows is a subject; each subject has its own way of grouping, nothing else differs.
 */
import type { Atlas, Plan, Program, Project, Relation } from '../model/atlas.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { BandInput, Density, GroupInput, ItemInput, LinkInput } from '../layout/index.ts';
import { lineageOf } from '../model/index.ts';

export type Subject =
  | { readonly kind: 'atlas'; readonly atlas: Atlas }
  | { readonly kind: 'plan'; readonly plan: Plan }
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
      return `plan:${subject.plan.id}`;
    case 'program':
      return `program:${subject.program.id}`;
    case 'lineage':
      return `project:${subject.project.id}`;
  }
}

/** One band a program, in the plans' order; a lineage is one band whatever programs it crosses. */
export function rowsOf(subject: Subject, lang: Lang, density: Density): BandRows[] {
  switch (subject.kind) {
    case 'atlas':
      return subject.atlas.programs.map((program) => asOneGroup(program, lang, density));
    case 'plan':
      return subject.plan.programs.map((program) => asOneGroup(program, lang, density));
    case 'program':
      return [byInitiative(subject.program, lang, density)];
    case 'lineage':
      return [familyRows(subject.project, lang, density)];
  }
}

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

function asOneGroup(program: Program, lang: Lang, density: Density): BandRows {
  const items = program.projects.map((project) => itemOf(project, lang, density));
  return bandRows(program, program.projects, [
    { id: program.id, name: pick(program.name, lang), outcome: '', items },
  ]);
}

function byInitiative(program: Program, lang: Lang, density: Density): BandRows {
  const known = program.initiatives
    .filter(({ projects }) => projects.length > 0)
    .map((initiative) => ({
      id: initiative.id,
      name: pick(initiative.label, lang),
      outcome: initiative.outcome ? pick(initiative.outcome, lang) : '',
      projects: initiative.projects,
    }));
  const all = [...known, ...restOf(program, lang)];
  return bandRows(
    program,
    all.flatMap((group) => group.projects),
    all.map(({ id, name, outcome, projects }) => ({
      id,
      name,
      outcome,
      items: projects.map((project) => itemOf(project, lang, density)),
    })),
  );
}

/**
 * The projects no initiative claims. Where the document lists initiatives without saying which
 * projects are theirs, these stand beside all of them together, as they do in the document.
 */
function restOf(
  program: Program,
  lang: Lang,
): { id: string; name: string; outcome: string; projects: readonly Project[] }[] {
  const projects = program.projects.filter((project) => !project.initiative);
  if (projects.length === 0) return [];
  const open = program.initiatives.filter((initiative) => initiative.projects.length === 0);
  const isContext = projects.every(({ role }) => role === 'context');
  const { contextGroup, listMark } = chartWords(lang);
  const listed = (texts: readonly string[]): string =>
    [...new Set(texts)].map((text) => `${listMark}${text}`).join('\n');
  return [
    {
      id: open[0]?.id ?? `${program.id}:rest`,
      name: open.length
        ? listed(open.map(({ label }) => pick(label, lang)))
        : isContext
          ? contextGroup
          : '',
      outcome: listed(open.flatMap(({ outcome }) => (outcome ? [pick(outcome, lang)] : []))),
      projects,
    },
  ];
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
