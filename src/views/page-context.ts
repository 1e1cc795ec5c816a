/** What every preparer of facts needs: the language, its words, the sources; on a page also addresses. */
import { wordsIn } from '../i18n/words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Citation, Fy } from '../model/index.ts';
import type { Addresses } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { indexSources, type SourceIndex } from './source-index.ts';

export interface FactContext {
  readonly lang: Lang;
  readonly words: Messages;
  readonly sources: SourceIndex;
  /** The fiscal year of the day it is made for. */
  readonly thisFy: Fy;
}

export interface PageContext extends FactContext {
  readonly hrefOf: Addresses['hrefOf'];
}

/** The context of a text that cites `citations`, in the order it mentions them. */
export function factContext(lang: Lang, thisFy: Fy, citations: Iterable<Citation>): FactContext {
  return { lang, words: wordsIn(lang), sources: indexSources(citations, lang), thisFy };
}

export function pageContext(
  { addresses: { hrefOf }, fy }: Pick<Edition, 'addresses' | 'fy'>,
  lang: Lang,
  citations: Iterable<Citation>,
): PageContext {
  return { ...factContext(lang, fy, citations), hrefOf };
}

/** `ja` where a text on an English page is Japanese all the same, for a `lang` attribute. */
export function foreignLang(text: string, lang: Lang): 'ja' | undefined {
  return lang === 'en' && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)
    ? 'ja'
    : undefined;
}
