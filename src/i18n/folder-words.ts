/** What keeps a folder of tables from being read, in one sentence each. */
import type { Lang } from './lang.ts';

export interface FolderWords {
  readonly missing: (folder: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly noTables: (folder: string) => string;
  readonly severalTables: (folder: string, names: readonly string[]) => string;
  /** `most` in MB. */
  readonly tooLarge: (path: string, most: number) => string;
  readonly notAFile: (path: string) => string;
  /** `code` is the system's own, as EACCES. */
  readonly unreadable: (path: string, code: string) => string;
}

const ja: FolderWords = {
  missing: (folder) => `「${folder}」がありません。--data（または DATA_DIR）を確かめてください。`,
  severalTables: (folder, names) =>
    `「${folder}」に表が複数あります（${names.join('、')}）。どれか一つを --data に指定してください。`,
  tooLarge: (path, most) =>
    `「${path}」は大きすぎます。${most} MB までです。対象を絞ってください。`,
  notAFolder: (path) =>
    `「${path}」はフォルダーではありません。表の入ったフォルダーを指定してください。`,
  noTables: (folder) =>
    `「${folder}」に表がありません。--data（または DATA_DIR）を確かめてください。`,
  notAFile: (path) => `「${path}」はファイルではありません。表のファイルに置き換えてください。`,
  unreadable: (path, code) =>
    `「${path}」を読めません（${code}）。アクセス権とリンク先を確かめてください。`,
};

const en: FolderWords = {
  missing: (folder) => `There is no “${folder}”. Check --data (or DATA_DIR).`,
  severalTables: (folder, names) =>
    `There are several tables in “${folder}” (${names.join(', ')}). Name one of them with --data.`,
  tooLarge: (path, most) => `“${path}” is too large: ${most} MB at most. Enter less.`,
  notAFolder: (path) => `“${path}” is no folder. Name the folder the tables are in.`,
  noTables: (folder) => `There is no table in “${folder}”. Check --data (or DATA_DIR).`,
  notAFile: (path) => `“${path}” is no file. Put the table's file in its place.`,
  unreadable: (path, code) =>
    `“${path}” cannot be read (${code}). Check its permissions and where a link leads.`,
};

const words: Readonly<Record<Lang, FolderWords>> = { ja, en };

export function folderWords(lang: Lang): FolderWords {
  return words[lang];
}

export interface ConvertWords {
  readonly usage: string;
  readonly notEmpty: (folder: string) => string;
  readonly refused: string;
  readonly written: (folder: string) => string;
}

const convertingWords: Readonly<Record<Lang, ConvertWords>> = {
  ja: {
    usage: '使い方：npm run convert -- 表.xlsx -o フォルダー',
    notEmpty: (folder) => `「${folder}」には表があります。別のフォルダーを指定してください。`,
    refused: '表を書き出していません。上の点を直してから、もう一度実行してください。',
    written: (folder) => `「${folder}」に表を書き出しました。`,
  },
  en: {
    usage: 'Usage: npm run convert -- TABLE.xlsx -o FOLDER',
    notEmpty: (folder) => `There are tables in “${folder}”. Name another folder.`,
    refused: 'Nothing was written. Mend what is named above and run this again.',
    written: (folder) => `The tables are in “${folder}”.`,
  },
};

export function convertWords(lang: Lang): ConvertWords {
  return convertingWords[lang];
}
