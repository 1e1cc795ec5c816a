/** The words a chart needs, in both languages: labels' remarks, marks' letters, spoken sentences. */
import type { EvaluationKind, EvaluationState, Fy, RelationKind } from '../model/index.ts';
import { counted } from './counted.ts';
import type { Lang } from './lang.ts';
import { stateWords } from './state-words.ts';

export type CertaintyWord = 'stated' | 'record' | 'inferred' | 'estimate' | 'unknown';

/** How a project without years stands to another. */
export type Telling = 'follows' | 'precedes' | 'related';

export interface Tells {
  /** The number a project is referred to by. */
  readonly reference: (number: number) => string;
  /** The same behind that project's own name. */
  readonly ownNumber: (reference: string) => string;
  /** What is told, behind the name of whoever tells it. */
  readonly remark: (told: string) => string;
  readonly joint: string;
  /** By the number of the other, or by its name where the chart does not draw it. */
  readonly numbered: Readonly<Record<Telling, (reference: string) => string>>;
  readonly named: Readonly<Record<Telling, (name: string) => string>>;
}

export interface ChartWords {
  /** Ends the label of a bar with an edge believed but not cited; its brackets part it from the name. */
  readonly toConfirm: string;
  /** Ends the name of a tentatively named project. */
  readonly tentative: string;
  readonly today: string;
  /** The same in a file, which is read on other days; ISO. */
  readonly asOf: (day: string) => string;
  readonly letters: Readonly<Record<EvaluationKind, string>>;
  readonly evaluation: Readonly<Record<EvaluationKind, string>>;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly certainty: Readonly<Record<CertaintyWord, string>>;
  /** Of an evaluation. */
  readonly state: Readonly<Record<EvaluationState, string>>;
  readonly unknownYears: string;
  /** Title of the list of what has no year. */
  readonly shelf: string;
  /** How relations are told that have no place in time. */
  readonly tells: Tells;
  readonly unknownStart: string;
  readonly unknownEnd: string;
  /** The one year that is known, already in words. */
  readonly onlyStart: (start: string) => string;
  readonly onlyEnd: (end: string) => string;
  readonly openEnd: string;
  /** "2022 to 2026" with both ends already in words. */
  readonly period: (start: string, end: string) => string;
  readonly before: (names: string) => string;
  readonly after: (names: string) => string;
  readonly partOf: (name: string) => string;
  readonly context: string;
  /** Names the group of such work. */
  readonly contextGroup: string;
  /** Begins each of several texts set in one column. */
  readonly listMark: string;
  readonly listSeparator: string;
  readonly sentenceEnd: string;
  readonly arrowTitle: (from: string, to: string, relation: string) => string;
  readonly chartOf: (name: string) => string;
  /** First and last year after a name whose bar lies outside the years shown; `null` for one not known. */
  readonly years: (from: Fy | 'open' | null, to: Fy | 'open' | null) => string;
  /** A name, with its years, of a project of another program than the chart's. */
  readonly ofProgram: (name: string, program: string) => string;
  /** How many projects are not drawn because they lie outside the years shown. */
  readonly outside: (projects: number) => string;
  /** Widens the years to theirs. */
  readonly showOutside: (projects: number) => string;
  readonly atlas: string;
  readonly lineageOf: (name: string) => string;
  /** An organization's. */
  readonly projectsOf: (name: string) => string;
  /** What ends or is evaluated soon. */
  readonly outlook: string;
  readonly fiscalYear: (fy: Fy) => string;
  /** Names the years over a chart. */
  readonly axis: string;
  readonly legendTitle: string;
  readonly legend: Readonly<
    Record<
      | 'stated'
      | 'record'
      | 'inferred'
      | 'estimate'
      | 'unknown'
      | 'continued'
      | 'tentative'
      | 'context'
      | 'shelf'
      | 'guest'
      | EvaluationKind
      | EvaluationState
      | 'arrow',
      string
    >
  >;
}

const ja: ChartWords = {
  toConfirm: '[要確認]',
  tentative: '（仮称）',
  today: '今日',
  asOf: (day) => `${day} 現在`,
  letters: { 'ex-ante': '前', interim: '中', 'ex-post': '後' },
  evaluation: { 'ex-ante': '事前評価', interim: '中間評価', 'ex-post': '事後評価' },
  relation: { succession: '後継', split: '分割', merge: '統合', related: '関連' },
  certainty: {
    stated: '明記',
    record: '公開記録',
    inferred: '記録から算出',
    estimate: '要確認',
    unknown: '不明',
  },
  state: stateWords('ja'),
  unknownYears: '実施年度は不明',
  shelf: '年度の記載なし',
  tells: {
    reference: (number) => `※${number}`,
    ownNumber: (reference) => reference,
    remark: (told) => `（${told}）`,
    joint: '、',
    numbered: {
      follows: (reference) => `${reference}の後継`,
      precedes: (reference) => `${reference}の前身`,
      related: (reference) => `${reference}に関連`,
    },
    named: {
      follows: (name) => `前身：${name}`,
      precedes: (name) => `後継：${name}`,
      related: (name) => `関連：${name}`,
    },
  },
  unknownStart: '開始年度は不明',
  unknownEnd: '終了年度は不明',
  onlyStart: (start) => `${start}に開始`,
  onlyEnd: (end) => `${end}に終了`,
  openEnd: '終わりの記載なし',
  period: (start, end) => `${start}から${end}`,
  before: (names) => `前身は${names}`,
  after: (names) => `後継は${names}`,
  partOf: (name) => `「${name}」の一部`,
  context: '参考として示す関連施策',
  contextGroup: '参考：関連施策',
  listMark: '・',
  listSeparator: '、',
  sentenceEnd: '。',
  arrowTitle: (from, to, relation) => `「${from}」から「${to}」へ（${relation}）`,
  chartOf: (name) => `${name}の年表`,
  years: (from, to) =>
    to === 'open'
      ? `${from ?? '不明'}年度–`
      : from !== null && to !== null
        ? `${from}–${to}年度`
        : `${from === null ? '不明' : `${from}年度`}–${to === null ? '不明' : `${to}年度`}`,
  ofProgram: (name, program) => `${name}（${program}）`,
  outside: (projects) => `期間外${projects}課題`,
  showOutside: (projects) => `期間を広げて、期間外の${projects}課題も示す`,
  atlas: 'すべてのプランの年表',
  lineageOf: (name) => `${name}の系譜`,
  projectsOf: (name) => `${name}が関わる研究開発課題の年表`,
  outlook: '今後の節目の年表',
  fiscalYear: (fy) => `${fy}年度`,
  axis: '時間軸',
  legendTitle: '図の凡例',
  legend: {
    stated: 'プランに明記された年度',
    record: '他の公開記録による年度',
    inferred: '公開記録から算出した年度',
    estimate: '典拠が未確認の年度（要確認）',
    unknown: '年度が分からない端',
    continued: '図の外へ続く、または終わりの記載がない',
    tentative: '仮称の課題',
    context: '参考として示す関連施策',
    shelf: '年度が分からない課題',
    guest: '別のプログラムの課題',
    'ex-ante': '事前評価',
    interim: '中間評価',
    'ex-post': '事後評価',
    planned: '予定の評価',
    held: '実施済みの評価',
    unconfirmed: '年度が過ぎ、実施未確認の評価',
    arrow: '前身から後継へ',
  },
};

const en: ChartWords = {
  toConfirm: '[to\u00a0confirm]',
  tentative: ' (provisional name)',
  today: 'Today',
  asOf: (day) => `On ${day}`,
  letters: { 'ex-ante': 'A', interim: 'I', 'ex-post': 'P' },
  evaluation: {
    'ex-ante': 'ex-ante evaluation',
    interim: 'interim evaluation',
    'ex-post': 'ex-post evaluation',
  },
  relation: { succession: 'succession', split: 'split', merge: 'merger', related: 'related' },
  certainty: {
    stated: 'stated in the plan',
    record: 'from another public record',
    inferred: 'worked out from a record',
    estimate: 'to be confirmed',
    unknown: 'unknown',
  },
  state: stateWords('en'),
  unknownYears: 'years unknown',
  shelf: 'No years given',
  tells: {
    reference: (number) => `[${number}]`,
    ownNumber: (reference) => ` ${reference}`,
    remark: (told) => ` (${told})`,
    joint: ', ',
    numbered: {
      follows: (reference) => `follows ${reference}`,
      precedes: (reference) => `precedes ${reference}`,
      related: (reference) => `related to ${reference}`,
    },
    named: {
      follows: (name) => `follows ${name}`,
      precedes: (name) => `precedes ${name}`,
      related: (name) => `related to ${name}`,
    },
  },
  unknownStart: 'start not known',
  unknownEnd: 'end not known',
  onlyStart: (start) => `begins ${start}`,
  onlyEnd: (end) => `ends ${end}`,
  openEnd: 'no end given',
  period: (start, end) => `${start} to ${end}`,
  before: (names) => `preceded by ${names}`,
  after: (names) => `followed by ${names}`,
  partOf: (name) => `part of “${name}”`,
  context: 'related work shown for orientation',
  contextGroup: 'For orientation',
  listMark: '• ',
  listSeparator: ', ',
  sentenceEnd: '. ',
  arrowTitle: (from, to, relation) => `From “${from}” to “${to}” (${relation})`,
  chartOf: (name) => `Timeline of ${name}`,
  years: (from, to) => (to === 'open' ? `from FY${from ?? '?'}` : `FY${from ?? '?'}–${to ?? '?'}`),
  ofProgram: (name, program) => `${name} (${program})`,
  outside: (projects) => `${counted(projects, 'project')} outside these years`,
  showOutside: (projects) => `Widen the years to show ${counted(projects, 'more project')}`,
  atlas: 'Timeline of all plans',
  lineageOf: (name) => `Lineage of ${name}`,
  projectsOf: (name) => `Projects of ${name}`,
  outlook: 'Outlook: projects that end or are evaluated soon',
  fiscalYear: (fy) => `FY${fy}`,
  axis: 'Axis of the years',
  legendTitle: 'Key to the charts',
  legend: {
    stated: 'Year stated in the plan',
    record: 'Year from another public record',
    inferred: 'Year worked out from a record',
    estimate: 'Year not yet confirmed by a source',
    unknown: 'End whose year is unknown',
    continued: 'Goes on beyond the chart, or has no end given',
    tentative: 'Provisional name',
    context: 'Related work, for orientation',
    shelf: 'Project whose years are unknown',
    guest: 'Project of another programme',
    'ex-ante': 'Ex-ante evaluation',
    interim: 'Interim evaluation',
    'ex-post': 'Ex-post evaluation',
    planned: 'Planned',
    held: 'Held',
    unconfirmed: 'Past, not confirmed as held',
    arrow: 'From predecessor to successor',
  },
};

const words: Readonly<Record<Lang, ChartWords>> = { ja, en };

export function chartWords(lang: Lang): ChartWords {
  return words[lang];
}
