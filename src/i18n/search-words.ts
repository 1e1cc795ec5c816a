/** The words of the search box, in both languages; a file of their own because a browser loads them. */
import type { Status, Year } from '../model/index.ts';
import type { Lang } from './lang.ts';

/** Results are shown under these headings. */
export type SearchGroup =
  | 'lineage'
  | 'plans'
  | 'projects'
  | 'organizations'
  | 'indicators'
  | 'policies'
  | 'views'
  | 'near'
  | 'examples';

export interface SearchWords {
  /** The accessible name of the box, and the words in it while it is empty. */
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  readonly results: string;
  readonly group: Readonly<Record<SearchGroup, string>>;
  readonly count: (results: number) => string;
  readonly none: (query: string) => string;
  readonly more: (results: number) => string;
  readonly loading: string;
  readonly failed: string;
  /** First and last year of a project. */
  readonly years: (start: Year['fy'], end: Year['fy']) => string;
  readonly status: Readonly<Record<Status, string>>;
}

const ja: SearchWords = {
  label: 'サイト内検索',
  placeholder: '課題・機関・指標を検索',
  close: '検索を閉じる',
  results: '検索結果',
  group: {
    lineage: '後継・前身',
    plans: 'プラン・プログラム',
    projects: '研究開発課題',
    organizations: '機関',
    indicators: '指標',
    policies: '上位施策',
    views: '年度・ページ',
    near: '近いもの',
    examples: '尋ね方の例',
  },
  count: (results) => `${results}件見つかりました`,
  none: (query) => `「${query}」に当てはまるものは見つかりませんでした。`,
  more: (results) => `ほか${results}件も表示`,
  loading: '検索の準備をしています。',
  failed: '検索の準備ができませんでした。通信の状態を確かめて、もう一度お試しください。',
  years: (start, end) => {
    if (start === null && end === null) return '実施年度は不明';
    const last = end === 'open' ? '（終わりの記載なし）' : end === null ? '不明' : `${end}年度`;
    return `${start === null ? '不明' : `${start}`}〜${last}`;
  },
  status: { planned: '開始前', running: '実施中', ended: '終了', undated: '状況は不明' },
};

const en: SearchWords = {
  label: 'Search this site',
  placeholder: 'Search projects, organizations…',
  close: 'Close search',
  results: 'Search results',
  group: {
    lineage: 'Successors and predecessors',
    plans: 'Plans and programs',
    projects: 'Projects',
    organizations: 'Organizations',
    indicators: 'Indicators',
    policies: 'Parent strategies',
    views: 'Years and pages',
    near: 'Near matches',
    examples: 'What you could ask',
  },
  count: (results) => `${results} ${results === 1 ? 'result' : 'results'}`,
  none: (query) => `Nothing was found for “${query}”.`,
  more: (results) => `Show ${results} more`,
  loading: 'Getting the search ready.',
  failed: 'The search could not be loaded. Check your connection and try again.',
  years: (start, end) => {
    if (start === null && end === null) return 'Years not known';
    const last = end === 'open' ? ' (no end given)' : (end ?? 'not known');
    return `${start === null ? 'not known' : `FY${start}`}–${last}`;
  },
  status: { planned: 'to begin', running: 'running', ended: 'ended', undated: 'status not known' },
};

const WORDS: Readonly<Record<Lang, SearchWords>> = { ja, en };

export function searchWords(lang: Lang): SearchWords {
  return WORDS[lang];
}
