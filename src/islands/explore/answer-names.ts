/** What an answer to a facet is called. */
import type { Facet } from '../../explore/index.ts';
import type { ExploreWords } from '../../i18n/explore-words.ts';

/** `names`: of plans and programs, by id. */
export function answerName(
  facet: Facet,
  value: string,
  words: ExploreWords,
  names: Readonly<Record<string, string>>,
): string {
  if (facet === 'plan' || facet === 'program') return names[value] ?? value;
  if (facet === 'fy' || facet === 'due-fy') return words.year(value);
  return words.answer[value] ?? value;
}
