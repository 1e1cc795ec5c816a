/** The title of a page: its name, what it shows where it shows a chart, and the site's. */
import type { Lang } from '../i18n/lang.ts';
import { siteWords } from '../i18n/site-words.ts';
import { viewWords } from '../i18n/view-words.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Site } from '../model/index.ts';

export function pageTitle(name: string, sentence: string | null, site: Site, lang: Lang): string {
  return viewTitle(name, sentence, lang) + wordsIn(lang).titleJoint + siteWords(site, lang).name;
}

/** The same without the site, where that is said beside it. */
export function viewTitle(name: string, sentence: string | null, lang: Lang): string {
  return sentence === null ? name : name + viewWords(lang).colon + sentence;
}
