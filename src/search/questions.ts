/** Words by which people ask for what follows a project or came before it, in both languages. */

export const questions = {
  successor: ['後継', '次期', 'successor'],
  predecessor: ['前身', 'predecessor'],
} as const;

export type Question = keyof typeof questions;

const japanese = [...questions.successor, ...questions.predecessor].filter(
  (word) => !/^[a-z]+$/u.test(word),
);
/** The word with what joins it to a name and what ends the question: 「BINDSの後継は？」. */
const joined = new RegExp(`の?(${japanese.join('|')})(?:事業|課題)?(?:[はが]?[?？]?$)?`, 'gu');

/** A query whose questions stand apart from the names they are asked of. */
export function partQuestions(query: string): string {
  return query.replace(joined, ' $1 ');
}
