/**
 * Filters. A facet is a question with a few answers; what was chosen in one facet is joined by
 * "or", and facets by "and". Beside every answer stands how many projects it would leave, the other
 * facets as they are (faceted search, as in Hearst 2006).
 */
import type { Fy } from '../model/index.ts';
import { certainties, runsIn, type ProjectFacts } from './facts.ts';

export const facets = [
  'plan',
  'program',
  'status',
  'fy',
  'due',
  'due-fy',
  'certainty',
  'tentative',
  'role',
  'organization',
  'funder',
  'performer',
] as const;
export type Facet = (typeof facets)[number];

/** Chosen answers, in no order; an empty list leaves everything. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

export const noChoices: Choices = Object.freeze({
  plan: [],
  program: [],
  status: [],
  fy: [],
  due: [],
  'due-fy': [],
  certainty: [],
  tentative: [],
  role: [],
  organization: [],
  funder: [],
  performer: [],
});

const allows = (chosen: readonly string[], answer: string): boolean =>
  chosen.length === 0 || chosen.includes(answer);

const allowsAny = (chosen: readonly string[], answers: readonly string[]): boolean =>
  chosen.length === 0 || answers.some((answer) => chosen.includes(answer));

/** A kind and a year must be one evaluation's. */
function isDue({ evaluations }: ProjectFacts, { due, 'due-fy': years }: Choices): boolean {
  if (due.length === 0 && years.length === 0) return true;
  return evaluations.some(({ kind, fy }) => allows(due, kind) && allows(years, String(fy)));
}

export function isLeft(facts: ProjectFacts, choices: Choices): boolean {
  return (
    allows(choices.plan, facts.plan) &&
    allows(choices.program, facts.program) &&
    allows(choices.status, facts.status) &&
    (choices.fy.length === 0 || choices.fy.some((fy) => runsIn(facts, Number(fy)))) &&
    isDue(facts, choices) &&
    allows(choices.certainty, facts.certainty) &&
    allows(choices.tentative, facts.tentative ? 'yes' : 'no') &&
    allows(choices.role, facts.role) &&
    allowsAny(choices.organization, [...facts.funders, ...facts.performers]) &&
    allowsAny(choices.funder, facts.funders) &&
    allowsAny(choices.performer, facts.performers)
  );
}

export interface Answer {
  readonly value: string;
  /** Projects left if it were the facet's only choice. */
  readonly count: number;
}

export type Answers = Readonly<Record<Facet, readonly Answer[]>>;

/** What may be answered to each facet, in the order it is offered. */
function valuesOf(all: readonly ProjectFacts[]): Record<Facet, readonly string[]> {
  const unique = (values: readonly string[]): string[] => [...new Set(values)];
  const years = (fys: readonly (Fy | null)[]): string[] =>
    unique(
      fys
        .filter((fy) => fy !== null)
        .sort((a, b) => a - b)
        .map(String),
    );
  return {
    plan: unique(all.map(({ plan }) => plan)),
    program: unique(all.map(({ program }) => program)),
    status: ['running', 'planned', 'ended', 'undated'],
    fy: spanned(all).map(String),
    due: ['ex-ante', 'interim', 'ex-post'],
    'due-fy': years(all.flatMap(({ evaluations }) => evaluations.map(({ fy }) => fy))),
    certainty: certainties,
    tentative: ['no', 'yes'],
    role: ['subject', 'context'],
    organization: unique(all.flatMap(({ funders, performers }) => [...funders, ...performers])),
    funder: unique(all.flatMap(({ funders }) => funders)),
    performer: unique(all.flatMap(({ performers }) => performers)),
  };
}

/** Every year from the first that begins to the last that ends. */
function spanned(all: readonly ProjectFacts[]): Fy[] {
  const years = all
    .flatMap(({ start, end }) => [start, end])
    .filter((fy) => typeof fy === 'number');
  if (years.length === 0) return [];
  const [first, last] = years.reduce<readonly [number, number]>(
    ([low, high], fy) => [Math.min(low, fy), Math.max(high, fy)] as const,
    [Infinity, -Infinity],
  );
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The answers by which a project could be found, the other facets as they are. */
function answersBy(
  facet: Facet,
  facts: ProjectFacts,
  choices: Choices,
  offered: readonly string[],
): readonly string[] {
  switch (facet) {
    case 'plan':
    case 'program':
    case 'status':
    case 'certainty':
    case 'role':
      return [facts[facet]];
    case 'organization':
      return [...facts.funders, ...facts.performers];
    case 'funder':
      return facts.funders;
    case 'performer':
      return facts.performers;
    case 'tentative':
      return [facts.tentative ? 'yes' : 'no'];
    case 'fy':
      return offered.filter((fy) => runsIn(facts, Number(fy)));
    case 'due':
      return facts.evaluations
        .filter(({ fy }) => allows(choices['due-fy'], String(fy)))
        .map(({ kind }) => kind);
    case 'due-fy':
      return facts.evaluations
        .filter(({ kind }) => allows(choices.due, kind))
        .map(({ fy }) => String(fy));
  }
}

/** The answers each facet offers over `all`, with their counts. */
export function answersTo(all: readonly ProjectFacts[], choices: Choices): Answers {
  const values = valuesOf(all);
  const countsOf = (facet: Facet): Answer[] => {
    const others = { ...choices, [facet]: [] };
    const counts = new Map(values[facet].map((value) => [value, 0]));
    for (const facts of all) {
      if (!isLeft(facts, others)) continue;
      for (const value of new Set(answersBy(facet, facts, others, values[facet])))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return values[facet].map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
  return Object.fromEntries(facets.map((facet) => [facet, countsOf(facet)])) as unknown as Answers;
}
