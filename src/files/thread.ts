/** A worker thread: makes files of one edition, group after group, and says of each what came of it. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { writeWhole } from '../cache/kept.ts';
import { createEdition, type Edition, type EditionSource } from '../site/edition.ts';
import { builtFiles } from './built-files.ts';
import { editionFiles } from './edition-files.ts';
import { keepFile, type FileRecord } from './kept-files.ts';
import type { PublishedFile } from './published-file.ts';
import { first } from './queue.ts';

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

/** A group to make, or a file of the group at work that somebody waits for. */
export type ToThread = { readonly jobs: readonly Job[] } | { readonly hurry: string };

export type FromThread =
  | { readonly path: string; readonly record: FileRecord }
  | { readonly path: string; readonly fault: string }
  /** The group is done. */
  | { readonly path: null };

const { source, out } = workerData as ThreadOrders;
const port = parentPort;
let jobs: Job[] = [];

function say(message: FromThread): void {
  port?.postMessage(message);
}

function theEdition(): Edition {
  const { edition } = createEdition(source);
  if (!edition) throw new Error('The tables have errors.');
  return edition;
}

const edition = theEdition();
const byPath = (files: readonly PublishedFile[]): Map<string, PublishedFile> =>
  new Map(files.map((file) => [file.path, file]));
const ofTables = byPath(editionFiles(edition));
let ofPages: Promise<Map<string, PublishedFile>> | null = null;

/** Files made of pages are asked for when these are built. */
async function fileAt(path: string): Promise<PublishedFile> {
  const file =
    ofTables.get(path) ?? (await (ofPages ??= builtFiles(edition, out).then(byPath))).get(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}

async function make({ path, key }: Job): Promise<void> {
  try {
    const made = await (await fileAt(path)).make();
    if (made) await writeWhole(join(out, path), made.bytes);
    if (key !== null) await keepFile(key, made);
    say({ path, record: made && { pages: made.pages, bytes: made.bytes.length } });
  } catch (error) {
    say({ path, fault: error instanceof Error ? error.message : String(error) });
  }
}

async function work(): Promise<void> {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    await make(job);
    // Lets in who is in a hurry.
    await setImmediate();
  }
  say({ path: null });
}

function hurry(path: string): void {
  const paths = jobs.map((job) => job.path);
  if (!paths.includes(path)) return;
  const keyOf = new Map(jobs.map((job) => [job.path, job.key]));
  jobs = first(path, paths).map((each) => ({ path: each, key: keyOf.get(each) ?? null }));
}

port?.on('message', (message: ToThread) => {
  if ('hurry' in message) return hurry(message.hurry);
  jobs = [...message.jobs];
  void work();
});
