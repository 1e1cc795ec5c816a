/** The words of filters and of the axis's controls, in both languages; a browser loads them. */
import type { Lang } from './lang.ts';

export interface ExploreWords {
  /** Opens the filters. */
  readonly open: string;
  readonly label: string;
  readonly facet: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, string>>;
  /** The answer that asks nothing. */
  readonly any: string;
  readonly year: (fy: string) => string;
  readonly count: (left: number, total: number) => string;
  /** After the count: how many of them the years shown leave out. */
  readonly outside: (projects: number) => string;
  /** After the name of a table: how many of its rows are shown. */
  readonly rows: (left: number, total: number) => string;
  readonly none: string;
  readonly reset: string;
  readonly remove: (choice: string) => string;
  readonly from: string;
  readonly to: string;
  readonly aroundNow: string;
  /** Shows the widest axis there is, and again what is needed of it. */
  readonly allYears: string;
  readonly wider: string;
  readonly narrower: string;
  readonly zoom: (times: number) => string;
  readonly gestures: string;
  readonly density: string;
  readonly asBuilt: string;
  readonly densities: Readonly<Record<'overview' | 'normal' | 'detailed', string>>;
  readonly drawing: string;
  readonly failed: string;
  readonly ignored: (values: string) => string;
  readonly separator: string;
}

const ja: ExploreWords = {
  open: '絞り込み',
  label: '課題の絞り込みと表示期間',
  facet: {
    plan: 'プラン',
    program: 'プログラム',
    status: '今日の状況',
    fy: '実施年度',
    due: '評価の種類',
    'due-fy': '評価の年度',
    certainty: '年度の確かさ',
    tentative: '名称',
    role: '位置づけ',
    organization: '関わる機関',
    funder: '資金配分機関',
    performer: '参画機関',
  },
  answer: {
    running: '実施中',
    planned: '開始前',
    ended: '終了',
    undated: '年度が分からない',
    'ex-ante': '事前評価',
    interim: '中間評価',
    'ex-post': '事後評価',
    stated: 'プランに明記',
    record: '公開記録による',
    inferred: '記録から算出',
    estimate: '要確認',
    unknown: '不明な年度がある',
    yes: '仮称',
    no: '確定',
    subject: 'プランの課題',
    context: '参考に示す関連施策',
  },
  any: '指定しない',
  year: (fy) => `${fy}年度`,
  count: (left, total) => (left === total ? `全${total}課題` : `${total}課題のうち${left}課題`),
  outside: (projects) => `（うち期間外${projects}課題）`,
  rows: (left, total) => (left === total ? `（${total}件）` : `（${total}件のうち${left}件）`),
  none: '条件に合う課題はありません。',
  reset: '元に戻す',
  remove: (choice) => `「${choice}」を外す`,
  from: '最初の年度',
  to: '最後の年度',
  aroundNow: '今年度±5年',
  allYears: '全期間',
  wider: '年度の幅を広げる',
  narrower: '年度の幅を狭める',
  zoom: (times) => `${times}倍`,
  gestures: 'Ctrl＋ホイールとピンチで拡大',
  density: '詳しさ',
  asBuilt: '自動',
  densities: { overview: '概要', normal: '標準', detailed: '詳細' },
  drawing: '図を描いています。',
  failed: '図を描き直せませんでした。通信の状態を確かめて、もう一度お試しください。',
  ignored: (values) => `アドレスの次の指定は分からないため、使っていません：${values}`,
  separator: '、',
};

const en: ExploreWords = {
  open: 'Filter',
  label: 'Filter projects and choose years',
  facet: {
    plan: 'Plan',
    program: 'Program',
    status: 'Today',
    fy: 'Runs in',
    due: 'Evaluation',
    'due-fy': 'Evaluation in',
    certainty: 'How sure the years are',
    tentative: 'Name',
    role: 'Role',
    organization: 'Organization',
    funder: 'Funder',
    performer: 'Participant',
  },
  answer: {
    running: 'Running',
    planned: 'Not yet begun',
    ended: 'Ended',
    undated: 'Years not known',
    'ex-ante': 'Ex-ante',
    interim: 'Interim',
    'ex-post': 'Ex-post',
    stated: 'Stated in the plan',
    record: 'From a public record',
    inferred: 'Worked out from a record',
    estimate: 'To be confirmed',
    unknown: 'A year is not known',
    yes: 'Tentative',
    no: 'Settled',
    subject: 'Project of the plan',
    context: 'Related work, for orientation',
  },
  any: 'Any',
  year: (fy) => `FY${fy}`,
  count: (left, total) =>
    left === total ? `All ${total} projects` : `${left} of ${total} projects`,
  outside: (projects) => ` (${projects} outside these years)`,
  rows: (left, total) =>
    `(${left === total ? '' : `${left} of `}${total} ${total === 1 ? 'row' : 'rows'})`,
  none: 'No project fits.',
  reset: 'Reset',
  remove: (choice) => `Remove “${choice}”`,
  from: 'First fiscal year',
  to: 'Last fiscal year',
  aroundNow: 'This year ± 5',
  allYears: 'All years',
  wider: 'Wider years',
  narrower: 'Narrower years',
  zoom: (times) => `${times}×`,
  gestures: 'Zoom with Ctrl + wheel and pinch',
  density: 'Detail',
  asBuilt: 'Automatic',
  densities: { overview: 'Overview', normal: 'Standard', detailed: 'Detailed' },
  drawing: 'Drawing.',
  failed: 'The chart could not be drawn. Check your connection and try again.',
  ignored: (values) => `Parts of the address mean nothing here and were not used: ${values}`,
  separator: ', ',
};

const WORDS: Readonly<Record<Lang, ExploreWords>> = { ja, en };

export function exploreWords(lang: Lang): ExploreWords {
  return WORDS[lang];
}
