/**
 * What an edition says of itself, from its `site.csv`. Where that says nothing the words are neutral,
 * and nothing is claimed: no source, no licence, no office.
 */
import type { Site, Text } from '../model/index.ts';
import { pick, type Lang } from './lang.ts';

export interface SiteWords {
  readonly name: string;
  readonly heading: string;
  /** Beside the name, where the first page is named. */
  readonly tagline: string | null;
  readonly description: string;
  readonly lead: string;
  readonly overview: string;
  readonly owner: string | null;
  readonly licence: string | null;
  readonly sources: string | null;
  readonly terms: string | null;
  /** The sentences every output carries: where its facts are from, and what it is not; none, one or two. */
  readonly provenance: readonly string[];
}

interface NeutralWords {
  readonly name: string;
  readonly description: string;
  readonly lead: string;
  readonly overview: (name: string) => string;
}

const neutral: Readonly<Record<Lang, NeutralWords>> = {
  ja: {
    name: '年表 Nenpyo',
    description: 'いつ始まり、いつ終わり、何に続くかを、一つの時間軸で示す年表です。',
    lead: 'いつ始まり、いつ終わり、何に続くかを、一つの時間軸で示します。それぞれの年には、どのように分かっているかを添えています。',
    overview: (name) => `${name} 全体図`,
  },
  en: {
    name: 'Nenpyo',
    description: 'A timeline of what starts and ends when, and of what follows what.',
    lead: 'What starts and ends when, and what follows what, on one axis of time. Every year says how it is known.',
    overview: (name) => `${name}: overview`,
  },
};

export function siteWords(site: Site, lang: Lang): SiteWords {
  const plain = neutral[lang];
  const said = (text: Text | null): string | null => text && pick(text, lang);
  const name = said(site.title) ?? plain.name;
  return {
    name,
    heading: said(site.heading) ?? name,
    tagline: said(site.tagline),
    description: said(site.description) ?? plain.description,
    lead: said(site.lead) ?? plain.lead,
    overview: said(site.overview) ?? plain.overview(name),
    owner: said(site.owner),
    licence: said(site.licence),
    sources: said(site.sources),
    terms: said(site.terms),
    provenance: [said(site.credit), said(site.disclaimer)].filter((text) => text !== null),
  };
}

/** What every output says of its origin, each with its full stop. */
export function provenanceSentences({ provenance }: SiteWords, lang: Lang): string[] {
  const stop = lang === 'ja' ? '。' : '.';
  return provenance.map((text) => (/[.。]$/u.test(text) ? text : text + stop));
}

/** Those sentences in one line; empty where there are none. */
export function provenanceLine(words: SiteWords, lang: Lang): string {
  return provenanceSentences(words, lang).join(lang === 'ja' ? '' : ' ');
}
