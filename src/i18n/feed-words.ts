/** The words of the calendars and tables a reader takes away, in both languages. */
import type { Fy } from '../model/index.ts';
import type { Lang } from './lang.ts';

export interface FeedWords {
  /** Names a feed where it stands among a reader's other calendars. */
  readonly title: (list: string) => string;
  readonly allLists: string;
  readonly summary: (kind: string, project: string) => string;
  /** `label: value`, a line of an event's description. */
  readonly line: (label: string, value: string) => string;
  /** A fiscal year in both calendars in full. */
  readonly fiscalYear: (fy: Fy, era: string) => string;
  /** A basis and what it means. */
  readonly basis: (word: string, meaning: string) => string;
  /** A source and the place in it. */
  readonly source: (title: string, where: string) => string;
  readonly sourceJoint: string;
  /** Why an event fills a whole year. */
  readonly wholeYear: string;
  readonly columns: Readonly<Record<FeedColumn, string>>;
}

/** The columns of the CSV; some are lines of an event's description too. */
export type FeedColumn =
  | 'projectId'
  | 'project'
  | 'program'
  | 'plan'
  | 'kind'
  | 'fiscalYear'
  | 'era'
  | 'basis'
  | 'status'
  | 'successors'
  | 'sources'
  | 'note'
  | 'result'
  | 'page'
  | 'revision'
  | 'version'
  | 'remark';

const ja: FeedWords = {
  title: (list) => `評価の予定と実施：${list}`,
  allLists: 'すべてのプラン',
  summary: (kind, project) => `${kind}：${project}`,
  line: (label, value) => `${label}：${value}`,
  fiscalYear: (fy, era) => `${fy}年度（${era}）`,
  basis: (word, meaning) => `${word}（${meaning.replace(/。$/u, '')}）`,
  source: (title, where) => `${title}（${where}）`,
  sourceJoint: '；',
  wholeYear:
    '年度の中のいつ行われるかは分かっていないため、4月1日から翌年3月31日までの終日の予定としています。',
  columns: {
    projectId: '課題ID',
    project: '研究開発課題',
    program: 'プログラム',
    plan: 'プラン',
    kind: '種別',
    fiscalYear: '年度（西暦）',
    era: '年度（元号）',
    basis: '根拠',
    status: '状況',
    successors: '後継',
    sources: '出典',
    note: '備考',
    result: '評価結果',
    page: '課題のページ',
    revision: 'プランの版',
    version: 'データの版',
    remark: '注意',
  },
};

const en: FeedWords = {
  title: (list) => `Evaluations: ${list}`,
  allLists: 'All plans',
  summary: (kind, project) => `${kind}: ${project}`,
  line: (label, value) => `${label}: ${value}`,
  fiscalYear: (fy, era) => `FY${fy} (${era})`,
  basis: (word, meaning) => `${word} (${meaning.replace(/\.$/u, '')})`,
  source: (title, where) => `${title} (${where})`,
  sourceJoint: '; ',
  wholeYear:
    'The date within the fiscal year is not known, so this is an all-day event from 1 April to 31 March.',
  columns: {
    projectId: 'Project ID',
    project: 'Project',
    program: 'Program',
    plan: 'Plan',
    kind: 'Kind',
    fiscalYear: 'Fiscal year (western)',
    era: 'Fiscal year (Japanese era)',
    basis: 'Basis',
    status: 'Status',
    successors: 'Successors',
    sources: 'Sources',
    note: 'Note',
    result: 'Result',
    page: 'Project page',
    revision: 'Revision of the plan',
    version: 'Data version',
    remark: 'Please note',
  },
};

const words: Readonly<Record<Lang, FeedWords>> = { ja, en };

export function feedWords(lang: Lang): FeedWords {
  return words[lang];
}
