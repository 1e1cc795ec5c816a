/** The words of the pages in one language. */
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Lang } from './lang.ts';
import type { Messages } from './messages.ts';

const WORDS: Readonly<Record<Lang, Messages>> = { ja, en };

export function wordsIn(lang: Lang): Messages {
  return WORDS[lang];
}
