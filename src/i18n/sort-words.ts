/** What is said when a table has been sorted, in both languages. */
import type { Lang } from './lang.ts';

export interface SortWords {
  /** Of columns whose heading alone does not say what they are sorted by. */
  readonly startYear: string;
  readonly endYear: string;
  readonly firstEvaluation: string;
  /** `column` is its heading, or one of the names above. */
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
  readonly ownOrder: string;
}

const ja: SortWords = {
  startYear: '開始年度',
  endYear: '終了年度',
  firstEvaluation: '最初の評価の年度',
  ascending: (column) => `${column}の昇順に並べました。`,
  descending: (column) => `${column}の降順に並べました。`,
  ownOrder: 'もとの順序に戻しました。',
};

const en: SortWords = {
  startYear: 'First year',
  endYear: 'Last year',
  firstEvaluation: 'Year of first evaluation',
  ascending: (column) => `Sorted by: ${column}, ascending.`,
  descending: (column) => `Sorted by: ${column}, descending.`,
  ownOrder: 'Back in the original order.',
};

const WORDS: Readonly<Record<Lang, SortWords>> = { ja, en };

export function sortWords(lang: Lang): SortWords {
  return WORDS[lang];
}
