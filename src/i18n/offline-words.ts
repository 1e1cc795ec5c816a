/** The words of plans in a single file and of the links to them. */
import type { Lang } from './lang.ts';

export interface OfflineWords {
  readonly link: string;
  readonly linkOf: (plan: string) => string;
  /** What a copy says of itself; `day`: when it was made. */
  readonly notice: (day: string) => string;
  /** Leads to the page it is a copy of. */
  readonly original: string;
}

const ja: OfflineWords = {
  link: '単独で開けるページ（HTML）',
  linkOf: (plan) => `単独で開けるページ（HTML）：${plan}`,
  notice: (day) => `${day}のページの写しです。通信なしで開けます。`,
  original: '元のページ',
};

const en: OfflineWords = {
  link: 'Page that opens by itself (HTML)',
  linkOf: (plan) => `Page that opens by itself (HTML): ${plan}`,
  notice: (day) => `A copy of the page of ${day}; it opens without a network.`,
  original: 'The page itself',
};

const words: Readonly<Record<Lang, OfflineWords>> = { ja, en };

export function offlineWords(lang: Lang): OfflineWords {
  return words[lang];
}
