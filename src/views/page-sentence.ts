/** What a page's chart shows, counted, as its drawing says it: the end of the page's title. */
import type { Lang } from '../i18n/lang.ts';
import { shownSentence, type Subject } from '../scene/index.ts';
import type { Edition } from '../site/edition.ts';

export function pageSentence(
  subject: Subject,
  { day: today, range: widest }: Pick<Edition, 'day' | 'range'>,
  lang: Lang,
): string {
  return shownSentence(subject, { lang, density: 'normal', today, only: undefined, widest });
}
