/**
 * Who belongs to a chart: what it shows is a subject, each subject has its own way of grouping, nothing
 * else differs.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { GroupInput } from '../layout/index.ts';
import {
  groupByInitiative,
  inTableOrder,
  lineageOf,
  projectsOf,
  type InitiativeGroup,
  type Atlas,
  type Organization,
  type Plan,
  type Program,
  type Project,
} from '../model/index.ts';

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

/** Who belongs to a band, whether shown or not. */
export interface Members {
  readonly program: Program;
  readonly all: readonly Project[];
  /** Its groups, of those of its projects that are drawn. */
  readonly groupsOf: (projects: readonly Project[], lang: Lang) => readonly Group[];
}

/** A group with its projects, in the order of the tables. */
export interface Group extends Omit<GroupInput, 'items'> {
  readonly projects: readonly Project[];
}

/** One band a program, in the plans' order; a lineage is one band whatever programs it crosses. */
export function membersOf(subject: Subject): Members[] {
  switch (subject.kind) {
    case 'atlas':
      return subject.atlas.programs.map(asOneGroup);
    case 'plan':
      return subject.plan.programs.map(asOneGroup);
    case 'programs':
      return subject.plan.programs.map(byInitiative);
    case 'program':
      return [byInitiative(subject.program)];
    case 'lineage':
      return [family(subject.project)];
    case 'organization':
      return byProgram(projectsOf(subject.organization));
    case 'outlook':
      return byProgram(inTableOrder(subject.projects));
  }
}

function asOneGroup(program: Program): Members {
  return some(program, program.projects);
}

/** Some projects, those of a program in its band. */
function byProgram(projects: readonly Project[]): Members[] {
  return [...Map.groupBy(projects, ({ program }) => program)].map(([program, own]) =>
    some(program, own),
  );
}

/** Projects of a program as one group. */
function some(program: Program, all: readonly Project[]): Members {
  return {
    program,
    all,
    groupsOf: (projects, lang) => [
      {
        id: program.id,
        name: pick(program.name, lang),
        outcome: '',
        projects,
      },
    ],
  };
}

/** A group of which nothing is left is left out; one that never had a project says what is planned. */
function byInitiative(program: Program): Members {
  const groups = groupByInitiative(program);
  return {
    program,
    all: groups.flatMap(({ projects }) => projects),
    groupsOf: (projects, lang) => {
      const drawn = new Set(projects);
      return groups
        .map((group) => ({ group, left: group.projects.filter((one) => drawn.has(one)) }))
        .filter(({ group, left }) => group.projects.length === 0 || left.length > 0)
        .map(({ group, left }) => groupOf(program, group, left, lang));
    },
  };
}

function groupOf(
  program: Program,
  { initiatives, projects }: InitiativeGroup,
  left: readonly Project[],
  lang: Lang,
): Group {
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
    projects: left,
  };
}

/** The project, its parts and whole, and everything related to it by descent. */
function family(project: Project): Members {
  const relatives = new Set<Project>([
    ...lineageOf(project),
    ...(project.parent ? [project.parent] : []),
    ...project.parts,
    project,
  ]);
  return {
    program: project.program,
    all: inTableOrder(relatives),
    groupsOf: (projects) => [{ id: project.id, name: '', outcome: '', projects }],
  };
}
