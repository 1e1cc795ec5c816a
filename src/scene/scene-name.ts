/** What a picture is called: what it is of, and what of that it shows. */
import { viewWords } from '../i18n/view-words.ts';
import type { Scene } from './marks.ts';

export function sceneName({ title, sentence, lang }: Scene): string {
  return title + viewWords(lang).colon + sentence;
}
