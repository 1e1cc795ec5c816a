/** What was chosen, as a sentence for where nobody can open the filters: a picture, paper. */
import type { Exploration, Facet } from '../../explore/index.ts';
import type { ExploreWords } from '../../i18n/explore-words.ts';
import { answerName } from './answer-names.ts';

/** Of `facets`; empty where nothing is filtered. `names`: of plans and programs, by id. */
export function chosenSentence(
  facets: readonly Facet[],
  { choices }: Exploration,
  words: ExploreWords,
  names: Readonly<Record<string, string>>,
): string {
  const chosen = facets
    .filter((facet) => choices[facet].length)
    .map((facet) => {
      const answers = choices[facet].map((value) => answerName(facet, value, words, names));
      return words.chosen(words.facet[facet] ?? facet, answers.join(words.or));
    });
  return chosen.length ? words.shownOnly(chosen.join(words.separator)) : '';
}
