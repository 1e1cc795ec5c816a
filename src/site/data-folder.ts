/** The folder of tables a build reads: `data/`, or the one DATA_DIR names. */
import { closeSync, existsSync, fstatSync, openSync, readSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderWords, type FolderWords } from '../i18n/folder-words.ts';
import { systemLang } from '../i18n/lang.ts';
import { tableLimits } from '../model/index.ts';

export function dataFolder(): string {
  return resolve(process.env['DATA_DIR'] ?? 'data');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '?';
}

/**
 * File name → bytes, of every table in `folder`, each only as far as a table may be long. Throws an
 * Error whose message is one sentence, in the system's language, where the folder or a table in it
 * cannot be read.
 */
export function readTableFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const words = folderWords(systemLang(process.env['LANG']));
  const names = namesIn(folder, words).filter((name) => /\.csv$/i.test(name));
  if (names.length === 0) throw new Error(words.noTables(folder));
  return new Map(names.toSorted().map((name) => [name, contentOf(join(folder, name), words)]));
}

function namesIn(folder: string, words: FolderWords): string[] {
  if (!existsSync(folder)) throw new Error(words.missing(folder));
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    throw new Error(
      code === 'ENOTDIR' ? words.notAFolder(folder) : words.unreadable(folder, code),
      { cause: error },
    );
  }
}

function contentOf(path: string, words: FolderWords): Uint8Array {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile()) throw new Error(words.notAFile(path));
    const bytes = new Uint8Array(Math.min(size, tableLimits.bytes + 1));
    return bytes.subarray(0, readSync(file, bytes));
  } catch (error) {
    const code = codeOf(error);
    throw code === '?' ? error : new Error(words.unreadable(path, code), { cause: error });
  } finally {
    if (file !== null) closeSync(file);
  }
}
