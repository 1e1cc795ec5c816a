/**
 * Finished files, kept from run to run: their bytes, and beside them a record of what they are. The
 * record is written last, so that where it stands the bytes do.
 */
import { constants, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { cacheFolder, keep, markUsed, readKept, type KeptRoom } from '../cache/kept.ts';
import type { FileRecord } from './file-state.ts';
import type { Made } from './published-file.ts';

const folder: KeptRoom = 'files';

export async function keepFile(key: string, made: Made | null): Promise<void> {
  if (made) await keep(join(folder, key), made.bytes);
  const record: FileRecord = made && { pages: made.pages, bytes: made.bytes.length };
  await keep(join(folder, `${key}.json`), Buffer.from(JSON.stringify(record)));
}

/** Puts a kept file in its place; `undefined` where it is not kept. */
export async function placeKept(key: string, target: string): Promise<FileRecord | undefined> {
  const found = await readKept(join(folder, `${key}.json`));
  if (!found) return undefined;
  const record = JSON.parse(found.toString('utf8')) as FileRecord;
  return record && !(await placed(key, target, record.bytes)) ? undefined : record;
}

async function placed(key: string, target: string, bytes: number): Promise<boolean> {
  const aside = `${target}.${randomUUID().slice(0, 8)}`;
  try {
    await mkdir(dirname(target), { recursive: true });
    const kept = join(cacheFolder(), folder, key);
    await copyFile(kept, aside, constants.COPYFILE_FICLONE);
    await markUsed(kept);
    if ((await stat(aside)).size !== bytes) throw new Error(`${key} is not whole.`);
    await rename(aside, target);
    return true;
  } catch {
    await rm(aside, { force: true });
    return false;
  }
}
