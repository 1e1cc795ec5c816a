/** What was recognized in a stranger's file, in a few lines: its writing, its columns, what was made of it. */
import { visible } from '../model/index.ts';
import type { IntakeReport, Role, SheetReport } from '../intake/index.ts';
import type { Lang } from './lang.ts';

interface IntakeWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly delimiters: Readonly<Record<',' | ';' | '\t', string>>;
  readonly joint: string;
  readonly written: (format: string, delimiter: string | null) => string;
  readonly columns: (line: number, list: string) => string;
  readonly column: (heading: string, role: string) => string;
  readonly guess: (role: string) => string;
  readonly leftOut: (list: string) => string;
  readonly milestones: string;
  readonly passedOver: (list: string) => string;
  readonly hidden: (count: number, lines: string) => string;
  readonly aside: (count: number, lines: string) => string;
  readonly carried: string;
  readonly counts: (counts: IntakeReport['counts']) => string;
  readonly undated: (count: number) => string;
  readonly workedOut: (count: number) => string;
  readonly coarsened: string;
  readonly bareYears: string;
}

const ja: IntakeWords = {
  roles: {
    name: '名称',
    'name-en': '英語の名称',
    number: '番号',
    start: '開始',
    end: '終了',
    period: '期間',
    length: '長さ',
    group: '分類',
    predecessor: '前にあるもの',
    successor: '後に続くもの',
    'ex-ante': '事前評価',
    interim: '中間評価',
    'ex-post': '事後評価',
    milestone: '節目',
    short: '略称',
    funder: '所管',
    summary: '概要',
    note: '備考',
    url: 'リンク',
  },
  delimiters: { ',': 'カンマ', ';': 'セミコロン', '\t': 'タブ' },
  joint: '、',
  written: (format, delimiter) =>
    delimiter
      ? `文字コード ${format}、${delimiter}区切りとして読みました。`
      : `${format} として読みました。`,
  columns: (line, list) => `見出し：${line}行目。${list}。`,
  column: (heading, role) => `「${heading}」→${role}`,
  guess: (role) => `${role}（中身から判断）`,
  leftOut: (list) => `使わなかった列：${list}`,
  milestones: '節目の列は、まだ図に描きません。',
  passedOver: (list) => `読まなかったシート：${list}`,
  hidden: (count, lines) => `非表示の行も読みました（${count}行：${lines}）。`,
  aside: (count, lines) => `注や合計の行は除きました（${count}行：${lines}）。`,
  carried: '分類が空の行は、上の行と同じ分類としました。',
  counts: ({ projects, groups, relations, evaluations }) =>
    `${projects}件、分類 ${groups}、前後関係 ${relations}、評価 ${evaluations} を読みました。`,
  undated: (count) => `${count}件は開始も終了も分かりません。`,
  workedOut: (count) => `開始・終了のうち ${count} 件は、長さや前後関係から算出しました。`,
  coarsened: '月日や四半期は、それを含む年度（4月から3月）として描きます。',
  bareYears: '年だけの値は、同じ数字の年度として描きます。',
};

const en: IntakeWords = {
  roles: {
    name: 'name',
    'name-en': 'English name',
    number: 'number',
    start: 'start',
    end: 'end',
    period: 'period',
    length: 'length',
    group: 'group',
    predecessor: 'what comes before',
    successor: 'what comes after',
    'ex-ante': 'ex-ante evaluation',
    interim: 'interim evaluation',
    'ex-post': 'ex-post evaluation',
    milestone: 'milestone',
    short: 'short name',
    funder: 'funder',
    summary: 'summary',
    note: 'note',
    url: 'link',
  },
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' },
  joint: ', ',
  written: (format, delimiter) =>
    delimiter ? `Read as ${format}, parted by ${delimiter}.` : `Read as ${format}.`,
  columns: (line, list) => `Header: line ${line}. ${list}.`,
  column: (heading, role) => `“${heading}” → ${role}`,
  guess: (role) => `${role} (by its cells)`,
  leftOut: (list) => `Columns not used: ${list}`,
  milestones: 'Milestones are not drawn yet.',
  passedOver: (list) => `Sheets not read: ${list}`,
  hidden: (count, lines) => `Hidden rows were read too (${count}: ${lines}).`,
  aside: (count, lines) => `Notes and sums were left out (${count}: ${lines}).`,
  carried: 'A row without a group was taken to be in the group above it.',
  counts: ({ projects, groups, relations, evaluations }) =>
    `Projects ${projects}, groups ${groups}, relations ${relations}, evaluations ${evaluations}.`,
  undated: (count) => `Neither start nor end is known of ${count}.`,
  workedOut: (count) =>
    `${count} starts and ends were worked out from lengths and from what comes before.`,
  coarsened:
    'Days, months and quarters are drawn as the fiscal years (April to March) they fall in.',
  bareYears: 'Bare years are drawn as the fiscal years of the same number.',
};

const words: Readonly<Record<Lang, IntakeWords>> = { ja, en };

/** So many lines or headings are named of many. */
const most = 12;

function listed(things: readonly (string | number)[], joint: string): string {
  const named = things.slice(0, most).map((thing) => visible(String(thing)));
  return named.join(joint) + (things.length > most ? `${joint}…` : '');
}

function sheetSentences(sheet: SheetReport, lang: Lang): string[] {
  const said = words[lang];
  const { file, header, columns, leftOut, hidden, notes, sums, carriesGroups } = sheet;
  const aside = [...notes, ...sums].toSorted((a, b) => a - b);
  const list = columns.map(({ heading, role, isGuess }) =>
    said.column(visible(heading), isGuess ? said.guess(said.roles[role]) : said.roles[role]),
  );
  return [
    `${file}  ${said.columns(header, list.join(said.joint))}`,
    ...(leftOut.length > 0 ? [said.leftOut(listed(leftOut, said.joint))] : []),
    ...(columns.some(({ role }) => role === 'milestone') ? [said.milestones] : []),
    ...(hidden.length > 0 ? [said.hidden(hidden.length, listed(hidden, said.joint))] : []),
    ...(aside.length > 0 ? [said.aside(aside.length, listed(aside, said.joint))] : []),
    ...(carriesGroups ? [said.carried] : []),
  ];
}

/** One sentence a line. */
export function intakeSentences(report: IntakeReport, lang: Lang): string[] {
  const said = words[lang];
  const { writing, sheets, passedOver, counts, coarsened, bareYears } = report;
  const { format, delimiter } = writing;
  return [
    said.written(format, delimiter && said.delimiters[delimiter]),
    ...sheets.flatMap((sheet) => sheetSentences(sheet, lang)),
    ...(passedOver.length > 0 ? [said.passedOver(listed(passedOver, said.joint))] : []),
    said.counts(counts),
    ...(counts.undated > 0 ? [said.undated(counts.undated)] : []),
    ...(counts.workedOut > 0 ? [said.workedOut(counts.workedOut)] : []),
    ...(coarsened ? [said.coarsened] : []),
    ...(bareYears ? [said.bareYears] : []),
  ];
}
