/**
 * What a view shows, as a sentence with its counts: 「2026年度に実施中の18課題、評価8件（2014–2035年度の図）」.
 * It names a page, a picture, a slide, and says them to someone who cannot see them.
 */
import { exploreWords } from '../i18n/explore-words.ts';
import type { Lang } from '../i18n/lang.ts';
import { viewWords } from '../i18n/view-words.ts';
import type { Fy } from '../model/index.ts';
import { facets, noChoices, type Choices, type Facet } from './choices.ts';
import type { ProjectFacts } from './facts.ts';

/** What a reader chose among the projects. */
export interface Asked {
  readonly choices: Choices;
  /** Names of plans, programs and organizations, by id. */
  readonly names: Readonly<Record<string, string>>;
}

export const nothingAsked: Asked = Object.freeze({ choices: noChoices, names: {} });

/** What is counted. */
export interface Seen {
  /** Those that answer what was asked, drawn or not. */
  readonly projects: readonly Pick<ProjectFacts, 'evaluations'>[];
  /** How many of them are not drawn, for they lie outside the years shown. */
  readonly outside: number;
  /** The years shown. */
  readonly range: { readonly from: Fy; readonly to: Fy };
  /** Whether those begin in another month than January. */
  readonly isFiscal: boolean;
}

/** Evaluations of the kinds asked for, in the years asked for or else in those shown. */
export function evaluationsSeen({ projects, range }: Seen, { due, ...rest }: Choices): number {
  const asked = rest['due-fy'].length > 0 ? rest['due-fy'] : rest.fy;
  const isAsked = (fy: Fy): boolean =>
    asked.length > 0 ? asked.includes(String(fy)) : fy >= range.from && fy <= range.to;
  return projects
    .flatMap(({ evaluations }) => evaluations)
    .filter(
      ({ fy, kind }) => fy !== null && isAsked(fy) && (due.length === 0 || due.includes(kind)),
    ).length;
}

/** Facets that have a phrase of their own; any other is named with its answers. */
const inWords: ReadonlySet<Facet> = new Set(['plan', 'program', 'status', 'fy', 'due', 'due-fy']);

function phrasesOf({ choices, names }: Asked, lang: Lang, day: string): string[] {
  const words = viewWords(lang);
  const { facet: questions, answer } = exploreWords(lang);
  const named = (ids: readonly string[]): string[] => ids.map((id) => names[id] ?? id);
  const kinds = choices.due;
  const years = choices['due-fy'];
  const others = facets
    .filter((facet) => choices[facet].length > 0 && !inWords.has(facet))
    .map((facet) =>
      words.answering(
        questions[facet] ?? facet,
        choices[facet].map((value) => names[value] ?? answer[value] ?? value),
      ),
    );
  return [
    ...[choices.plan, choices.program].flatMap((ids) =>
      ids.length > 0 ? [words.of(named(ids))] : [],
    ),
    ...(choices.status.length > 0 ? [words.inState(choices.status, day)] : []),
    ...(choices.fy.length > 0 ? [words.runningIn(choices.fy)] : []),
    ...(kinds.length + years.length > 0 ? [words.evaluatedIn(kinds, years)] : []),
    ...others,
  ];
}

/** Without a full stop. `day`: ISO, of whatever of it holds on a day. */
export function viewSentence(seen: Seen, asked: Asked, lang: Lang, day: string): string {
  const words = viewWords(lang);
  const { projects, outside, range, isFiscal } = seen;
  return words.sentence(
    phrasesOf(asked, lang, day),
    projects.length,
    words.evaluations(evaluationsSeen(seen, asked.choices), asked.choices.due),
    words.years(range.from, range.to, { outside, isFiscal }),
  );
}
