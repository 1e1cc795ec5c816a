/** The words of the page of all evaluations, in both languages. */
import type { EvaluationState, Fy, YearStanding } from '../model/index.ts';
import { counted } from './counted.ts';
import type { Lang } from './lang.ts';

/** Evaluations by state; `unsaid`: of none that is known. */
export type StateCounts = Readonly<Record<EvaluationState | 'all' | 'unsaid', number>>;

export interface EvaluationWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  /** How they stand on a day, which is already in words. */
  readonly counts: (day: string, count: StateCounts) => string;
  /** All of them, and of how many the year is not known. */
  readonly ofAllYears: (all: number, unknown: number) => string;
  /** Leads here from the home page. */
  readonly all: string;
  readonly matrix: string;
  readonly matrixNote: readonly [string, string];
  readonly caption: string;
  readonly year: string;
  /** The year alone; its era stands under it. */
  readonly fy: (fy: Fy) => string;
  readonly standing: Readonly<Record<YearStanding, string>>;
  readonly noneInYear: string;
  readonly unknown: (count: number) => string;
  readonly unknownNote: string;
  readonly coverage: string;
  /** Leads there from the lists above. */
  readonly seeCoverage: string;
  readonly covered: (subjects: number, covered: number, bare: number) => string;
  readonly coveredNote: string;
  readonly bare: (count: number) => string;
  readonly feeds: string;
  readonly feedsNote: readonly string[];
  /** Where no source names who evaluates; the committee in charge of the plan. */
  readonly byUnknown: (committee: string | null) => string;
  readonly everything: string;
  readonly byPlan: string;
  readonly byYear: string;
  readonly events: (count: number) => string;
  readonly calendar: string;
  readonly table: string;
  readonly subscribe: string;
}

const ja: EvaluationWords = {
  title: '評価の一覧',
  lead: '事前評価・中間評価・事後評価がどの年度に行われたか、行われる予定かを、根拠と出典を添えて一覧にしています。',
  description:
    '事前評価・中間評価・事後評価を、年度とプランの表、カレンダー（iCalendar）、CSV で示します。',
  counts: (day, { all, held, planned, unconfirmed, unsaid }) =>
    `評価 ${all} 件（${day}現在：実施済み ${held} 件、予定 ${planned} 件、実施未確認 ${unconfirmed} 件、状況不明 ${unsaid} 件）`,
  ofAllYears: (all, unknown) =>
    `評価${all}件${unknown > 0 ? `（うち年度が分からないもの${unknown}件）` : ''}`,
  all: 'すべての年度の評価を見る',
  matrix: '年度とプランの一覧表',
  matrixNote: [
    '塗りつぶした記号は実施済み、白抜きの記号は予定の評価です。',
    '点線の記号は実施未確認の評価です。予定の年度が過ぎましたが、行われたことを示す記録がありません。',
  ],
  caption: '年度ごと、プランごとの評価',
  year: '年度',
  fy: (fy) => `${fy}年度`,
  standing: { past: '過ぎた年度', this: '今年度', next: '来年度', later: '' },
  noneInYear: 'なし',
  unknown: (count) => `年度が分からない評価（${count} 件）`,
  unknownNote:
    '資料に評価への言及はあるものの、年度が書かれていないものです。上の表とカレンダーには入らず、CSV には入っています。',
  coverage: 'この一覧が含むもの',
  seeCoverage: '評価を登録していない課題について',
  covered: (subjects, covered, bare) =>
    `プランの課題 ${subjects} 件（参考として示す関連施策を除く）のうち、評価を一つ以上登録しているのは ${covered} 件、一つも登録していないのは ${bare} 件です。`,
  coveredNote:
    '登録がないことは、評価が行われないことを意味しません。評価についての記載を、まだ資料に見つけていないという意味です。',
  bare: (count) => `評価を一つも登録していない課題（${count} 件）`,
  feeds: 'カレンダーと CSV',
  feedsNote: [
    '「カレンダーに追加」のリンクを開くと、予定を一度だけ取り込めます。リンクのアドレスをコピーし、カレンダーソフトの「URL で購読」や「インターネット上のカレンダーを追加」に貼り付けると、更新も届きます。',
    '評価の日付までは分かっていないため、どの予定も年度いっぱい（4月1日から翌年3月31日まで）の終日の予定になり、空き時間の表示には影響しません。',
  ],
  byUnknown: (committee) =>
    ['評価者は資料に記載なし', ...(committee ? [`（プランの所管：${committee}）`] : [])].join(''),
  everything: 'すべての評価',
  byPlan: 'プランごと',
  byYear: '年度ごと',
  events: (count) => `${count} 件`,
  calendar: 'カレンダーに追加 (iCalendar)',
  table: 'CSV',
  subscribe: '購読 (webcal)',
};

const en: EvaluationWords = {
  title: 'All evaluations',
  lead: 'In which fiscal year projects were evaluated or are to be, before they start, half-way and at the end, with how sure each year is and where it is written.',
  description:
    'Ex-ante, interim and ex-post evaluations: by fiscal year and plan, as calendars (iCalendar) and as CSV.',
  counts: (day, { all, held, planned, unconfirmed, unsaid }) =>
    `${all} evaluations (on ${day}: ${held} held, ${planned} planned, ${unconfirmed} not confirmed as held, ${unsaid} of unknown status)`,
  ofAllYears: (all, unknown) =>
    counted(all, 'evaluation') + (unknown > 0 ? ` (${unknown} of them in an unknown year)` : ''),
  all: 'See the evaluations of all years',
  matrix: 'By fiscal year and plan',
  matrixNote: [
    'A filled mark is an evaluation that has been held, an open one a plan.',
    'A dotted mark is not confirmed as held: its year has passed, and no record shows that it took place.',
  ],
  caption: 'Evaluations by fiscal year and plan',
  year: 'Fiscal year',
  fy: (fy) => `FY${fy}`,
  standing: { past: 'Past year', this: 'This year', next: 'Next year', later: '' },
  noneInYear: 'None',
  unknown: (count) => `Year not known (${count})`,
  unknownNote:
    'A source speaks of these evaluations without giving a year. They are not in the table above nor in the calendars, but they are in the CSV.',
  coverage: 'How much this covers',
  seeCoverage: 'About the projects without an evaluation here',
  covered: (subjects, covered, bare) =>
    `Of the plans’ ${subjects} projects (related work shown for orientation left out), ${covered} have at least one evaluation here and ${bare} have none.`,
  coveredNote:
    'Having none here does not mean that a project is not evaluated: it means that nothing about its evaluations has been found yet.',
  bare: (count) => `Projects without an evaluation here (${count})`,
  feeds: 'Calendars and CSV',
  feedsNote: [
    'Opening an “Add to calendar” link imports the events once. To receive changes too, copy the link’s address and paste it where your calendar program offers to subscribe by URL or to add an internet calendar.',
    'Only the fiscal year of an evaluation is known, so every event is an all-day event from 1 April to 31 March that leaves you shown as free.',
  ],
  byUnknown: (committee) =>
    ['no source says who evaluates', ...(committee ? [` (plan of the ${committee})`] : [])].join(
      '',
    ),
  everything: 'All evaluations',
  byPlan: 'By plan',
  byYear: 'By fiscal year',
  events: (count) => `${count} ${count === 1 ? 'evaluation' : 'evaluations'}`,
  calendar: 'Add to calendar (iCalendar)',
  table: 'CSV',
  subscribe: 'Subscribe (webcal)',
};

const words: Readonly<Record<Lang, EvaluationWords>> = { ja, en };

export function evaluationWords(lang: Lang): EvaluationWords {
  return words[lang];
}
