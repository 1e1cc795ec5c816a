/** A worker thread: makes the files of one edition it is told to, one after the other. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeWhole } from '../cache/kept.ts';
import type { Text } from '../model/index.ts';
import { Unprintable } from '../posters/index.ts';
import { createEdition, type Edition, type EditionSource } from '../site/edition.ts';
import { builtFiles } from './built-files.ts';
import { editionFiles } from './edition-files.ts';
import type { FileFault, FileRecord } from './file-state.ts';
import { keepFile } from './kept-files.ts';
import type { PublishedFile } from './published-file.ts';

export interface ThreadOrders {
  readonly source: EditionSource;
  /** The folder of the site. */
  readonly out: string;
}

export interface Job {
  readonly path: string;
  /** The name it is kept under; `null` where it is not kept. */
  readonly key: string | null;
}

/** What became of a job. */
export type Outcome = { readonly record: FileRecord } | FileFault;

const { source, out } = workerData as ThreadOrders;

function theEdition(): Edition {
  const { edition } = createEdition(source);
  if (!edition) throw new Error('The tables have errors.');
  return edition;
}

const byPath = (files: readonly PublishedFile[]): Map<string, PublishedFile> =>
  new Map(files.map((file) => [file.path, file]));
const edition = theEdition();
const ofTables = byPath(editionFiles(edition));
let ofPages: Promise<Map<string, PublishedFile>> | null = null;

/** Files made of pages are asked for when these are built. */
async function fileAt(path: string): Promise<PublishedFile> {
  const file =
    ofTables.get(path) ?? (await (ofPages ??= builtFiles(edition, out).then(byPath))).get(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}

function sentenceOf(error: unknown): Text {
  if (error instanceof Unprintable) return error.reason;
  const message = error instanceof Error ? error.message : String(error);
  return { ja: message, en: message };
}

async function outcomeOf({ path, key }: Job): Promise<Outcome> {
  try {
    const made = await (await fileAt(path)).make();
    if (made) await writeWhole(join(out, path), made.bytes);
    if (key !== null) await keepFile(key, made);
    return { record: made && { pages: made.pages, bytes: made.bytes.length } };
  } catch (error) {
    return { fault: sentenceOf(error) };
  }
}

parentPort?.on('message', (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome));
});
