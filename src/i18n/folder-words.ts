/** What keeps a folder of tables from being read, in one sentence each. */
import type { Lang } from './lang.ts';

export interface FolderWords {
  readonly missing: (folder: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly noTables: (folder: string) => string;
  readonly notAFile: (path: string) => string;
  /** `code` is the system's own, as EACCES. */
  readonly unreadable: (path: string, code: string) => string;
}

const ja: FolderWords = {
  missing: (folder) => `表のフォルダー「${folder}」がありません。DATA_DIR を確かめてください。`,
  notAFolder: (path) =>
    `「${path}」はフォルダーではありません。表の入ったフォルダーを指定してください。`,
  noTables: (folder) =>
    `「${folder}」に表（plans.csv など）がありません。DATA_DIR を確かめてください。`,
  notAFile: (path) => `「${path}」はファイルではありません。表のファイルに置き換えてください。`,
  unreadable: (path, code) =>
    `「${path}」を読めません（${code}）。アクセス権とリンク先を確かめてください。`,
};

const en: FolderWords = {
  missing: (folder) => `There is no folder “${folder}”. Check DATA_DIR.`,
  notAFolder: (path) => `“${path}” is no folder. Name the folder the tables are in.`,
  noTables: (folder) => `There are no tables (plans.csv and so on) in “${folder}”. Check DATA_DIR.`,
  notAFile: (path) => `“${path}” is no file. Put the table's file in its place.`,
  unreadable: (path, code) =>
    `“${path}” cannot be read (${code}). Check its permissions and where a link leads.`,
};

const words: Readonly<Record<Lang, FolderWords>> = { ja, en };

export function folderWords(lang: Lang): FolderWords {
  return words[lang];
}
