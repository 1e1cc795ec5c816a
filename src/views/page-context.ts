/** What every preparer of a page needs: the language, its words and the page's sources. */
import { wordsIn } from '../i18n/words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Citation } from '../model/atlas.ts';
import { indexSources, type SourceIndex } from './source-index.ts';

export interface PageContext {
  readonly lang: Lang;
  readonly words: Messages;
  readonly sources: SourceIndex;
}

/** The context of a page that cites `citations`, in the order it mentions them. */
export function pageContext(lang: Lang, citations: Iterable<Citation>): PageContext {
  return { lang, words: wordsIn(lang), sources: indexSources(citations, lang) };
}

/** `ja` where a text on an English page is Japanese all the same, for a `lang` attribute. */
export function foreignLang(text: string, lang: Lang): 'ja' | undefined {
  return lang === 'en' && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)
    ? 'ja'
    : undefined;
}
