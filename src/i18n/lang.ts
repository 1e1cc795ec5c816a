/** The two languages every page, chart and message exists in. Japanese comes first. */
import type { Text } from '../model/index.ts';

export type Lang = 'ja' | 'en';
export const LANGS: readonly Lang[] = ['ja', 'en'];

/** The text in `lang`; Japanese where a table gives no English. */
export function pick(text: Text, lang: Lang): string {
  return text[lang] || text.ja;
}

/** The language of whoever sits at the keyboard, from what LANG says. */
export function systemLang(locale: string | undefined): Lang {
  return locale?.startsWith('en') ? 'en' : 'ja';
}
