/** What every maker of records needs: the language, addresses, and names as texts of a language. */
import { pick, type Lang } from '../i18n/lang.ts';
import type { Text } from '../model/index.ts';
import type { LangText, SearchRecord } from './record.ts';

/** Where a record leads: a page, what is asked of it, and a place on it. */
export type Target = (
  | { readonly page: 'plan' | 'program' | 'project' | 'organization'; readonly id: string }
  | {
      readonly page:
        'home' | 'evaluations' | 'outlook' | 'organizations' | 'posters' | 'about' | 'embed';
    }
) & { readonly query?: string; readonly fragment?: string };

export interface Context {
  readonly lang: Lang;
  readonly hrefOf: (target: Target) => string;
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

export function langText(text: string): LangText {
  return { text, lang: japanese.test(text) ? 'ja' : 'en' };
}

/** The name in the page's language, and the rest of the names, each once. */
export function named(
  lang: Lang,
  ...texts: readonly (Text | null)[]
): Pick<SearchRecord, 'title' | 'names'> {
  const all = texts.flatMap((text) => (text ? [pick(text, lang), text.ja, text.en] : []));
  const [title = '', ...names] = [...new Set(all)].filter(Boolean);
  return { title: langText(title), names: names.map(langText) };
}
