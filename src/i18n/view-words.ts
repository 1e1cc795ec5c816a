/** The words of the sentence a view says of itself, and of the day a picture was drawn for. */
import type { Fy } from '../model/index.ts';
import { chartWords } from './chart-words.ts';
import { counted } from './counted.ts';
import type { Lang } from './lang.ts';

export interface ViewWords {
  /** What the projects are asked to be, in phrases that go with them, and how many of each there are. */
  readonly sentence: (
    phrases: readonly string[],
    projects: number,
    evaluations: string,
    years: string,
  ) => string;
  /** Of these kinds (`interim`); of any where there are none. */
  readonly evaluations: (count: number, kinds: readonly string[]) => string;
  /** The years a picture shows, and how many projects lie outside them. */
  readonly years: (
    from: Fy,
    to: Fy,
    about: { readonly outside: number; readonly isFiscal: boolean },
  ) => string;
  readonly of: (names: readonly string[]) => string;
  /** `states`: as filters name them (`running`); `day`: ISO. */
  readonly inState: (states: readonly string[], day: string) => string;
  readonly runningIn: (years: readonly string[]) => string;
  /** Of any kind, or in any year, where none is given. */
  readonly evaluatedIn: (kinds: readonly string[], years: readonly string[]) => string;
  /** Any other question and the answers to it. */
  readonly answering: (question: string, answers: readonly string[]) => string;
  /** Between the name of what is shown and the sentence. */
  readonly colon: string;
}

const states: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ja: { running: '実施中', planned: '開始前', ended: '終了', undated: '年度不明' },
  en: {
    running: 'running',
    planned: 'not yet begun',
    ended: 'ended',
    undated: 'of unknown years',
  },
};

function kindsIn(lang: Lang, kinds: readonly string[]): string[] {
  const names: Readonly<Record<string, string>> = chartWords(lang).evaluation;
  return kinds.map((kind) => names[kind] ?? kind);
}

const ja: ViewWords = {
  sentence: (phrases, projects, evaluations, years) =>
    `${phrases.join('、')}${projects}課題、${evaluations}（${years}）`,
  evaluations: (count, kinds) => `${kindsIn('ja', kinds).join('・') || '評価'}${count}件`,
  years: (from, to, { outside, isFiscal }) =>
    `${from}–${to}${isFiscal ? '年度' : '年'}の図${outside > 0 ? `、${chartWords('ja').outside(outside)}` : ''}`,
  of: (names) => `${names.join('・')}の`,
  inState: (given, day) =>
    `${day}現在で${given.map((state) => states.ja[state] ?? state).join('・')}の`,
  runningIn: (years) => `${years.join('・')}年度に実施中の`,
  evaluatedIn: (kinds, years) =>
    `${years.length > 0 ? `${years.join('・')}年度に` : ''}${kindsIn('ja', kinds).join('・') || '評価'}のある`,
  answering: (question, answers) => `${question}が「${answers.join('・')}」の`,
  colon: '：',
};

const en: ViewWords = {
  sentence: (phrases, projects, evaluations, years) =>
    `${[[counted(projects, 'project'), ...phrases.slice(0, 1)].join(' '), ...phrases.slice(1), evaluations].join(', ')} (${years})`,
  evaluations: (count, kinds) =>
    kinds.length > 0
      ? counted(count, kindsIn('en', kinds).join(' or '))
      : counted(count, 'evaluation'),
  years: (from, to, { outside, isFiscal }) =>
    `chart of ${isFiscal ? 'FY' : ''}${from}–${to}${outside > 0 ? `, ${chartWords('en').outside(outside)}` : ''}`,
  of: (names) => `of ${names.join(' or ')}`,
  inState: (given, day) =>
    `${given.map((state) => states.en[state] ?? state).join(' or ')} on ${day}`,
  runningIn: (years) => `running in FY${years.join(' or FY')}`,
  evaluatedIn: (kinds, years) =>
    `with an ${kindsIn('en', kinds).join(' or ') || 'evaluation'}${years.length > 0 ? ` in FY${years.join(' or FY')}` : ''}`,
  answering: (question, answers) => `with “${question}” answered “${answers.join('” or “')}”`,
  colon: ': ',
};

const words: Readonly<Record<Lang, ViewWords>> = { ja, en };

export function viewWords(lang: Lang): ViewWords {
  return words[lang];
}
