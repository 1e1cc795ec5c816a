/** The columns of a table of projects that a reader takes away, in both languages. */
import type { Lang } from './lang.ts';

/** In the order of the columns. */
export const rowColumns = [
  'id',
  'project',
  'program',
  'plan',
  'start',
  'startBasis',
  'end',
  'endBasis',
  'status',
  'evaluations',
  'before',
  'after',
  'funder',
  'participants',
  'sources',
  'page',
  'revision',
  'version',
  'remark',
] as const;

export type RowColumn = (typeof rowColumns)[number];

const words: Readonly<Record<Lang, Readonly<Record<RowColumn, string>>>> = {
  ja: {
    id: '課題ID',
    project: '研究開発課題',
    program: 'プログラム',
    plan: 'プラン',
    start: '開始年度',
    startBasis: '開始年度の根拠',
    end: '終了年度',
    endBasis: '終了年度の根拠',
    status: '作成日の状況',
    evaluations: '評価',
    before: '前身',
    after: '後継',
    funder: '資金配分機関',
    participants: '参画機関',
    sources: '出典',
    page: '課題のページ',
    revision: 'プランの版',
    version: 'データの版',
    remark: '注意',
  },
  en: {
    id: 'Project ID',
    project: 'Project',
    program: 'Program',
    plan: 'Plan',
    start: 'First fiscal year',
    startBasis: 'Basis of the first year',
    end: 'Last fiscal year',
    endBasis: 'Basis of the last year',
    status: 'Status when made',
    evaluations: 'Evaluations',
    before: 'Predecessors',
    after: 'Successors',
    funder: 'Funder',
    participants: 'Participants',
    sources: 'Sources',
    page: 'Project page',
    revision: 'Revision of the plan',
    version: 'Data version',
    remark: 'Please note',
  },
};

export function rowWords(lang: Lang): Readonly<Record<RowColumn, string>> {
  return words[lang];
}
