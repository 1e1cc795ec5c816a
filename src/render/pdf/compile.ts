/**
 * Typst source → PDF, in a thread of its own, started once and kept. Typst remembers all it has set
 * and cannot be told to forget, so that a thread which has set much is followed by a new one; what V8
 * has compiled of the 28 MB of WebAssembly goes with it.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromThread } from './typst-thread.ts';

const root = process.cwd();
const require = createRequire(join(root, 'package.json'));
const wasm = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
/** A bundle of the site holds this file but not the thread's. */
const threadFile = join(root, 'src/render/pdf/typst-thread.ts');
/** Characters of source a thread may set: of each it keeps 80 bytes. */
const mostSet = 8_000_000;

let module: Promise<WebAssembly.Module> | null = null;
let thread: Worker | null = null;
let set = 0;
/** The file before, set or refused: a thread sets one at a time. */
let before: Promise<unknown> = Promise.resolve();

async function threadFor(source: string): Promise<Worker> {
  if (thread && set > 0 && set + source.length > mostSet) {
    await thread.terminate();
    thread = null;
  }
  if (!thread) {
    module ??= WebAssembly.compile(readFileSync(require.resolve(wasm)));
    thread = new Worker(threadFile, { workerData: await module });
    thread.once('error', () => (thread = null));
    set = 0;
  }
  set += source.length;
  return thread;
}

async function setInThread(source: string): Promise<Uint8Array> {
  const worker = await threadFor(source);
  worker.ref();
  worker.postMessage(source);
  try {
    const [answer] = (await once(worker, 'message')) as [FromThread];
    if ('pdf' in answer) return answer.pdf;
    throw new Error(`Typst refuses its source:\n${answer.faults.join('\n')}`);
  } finally {
    worker.unref();
  }
}

/** Rejects with what Typst says of the source, which is ours, so it is a fault of this program. */
export function compileTypst(source: string): Promise<Uint8Array> {
  const made = before.then(() => setInThread(source));
  before = made.catch(() => {});
  return made;
}
