/** The words of the search box, in both languages; a file of their own because a browser loads them. */
import type { Lang } from './lang.ts';

/** Results are shown under these headings. */
export type SearchGroup = 'plans' | 'projects' | 'organizations' | 'indicators' | 'policies';

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
  /** An organization's part: the project and its roles there. */
  readonly participation: (project: string, roles: string) => string;
}

const ja: SearchWords = {
  label: 'サイト内検索',
  placeholder: '課題・機関・指標を検索',
  close: '検索を閉じる',
  results: '検索結果',
  group: {
    plans: 'プラン・プログラム',
    projects: '研究開発課題',
    organizations: '参画機関',
    indicators: '指標',
    policies: '上位施策',
  },
  count: (results) => `${results}件見つかりました`,
  none: (query) => `「${query}」に当てはまるものは見つかりませんでした。`,
  more: (results) => `ほか${results}件も表示`,
  loading: '検索の準備をしています。',
  failed: '検索の準備ができませんでした。通信の状態を確かめて、もう一度お試しください。',
  participation: (project, roles) => `${project}（${roles}）`,
};

const en: SearchWords = {
  label: 'Search this site',
  placeholder: 'Search projects, organizations…',
  close: 'Close search',
  results: 'Search results',
  group: {
    plans: 'Plans and programs',
    projects: 'Projects',
    organizations: 'Organizations',
    indicators: 'Indicators',
    policies: 'Parent strategies',
  },
  count: (results) => `${results} ${results === 1 ? 'result' : 'results'}`,
  none: (query) => `Nothing was found for “${query}”.`,
  more: (results) => `Show ${results} more`,
  loading: 'Getting the search ready.',
  failed: 'The search could not be loaded. Check your connection and try again.',
  participation: (project, roles) => `${project} (${roles})`,
};

const WORDS: Readonly<Record<Lang, SearchWords>> = { ja, en };

export function searchWords(lang: Lang): SearchWords {
  return WORDS[lang];
}
