/** The words of exported pictures, of the menu that offers them and of the command that writes them. */
import type { Lang } from './lang.ts';

export type SizeWord = 'shown' | 'slide' | 'half' | 'square';

export interface ExportWords {
  /** Heads the sizes. */
  readonly size: string;
  readonly sizes: Readonly<Record<SizeWord, string>>;
  readonly format: string;
  readonly ground: string;
  readonly white: string;
  readonly transparent: string;
  readonly save: string;
  readonly copy: string;
  readonly saved: string;
  readonly copied: string;
  readonly saveFailed: string;
  readonly copyFailed: string;
  /** The chart as filtered does not fit the size. */
  readonly noRoom: string;
  /** The links that need no script. */
  readonly link: (size: string) => string;
  /** Ends every picture. */
  readonly revision: (plan: string, revision: string) => string;
  /** Stands between the facts at a picture's foot. */
  readonly joint: string;
  readonly font: string;
  readonly command: CommandWords;
}

export interface CommandWords {
  readonly unknownChart: (found: string, near: readonly string[]) => string;
  readonly charts: string;
  readonly unknown: (option: string, found: string, allowed: readonly string[]) => string;
  readonly badScale: (found: string) => string;
  readonly badOption: (message: string) => string;
  readonly doesNotFit: (chart: string, size: string, others: readonly string[]) => string;
  /** Only pictures can do without a ground. */
  readonly opaque: (format: string) => string;
  readonly onlySlides: (size: string, allowed: readonly string[]) => string;
  readonly noDeck: (chart: string) => string;
  readonly unwritable: (folder: string, reason: string) => string;
  readonly badTables: string;
  readonly written: (file: string, bytes: number) => string;
}

const ja: ExportWords = {
  size: '大きさ',
  sizes: {
    shown: '表示どおり',
    slide: 'スライド（16:9）',
    half: 'スライドの半分',
    square: '正方形',
  },
  format: '形式',
  ground: '背景',
  white: '白',
  transparent: '透明',
  save: '保存',
  copy: '図をコピー',
  saved: '保存しました。',
  copied: 'コピーしました。',
  saveFailed: '書き出せませんでした。通信を確かめて、もう一度お試しください。',
  copyFailed: 'コピーできませんでした。「保存」をお使いください。',
  noRoom: '今の表示はこの大きさに収まりません。ほかの大きさを選んでください。',
  link: (size) => `SVG：${size}`,
  revision: (plan, revision) => `${plan}：${revision}`,
  joint: '　',
  font: '書体 Noto Sans JP の一部を含む（© 2014–2021 Adobe、SIL Open Font License 1.1）',
  command: {
    unknownChart: (found, near) =>
      `図「${found}」はありません。${near.length ? `近いもの：${near.join('、')}` : ''}`,
    charts:
      '図は atlas、plan:ID、program:ID、project:ID で指定します（例：program:ls-medicines）。',
    unknown: (option, found, allowed) =>
      `${option} に「${found}」は使えません。使えるもの：${allowed.join('、')}`,
    badScale: (found) => `--scale に「${found}」は使えません。使えるもの：1以上8以下の数`,
    badOption: (message) => `指定を読み取れません：${message}`,
    doesNotFit: (chart, size, others) =>
      `${chart} は大きさ ${size} に 9 ポイント以上の文字では収まりません。使えるもの：${others.join('、')}`,
    opaque: (format) => `--transparent は svg と png だけに使えます（${format} には使えません）。`,
    onlySlides: (size, allowed) =>
      `pptx はスライドの大きさだけです（--size ${size} は使えません）。使えるもの：${allowed.join('、')}`,
    noDeck: (chart) =>
      `${chart} の pptx はありません。pptx は plan:ID と program:ID から作れます。svg、png、pdf をお使いください。`,
    unwritable: (folder, reason) =>
      `フォルダー ${folder} に書き込めません（${reason}）。書き込めるフォルダーを --out に指定してください。`,
    badTables: '表に誤りがあります。npm run check:data で確かめてください。',
    written: (file, bytes) => `${file}（${(bytes / 1000).toFixed(1)} kB）`,
  },
};

const en: ExportWords = {
  size: 'Size',
  sizes: {
    shown: 'As shown',
    slide: 'Slide (16:9)',
    half: 'Half a slide',
    square: 'Square',
  },
  format: 'Format',
  ground: 'Background',
  white: 'White',
  transparent: 'Transparent',
  save: 'Save',
  copy: 'Copy picture',
  saved: 'Saved.',
  copied: 'Copied.',
  saveFailed: 'The picture could not be made. Check the connection and try again.',
  copyFailed: 'The picture could not be copied. Please use “Save”.',
  noRoom: 'What is shown now does not fit this size. Please choose another.',
  link: (size) => `SVG: ${size}`,
  revision: (plan, revision) => `${plan}: ${revision}`,
  joint: ' · ',
  font: 'Contains part of the typeface Noto Sans JP (© 2014–2021 Adobe, SIL Open Font License 1.1)',
  command: {
    unknownChart: (found, near) =>
      `There is no chart "${found}".${near.length ? ` Near: ${near.join(', ')}` : ''}`,
    charts:
      'A chart is atlas, plan:ID, program:ID or project:ID, for example program:ls-medicines.',
    unknown: (option, found, allowed) =>
      `${option} cannot be "${found}". Allowed: ${allowed.join(', ')}`,
    badScale: (found) => `--scale cannot be "${found}". Allowed: a number from 1 to 8`,
    badOption: (message) => `The options cannot be read: ${message}`,
    doesNotFit: (chart, size, others) =>
      `${chart} does not fit the size ${size} in 9 pt text. Allowed: ${others.join(', ')}`,
    opaque: (format) => `--transparent is for svg and png only, not for ${format}.`,
    onlySlides: (size, allowed) =>
      `A pptx has the size of a slide, not --size ${size}. Allowed: ${allowed.join(', ')}`,
    noDeck: (chart) =>
      `There is no pptx of ${chart}: it is made of plan:ID and program:ID. Use svg, png or pdf.`,
    unwritable: (folder, reason) =>
      `The folder ${folder} cannot be written to (${reason}). Name one that can with --out.`,
    badTables: 'The tables have errors: run npm run check:data.',
    written: (file, bytes) => `${file} (${(bytes / 1000).toFixed(1)} kB)`,
  },
};

const words: Readonly<Record<Lang, ExportWords>> = { ja, en };

export function exportWords(lang: Lang): ExportWords {
  return words[lang];
}
