/** What a page's chart shows, counted, as its drawing says it: the end of the page's title. */
import { composeChart } from '../core/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Subject } from '../scene/index.ts';
import type { Edition } from '../site/edition.ts';

export function pageSentence(
  subject: Subject,
  { day: today, range, metrics }: Edition,
  lang: Lang,
): string {
  return composeChart(subject, { lang, today, range, metrics }).sentence;
}
