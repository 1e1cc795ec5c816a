/** What a search says of what it finds, in both languages; written when the site is built. */
import type { Lang } from './lang.ts';

/** Pages that are found by what they are for. */
export const viewPages = [
  'outlook',
  'evaluations',
  'organizations',
  'posters',
  'embed',
  'about',
] as const;

interface PageWords {
  readonly title: string;
  readonly detail: string;
  /** What else people call it or look for there. */
  readonly asked: readonly string[];
}

export interface FoundWords {
  /** An organization's part: the project and its roles there. */
  readonly participation: (project: string, roles: string) => string;
  /** What an organization is, in how many projects it takes part and how many it funds. */
  readonly organization: (kind: string, takesPart: number, funds: number) => string;
  readonly successor: (name: string) => string;
  readonly predecessor: (name: string) => string;
  readonly noSuccessor: string;
  /** How sure it is that one follows the other, and when it ends; where it belongs. */
  readonly sure: (relation: string, end: string, program: string) => string;
  readonly runningIn: (year: string) => string;
  readonly evaluatedIn: (year: string) => string;
  readonly projects: (count: number) => string;
  readonly evaluations: (count: number) => string;
  readonly pages: Readonly<Record<(typeof viewPages)[number], PageWords>>;
}

const ja: FoundWords = {
  participation: (project, roles) => `${project}（${roles}）`,
  organization: (kind, takesPart, funds) =>
    [kind, takesPart > 0 ? `参画${takesPart}課題` : '', funds > 0 ? `資金配分${funds}課題` : '']
      .filter(Boolean)
      .join(' · '),
  successor: (name) => `${name}の後継`,
  predecessor: (name) => `${name}の前身`,
  noSuccessor: '後継の記録はありません',
  sure: (relation, end, program) => `つながり：${relation} · 終了年度：${end} · ${program}`,
  runningIn: (year) => `${year}に実施中の課題`,
  evaluatedIn: (year) => `${year}の評価`,
  projects: (count) => `${count}課題の年表`,
  evaluations: (count) => `${count}件の一覧`,
  pages: {
    outlook: {
      title: '今後の節目',
      detail: '今年度から3年度のうちに終了する課題、評価、後継の記録の有無',
      asked: ['終了する課題', '終期', '期限', '後継なし', '来年度'],
    },
    evaluations: {
      title: '評価の一覧',
      detail: '年度とプランごとの事前・中間・事後評価、カレンダー、CSV',
      asked: ['評価の予定', '評価者', 'カレンダー'],
    },
    organizations: {
      title: '機関の一覧',
      detail: '参画する機関と資金を配分する機関',
      asked: ['参画機関', '大学の一覧', '資金配分機関'],
    },
    posters: {
      title: 'ポスター・配布資料',
      detail: '印刷用の PDF',
      asked: ['印刷', 'PDF', 'A4', 'A3', 'A1', 'A0'],
    },
    embed: {
      title: '図を埋め込む',
      detail: 'ほかのページに図を載せるためのコード',
      asked: ['埋め込み', 'iframe'],
    },
    about: {
      title: '読み方と出典',
      detail: '図の見方、年度の確かさ、出典、資料の食い違い',
      asked: ['凡例', '確かさ', '要確認', 'ライセンス'],
    },
  },
};

const en: FoundWords = {
  participation: (project, roles) => `${project} (${roles})`,
  organization: (kind, takesPart, funds) =>
    [
      kind,
      takesPart > 0 ? `in ${takesPart} ${takesPart === 1 ? 'project' : 'projects'}` : '',
      funds > 0 ? `funds ${funds}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  successor: (name) => `Successor of ${name}`,
  predecessor: (name) => `Predecessor of ${name}`,
  noSuccessor: 'No successor is recorded',
  sure: (relation, end, program) => `Link: ${relation} · last year: ${end} · ${program}`,
  runningIn: (year) => `Projects running in ${year}`,
  evaluatedIn: (year) => `Evaluations of ${year}`,
  projects: (count) => `Chart of ${count} ${count === 1 ? 'project' : 'projects'}`,
  evaluations: (count) => `List of ${count}`,
  pages: {
    outlook: {
      title: 'Outlook',
      detail: 'What ends and is evaluated in three years, and whether a successor is recorded',
      asked: ['What comes next', 'End of term', 'Ending', 'No successor', 'Next year'],
    },
    evaluations: {
      title: 'All evaluations',
      detail: 'Ex-ante, interim and ex-post by fiscal year and plan, calendars, CSV',
      asked: ['Who evaluates', 'Calendar'],
    },
    organizations: {
      title: 'Organizations',
      detail: 'Who takes part and who funds',
      asked: ['Participants', 'List of universities', 'Funders'],
    },
    posters: {
      title: 'Posters and handouts',
      detail: 'PDF to print',
      asked: ['Print', 'A4', 'A3', 'A1', 'A0'],
    },
    embed: {
      title: 'Embed a chart',
      detail: 'Code that shows a chart in another page',
      asked: ['iframe'],
    },
    about: {
      title: 'How to read, and sources',
      detail: 'The charts, how sure years are, sources, contradictions',
      asked: ['Legend', 'Certainty', 'Licence'],
    },
  },
};

const words: Readonly<Record<Lang, FoundWords>> = { ja, en };

export function foundWords(lang: Lang): FoundWords {
  return words[lang];
}
