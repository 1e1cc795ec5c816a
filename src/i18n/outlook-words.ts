/** The words of the page of what comes next, in both languages. */
import type { Fy } from '../model/index.ts';
import type { Lang } from './lang.ts';

export interface OutlookWords {
  readonly title: string;
  readonly lead: (first: string, last: string) => string;
  readonly description: string;
  /** As of which day this year is this year. */
  readonly asOf: (day: string) => string;
  /** Projects that end and after which nothing is recorded. */
  readonly open: (count: number) => string;
  readonly openNote: string;
  readonly noneOpen: string;
  readonly counts: string;
  readonly countsCaption: string;
  readonly committee: string;
  /** Heads a year's column. */
  readonly endsIn: (year: string) => string;
  readonly evaluations: string;
  /** How many end, and of how many no successor is recorded. */
  readonly ends: (count: number, open: number) => string;
  readonly due: (count: number) => string;
  readonly caption: (committee: string) => string;
  readonly end: string;
  readonly dueColumn: string;
  readonly successor: string;
  /** In the column of ends of what goes on. */
  readonly goesOn: string;
  readonly noDue: string;
  readonly noSuccessor: string;
  readonly notEnding: string;
  readonly nothing: string;
  readonly take: string;
  readonly feedsNote: string;
  readonly everything: string;
  /** Names a calendar or a table among a reader's others. */
  readonly list: (list: string) => string;
  /** The kind of an event that is an end. */
  readonly endKind: string;
  readonly fy: (fy: Fy) => string;
}

const ja: OutlookWords = {
  title: '今後の節目',
  lead: (first, last) => `${first}から${last}までに終了する課題と、評価の時期を迎える課題です。`,
  description:
    '分野別研究開発プランの課題のうち、今年度から3年度のうちに終了するもの、評価の時期を迎えるものを、委員会ごとに年表と表、カレンダー、CSV で示します。後継の記録の有無も分かります。',
  asOf: (day) => `${day}時点の年度を「今年度」としています。`,
  open: (count) => `終了を控え、後継の記録がない課題（${count}件）`,
  openNote:
    '後継の記録がないことは、後継がないことを意味しません。公開された資料に記載をまだ見つけていないという意味です。',
  noneOpen: '該当する課題はありません。',
  counts: '委員会ごとの件数',
  countsCaption: '委員会ごと、年度ごとの終了と評価の件数',
  committee: '委員会',
  endsIn: (year) => `${year}に終了`,
  evaluations: '評価',
  ends: (count, open) =>
    count === 0 ? 'なし' : open === 0 ? `${count}件` : `${count}件（後継の記録なし${open}件）`,
  due: (count) => (count === 0 ? 'なし' : `${count}件`),
  caption: (committee) => `${committee}：終了と評価の時期を迎える課題`,
  end: '終了',
  dueColumn: '3年度のうちの評価',
  successor: '後継',
  goesOn: '3年度のうちには終了しない',
  noDue: '記載なし',
  noSuccessor: '記録なし',
  notEnding: '—',
  nothing: '3年度のうちに終了する課題、評価の時期を迎える課題は、登録されていません。',
  take: 'カレンダーと CSV',
  feedsNote:
    '課題の終了は終了年度の末日（3月31日）の予定、評価は年度いっぱいの予定です。どちらも終日の予定で、空き時間の表示には影響しません。CSV は Excel で開けます。',
  everything: 'すべての委員会',
  list: (list) => `今後の節目：${list}`,
  endKind: '終了',
  fy: (fy) => `${fy}年度`,
};

const en: OutlookWords = {
  title: 'Outlook',
  lead: (first, last) => `Projects that end or are evaluated from ${first} to ${last}.`,
  description:
    'Which projects of Japan’s field R&D plans end or are evaluated in this fiscal year and the next two, by committee, as charts, tables, calendars and CSV, and whether a successor is recorded.',
  asOf: (day) => `“This year” is the fiscal year of ${day}.`,
  open: (count) => `Ending without a recorded successor (${count})`,
  openNote:
    'Having none recorded does not mean that nothing follows: it means that nothing about it has been found in public records yet.',
  noneOpen: 'There is none.',
  counts: 'Numbers by committee',
  countsCaption: 'Ends and evaluations by committee and fiscal year',
  committee: 'Committee',
  endsIn: (year) => `End in ${year}`,
  evaluations: 'Evaluations',
  ends: (count, open) =>
    count === 0 ? 'None' : open === 0 ? String(count) : `${count} (${open} without a successor)`,
  due: (count) => (count === 0 ? 'None' : String(count)),
  caption: (committee) => `${committee}: projects that end or are evaluated`,
  end: 'End',
  dueColumn: 'Evaluations in the three years',
  successor: 'Successor',
  goesOn: 'goes on beyond the three years',
  noDue: 'None found',
  noSuccessor: 'None recorded',
  notEnding: '—',
  nothing: 'No project here ends or is evaluated in the three years.',
  take: 'Calendars and CSV',
  feedsNote:
    'An end is an event on the last day of its fiscal year (31 March), an evaluation one of the whole fiscal year. Both are all-day events that leave you shown as free. The CSV opens in Excel.',
  everything: 'All committees',
  list: (list) => `Outlook: ${list}`,
  endKind: 'End',
  fy: (fy) => `FY${fy}`,
};

const words: Readonly<Record<Lang, OutlookWords>> = { ja, en };

export function outlookWords(lang: Lang): OutlookWords {
  return words[lang];
}
