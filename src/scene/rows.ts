/**
 * Atlas → rows of a chart: which projects stand in which band and group, in one language, and which
 * are left out because they lie outside the years it shows.
 * What a chart shows is a subject; each subject has its own way of grouping, nothing else differs.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  settle,
  type BandInput,
  type Density,
  type GroupInput,
  type ItemInput,
  type LinkInput,
} from '../layout/index.ts';
import {
  groupByInitiative,
  inTableOrder,
  lineageOf,
  periodOf,
  projectsOf,
  type InitiativeGroup,
  type Atlas,
  type Organization,
  type Plan,
  type Period,
  type Program,
  type Project,
  type Relation,
} from '../model/index.ts';
import { barEnd } from './bar-end.ts';
import { drawnAmong, isBeyond, outsideOf, relationsAmong, type Years } from './among-years.ts';
import type { OutsideProject } from './marks.ts';

export type Subject =
  | { readonly kind: 'atlas'; readonly atlas: Atlas }
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** A plan's programs, each by its initiatives, as a sheet shows them that holds the whole plan. */
  | { readonly kind: 'programs'; readonly plan: Plan }
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'lineage'; readonly project: Project }
  /** The projects an organization pays for or takes part in. */
  | { readonly kind: 'organization'; readonly organization: Organization }
  /** Projects that end or are evaluated soon. */
  | { readonly kind: 'outlook'; readonly projects: readonly Project[] };

export interface BandRows {
  readonly program: Program;
  readonly input: BandInput;
  /** Those that are drawn, and those that were asked for: with what lies outside the years. */
  readonly projects: readonly Project[];
  readonly asked: readonly Project[];
  readonly relations: readonly Relation[];
  readonly outside: readonly OutsideProject[];
}

/** From what day to what day projects run and evaluations take, by id, where more is known than years. */
export type Days = ReadonlyMap<string, Period>;

/** What of a subject is shown. */
export interface Shown extends Years {
  /** The ids of the projects to show; without it, all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly days?: Days | undefined;
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
    case 'organization':
      return `organization:${subject.organization.id}`;
    case 'outlook':
      return 'outlook';
  }
}

/**
 * One band a program, in the plans' order; a lineage is one band whatever programs it crosses. Where
 * only some projects are asked for, a band without any of them is left out.
 */
export function rowsOf(
  subject: Subject,
  lang: Lang,
  density: Density,
  shown: Shown = { axis: settle().axis, hasMarks: true, hasArrows: true },
): BandRows[] {
  const look = { lang, density, shown };
  const rows = (): BandRows[] => {
    switch (subject.kind) {
      case 'atlas':
        return subject.atlas.programs.map((program) => asOneGroup(program, look));
      case 'plan':
        return subject.plan.programs.map((program) => asOneGroup(program, look));
      case 'programs':
        return subject.plan.programs.map((program) => byInitiative(program, look));
      case 'program':
        return [byInitiative(subject.program, look)];
      case 'lineage':
        return [familyRows(subject.project, look)];
      case 'organization':
        return chosenRows(projectsOf(subject.organization), look);
      case 'outlook':
        return chosenRows(inTableOrder(subject.projects), look);
    }
  };
  if (!shown.only) return rows();
  return rows().filter(({ projects, outside }) => projects.length + outside.length > 0);
}

interface Look {
  readonly lang: Lang;
  readonly density: Density;
  readonly shown: Shown;
}

function asked(projects: readonly Project[], { only }: Shown): readonly Project[] {
  return only ? projects.filter(({ id }) => only.has(id)) : projects;
}

/** Whether labels of this density are the short names. */
function isShort(density: Density): boolean {
  return density === 'overview' || density === 'thumbnail';
}

/** A stub beyond the axis is named shortly and says its years: it has none there. */
function labelOf(project: Project, { lang, density, shown }: Look): string {
  const words = chartWords(lang);
  const { start, end, mark, tentative } = project;
  const isStub = isBeyond(project, shown.axis);
  const name = pick(isStub || isShort(density) ? project.short : project.name, lang);
  return [
    !isStub && !isShort(density) && mark ? `${mark} ` : '',
    name,
    tentative ? words.tentative : '',
    isStub ? ` ${words.years(start.fy, end.fy)}` : '',
  ].join('');
}

function itemOf(project: Project, look: Look): ItemInput {
  const { lang, density, shown } = look;
  const days = shown.days?.get(project.id);
  const isEstimate = project.start.basis === 'estimate' || project.end.basis === 'estimate';
  return {
    id: project.id,
    label: labelOf(project, look),
    flag: isEstimate ? chartWords(lang).toConfirm : null,
    detail: density === 'detailed' && project.summary ? pick(project.summary, lang) : null,
    start: barEnd(project.start, days?.first),
    end: barEnd(project.end, days?.last),
    evaluations: project.evaluations.flatMap(({ id, kind, fy }) =>
      fy === null ? [] : [{ id, kind, at: shown.days?.get(id) ?? periodOf(fy) }],
    ),
    parent: project.parent?.id ?? null,
  };
}

function itemsOf(
  projects: readonly Project[],
  drawn: ReadonlySet<Project>,
  look: Look,
): ItemInput[] {
  return projects.filter((one) => drawn.has(one)).map((project) => itemOf(project, look));
}

/** `all`: the projects of the band, whether drawn or not; `groupsOf` gives the groups of those drawn. */
function bandRows(
  program: Program,
  all: readonly Project[],
  { shown }: Look,
  groupsOf: (drawn: ReadonlySet<Project>) => readonly GroupInput[],
): BandRows {
  const wanted = asked(all, shown);
  const drawn = drawnAmong(wanted, shown);
  const projects = wanted.filter((project) => drawn.has(project));
  const relations = relationsAmong(projects, shown.axis);
  const links: LinkInput[] = relations.map(({ id, from, to, kind }) => ({
    id,
    from: from.id,
    to: to.id,
    kind,
  }));
  return {
    program,
    projects,
    asked: wanted,
    relations,
    outside: wanted.filter((project) => !drawn.has(project)).flatMap(outsideOf),
    input: { id: program.id, groups: groupsOf(drawn), links },
  };
}

function asOneGroup(program: Program, look: Look): BandRows {
  const { projects } = program;
  const name = pick(program.name, look.lang);
  return bandRows(program, projects, look, (drawn) => [
    { id: program.id, name, outcome: '', items: itemsOf(projects, drawn, look) },
  ]);
}

/** A group of which nothing is left is left out; one that never had a project says what is planned. */
function byInitiative(program: Program, look: Look): BandRows {
  const groups = groupByInitiative(program);
  const all = groups.flatMap(({ projects }) => projects);
  return bandRows(program, all, look, (drawn) =>
    groups
      .filter(({ projects }) => projects.length === 0 || projects.some((one) => drawn.has(one)))
      .map((group) => groupOf(program, group, drawn, look)),
  );
}

function groupOf(
  program: Program,
  { initiatives, projects }: InitiativeGroup,
  drawn: ReadonlySet<Project>,
  look: Look,
): GroupInput {
  const { lang } = look;
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
    items: itemsOf(projects, drawn, look),
  };
}

/** Some projects, those of a program in its band. */
function chosenRows(projects: readonly Project[], look: Look): BandRows[] {
  return [...Map.groupBy(projects, ({ program }) => program)].map(([program, own]) =>
    bandRows(program, own, look, (drawn) => [
      {
        id: program.id,
        name: pick(program.name, look.lang),
        outcome: '',
        items: itemsOf(own, drawn, look),
      },
    ]),
  );
}

/** The project, its parts and whole, and everything related to it by descent. */
function familyRows(project: Project, look: Look): BandRows {
  const family = new Set<Project>([
    ...lineageOf(project),
    ...(project.parent ? [project.parent] : []),
    ...project.parts,
    project,
  ]);
  const projects = inTableOrder(family);
  return bandRows(project.program, projects, look, (drawn) => [
    { id: project.id, name: '', outcome: '', items: itemsOf(projects, drawn, look) },
  ]);
}
