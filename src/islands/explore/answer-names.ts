/** What an answer to a facet is called. */
import type { Facet } from '../../explore/index.ts';
import type { ExploreWords } from '../../i18n/explore-words.ts';

/** Answers to these are things of the tables, by their ids. */
const named: ReadonlySet<Facet> = new Set([
  'plan',
  'program',
  'organization',
  'funder',
  'performer',
]);

/** `names`: of plans, programs and organizations, by id. */
export function answerName(
  facet: Facet,
  value: string,
  words: ExploreWords,
  names: Readonly<Record<string, string>>,
): string {
  if (named.has(facet)) return names[value] ?? value;
  if (facet === 'fy' || facet === 'due-fy') return words.year(value);
  return words.answer[value] ?? value;
}
