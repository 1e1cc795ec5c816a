/** Who belongs to the bands of a chart, and to the groups of each: the ways a subject takes one of. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { GroupInput } from '../layout/index.ts';
import {
  groupByInitiative,
  inTableOrder,
  lineageOf,
  type InitiativeGroup,
  type Program,
  type Project,
} from '../model/index.ts';

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

/** All projects of a program, ungrouped. */
export function asOneGroup(program: Program): Members {
  return some(program, program.projects);
}

/** Some projects, those of a program in its band; the bands in the order of the projects. */
export function byProgram(projects: readonly Project[]): Members[] {
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
export function byInitiative(program: Program): Members {
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
export function family(project: Project): Members {
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
