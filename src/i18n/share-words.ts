/** The words of the one menu that shares a chart and takes it away, in both languages. */
import type { Lang } from './lang.ts';

export interface ShareWords {
  readonly menu: string;
  /** Head the three parts. */
  readonly share: string;
  readonly files: string;
  readonly picture: string;
  /** A link to the chart; what pressing it does where there is script. */
  readonly link: string;
  readonly copyLink: string;
  readonly linkNote: string;
  /** The same with the day held. */
  readonly dated: string;
  readonly copyDated: string;
  readonly datedNote: string;
  readonly embed: string;
  readonly embedNote: string;
  readonly linkCopied: string;
  readonly linkFailed: string;
  /** Names of files, and what they are. */
  readonly slides: string;
  readonly slidesNote: string;
  readonly handout: string;
  readonly leaves: string;
  readonly pdfNote: string;
  readonly rows: string;
  readonly rowsNote: (rows: number) => string;
  readonly single: string;
  readonly singleNote: string;
  /** Around the day a page's address fixes, and the way back. */
  readonly fixed: { readonly before: string; readonly after: string; readonly toToday: string };
}

const ja: ShareWords = {
  menu: '共有・書き出し',
  share: '共有',
  files: 'ファイル',
  picture: '図（画像）',
  link: 'この図へのリンク',
  copyLink: 'リンクをコピー',
  linkNote: '絞り込みと期間を含む',
  dated: '日付を固定したリンク',
  copyDated: '日付を固定したリンクをコピー',
  datedNote: '「今日」の線と状況をこの日のままにする',
  embed: '埋め込みコード',
  embedNote: 'iframe など',
  linkCopied: 'リンクをコピーしました。',
  linkFailed: 'コピーできませんでした。リンクのアドレスをコピーしてください。',
  slides: 'PowerPoint',
  slidesNote: '編集できるスライド',
  handout: 'A4 の配布資料',
  leaves: 'A4 のプログラム別資料',
  pdfNote: 'PDF',
  rows: '表（Excel・CSV）',
  rowsNote: (rows) => `CSV・${rows}行`,
  single: '単独で開けるページ',
  singleNote: 'HTML',
  fixed: { before: '', after: ' 時点の表示に固定しています。', toToday: '今日の表示に戻す' },
};

const en: ShareWords = {
  menu: 'Share and export',
  share: 'Share',
  files: 'Files',
  picture: 'Picture',
  link: 'Link to this chart',
  copyLink: 'Copy link',
  linkNote: 'with its filters and years',
  dated: 'Link fixed to a date',
  copyDated: 'Copy link fixed to a date',
  datedNote: 'keeps the line and the states of that day',
  embed: 'Code to embed it',
  embedNote: 'iframe and others',
  linkCopied: 'The link is copied.',
  linkFailed: 'The link could not be copied. Please copy its address.',
  slides: 'PowerPoint',
  slidesNote: 'slides you can edit',
  handout: 'A4 handout',
  leaves: 'A4 leaves, one a program',
  pdfNote: 'PDF',
  rows: 'Table (Excel, CSV)',
  rowsNote: (rows) => `CSV, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  single: 'Page that opens by itself',
  singleNote: 'HTML',
  fixed: { before: 'Shown as of ', after: '.', toToday: 'Show today' },
};

const words: Readonly<Record<Lang, ShareWords>> = { ja, en };

export function shareWords(lang: Lang): ShareWords {
  return words[lang];
}
