/**
 * What `--data` names → a folder of tables. A folder of the model's tables is read where it stands; any
 * other table is taken in first (`src/intake/`), and its tables are kept beside what was made before,
 * as old as the file they were made from.
 */
import { existsSync } from 'node:fs';
import { readFile, readdir, stat, utimes } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { cacheFolder, digestOf, writeWhole } from '../cache/kept.ts';
import { isDrawable } from '../fonts/faces.ts';
import { faultList } from '../i18n/faults.ts';
import { folderWords } from '../i18n/folder-words.ts';
import { intakeSentences } from '../i18n/intake-words.ts';
import type { Lang } from '../i18n/lang.ts';
import { readIntake } from '../intake/index.ts';
import { tableLimits } from '../model/index.ts';

export interface TakenIn {
  /** `null` where what was read cannot be drawn. */
  readonly folder: string | null;
  /** What was recognized and what is wrong, a sentence a line; nothing of a folder of tables. */
  readonly said: readonly string[];
}

const nothing: readonly string[] = [];

/** Files a table may be in; those that Excel keeps while one edits begin with `~$`. */
const isTable = /^(?![.~]).*\.(?:csv|tsv|txt|xlsx|xlsm)$/iu;

/** The model's tables without which nothing is drawn. */
const isOwn = /^(?:plans|projects)\.csv$/iu;

/** Throws an Error whose message is one sentence where there is nothing to read. */
export async function takeIn(path: string, lang: Lang): Promise<TakenIn> {
  const words = folderWords(lang);
  const given = resolve(path);
  if (!existsSync(given)) throw new Error(words.missing(path));
  if (!(await stat(given)).isDirectory()) return takeFile(given, null, lang);
  const names = (await readdir(given)).toSorted();
  if (names.some((name) => isOwn.test(name))) return { folder: given, said: nothing };
  const [site = null] = names.filter((name) => /^site\.csv$/iu.test(name));
  const tables = names.filter((name) => isTable.test(name) && name !== site);
  const [only, ...others] = tables;
  if (only === undefined) throw new Error(words.noTables(path));
  if (others.length > 0) throw new Error(words.severalTables(path, tables));
  return takeFile(join(given, only), site && join(given, site), lang);
}

/** `site`: what stands beside the file as `site.csv`, in place of what would be made of its name. */
async function takeFile(file: string, site: string | null, lang: Lang): Promise<TakenIn> {
  const { size, mtime } = await stat(file);
  if (size > tableLimits.bytes)
    throw new Error(folderWords(lang).tooLarge(file, tableLimits.bytes / 2 ** 20));
  const bytes = await readFile(file);
  const { tables, report, faults } = await readIntake({ file: basename(file), bytes, isDrawable });
  const said = [...(report ? intakeSentences(report, lang) : []), ...faultList(faults, lang)];
  if (tables === null) return { folder: null, said };
  const own = new Map<string, string | Uint8Array>(tables);
  if (site !== null) own.set('site.csv', await readFile(site));
  const folder = join(cacheFolder(), 'intake', digestOf(basename(file), bytes));
  await writeTables(folder, own);
  for (const name of own.keys()) await utimes(join(folder, name), mtime, mtime);
  return { folder: resolve(folder), said };
}

/** Every table into a folder, which is made where it is not there. */
export async function writeTables(
  folder: string,
  tables: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const [name, content] of tables) await writeWhole(join(folder, name), content);
}
