/** What a chart can be of, and what of its drawing follows from that: a record of all. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { LayoutOptions } from '../layout/index.ts';
import {
  inTableOrder,
  projectsOf,
  type Atlas,
  type Organization,
  type Plan,
  type Program,
  type Project,
} from '../model/index.ts';
import { asOneGroup, byInitiative, byProgram, family, type Members } from './members.ts';

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

export interface SubjectRules {
  /** Its `data-chart`. */
  readonly id: string;
  /** One band a program; a lineage is one band whatever programs it crosses. */
  readonly members: () => readonly Members[];
  readonly title: (lang: Lang) => string;
  /** Columns it has nothing to say in. */
  readonly sides: Partial<Pick<LayoutOptions, 'namesWidth' | 'outcomesWidth'>>;
  /** Whether it is of whole programs, whose projects name what they come from and lead to in others. */
  readonly isOfPrograms: boolean;
}

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;
type RulesOf<S> = (subject: S) => SubjectRules;

const ofPrograms = { sides: {}, isOfPrograms: true } as const;
/** What crosses programs has no outcomes of its own. */
const ofProjects = { sides: { outcomesWidth: 0 }, isOfPrograms: false } as const;

function planRules({ id, name }: Plan): Omit<SubjectRules, 'members'> {
  return {
    ...ofPrograms,
    id: `plan:${id}`,
    title: (lang) => chartWords(lang).chartOf(pick(name, lang)),
  };
}

const rules = {
  atlas: ({ atlas }) => ({
    ...ofPrograms,
    id: 'atlas',
    members: () => atlas.programs.map(asOneGroup),
    title: (lang) => chartWords(lang).atlas,
  }),
  plan: ({ plan }) => ({
    ...planRules(plan),
    members: () => plan.programs.map(asOneGroup),
  }),
  programs: ({ plan }) => ({
    ...planRules(plan),
    members: () => plan.programs.map(byInitiative),
  }),
  program: ({ program }) => ({
    ...ofPrograms,
    id: `program:${program.id}`,
    members: () => [byInitiative(program)],
    title: (lang) => chartWords(lang).chartOf(pick(program.name, lang)),
  }),
  lineage: ({ project }) => ({
    ...ofProjects,
    id: `project:${project.id}`,
    members: () => [family(project)],
    title: (lang) => chartWords(lang).lineageOf(pick(project.name, lang)),
    // It is one group, which needs no name.
    sides: { namesWidth: 0, outcomesWidth: 0 },
  }),
  organization: ({ organization }) => ({
    ...ofProjects,
    id: `organization:${organization.id}`,
    members: () => byProgram(projectsOf(organization)),
    title: (lang) => chartWords(lang).projectsOf(pick(organization.name, lang)),
  }),
  outlook: ({ projects }) => ({
    ...ofProjects,
    id: 'outlook',
    members: () => byProgram(inTableOrder(projects)),
    title: (lang) => chartWords(lang).outlook,
  }),
} satisfies { [K in Subject['kind']]: RulesOf<Of<K>> };

export function rulesOf(subject: Subject): SubjectRules {
  return (rules[subject.kind] as RulesOf<Subject>)(subject);
}

/** The `data-chart` of a subject. */
export function chartId(subject: Subject): string {
  return rulesOf(subject).id;
}
