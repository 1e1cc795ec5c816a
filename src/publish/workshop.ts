/**
 * Where a site's files are made: what was kept is put in its place, the rest is made by worker
 * threads, and what somebody waits for first. A file that cannot be made is left out and named; the
 * others go on.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Text } from '../model/index.ts';
import type { FileState } from './file-state.ts';
import { placeKept } from './kept-files.ts';
import { keysFor } from './keys.ts';
import type { PublishedFile } from './published-file.ts';
import { Queue, type Waiting } from './queue.ts';
import type { Job, Outcome, ThreadOrders } from './thread.ts';

export interface WorkshopOrders extends ThreadOrders {
  /** At most so many threads; none is started before there is work for it. */
  readonly threads: number;
  /** Told whenever a file is ready or is not to be. */
  readonly onChange?: () => void;
  /** Told of a file that cannot be made, and why. */
  readonly onFault: (path: string, fault: Text) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it is at, or was last. */
  last: Waiting;
  isAtWork: boolean;
}

/** Copying more at once is no faster. */
const copies = 8;

export class Workshop {
  readonly #orders: WorkshopOrders;
  readonly #keyOf: (file: PublishedFile) => string | null;
  readonly #queue = new Queue();
  readonly #threads = new Set<Thread>();
  readonly #states = new Map<string, FileState>();
  readonly #keys = new Map<string, string | null>();
  /** Those who wait for a file, and at `null` those who wait for all. */
  readonly #waiting = new Map<string | null, (() => void)[]>();
  #open = 0;

  constructor(orders: WorkshopOrders) {
    this.#orders = orders;
    this.#keyOf = keysFor(orders.source);
  }

  /** Takes files to make. Ends when those that were kept are in their places. */
  async add(files: readonly PublishedFile[]): Promise<void> {
    for (const file of files) {
      this.#states.set(file.path, 'waiting');
      this.#keys.set(file.path, this.#keyOf(file));
    }
    this.#open += files.length;
    for (const file of await this.#withoutKept(files)) {
      this.#queue.add(file);
      if (this.#waiting.has(file.path)) this.#queue.hurry(file.path);
    }
    this.#employ();
  }

  /** Ends when the file is there (`true`), or is known not to come. */
  async ask(path: string): Promise<boolean> {
    if (this.#states.get(path) === 'waiting') {
      this.#queue.hurry(path);
      await this.#until(path);
    }
    const state = this.#states.get(path);
    return typeof state === 'object' && state !== null && !('fault' in state);
  }

  /** `undefined` of a path that is no such file's. */
  stateOf(path: string): FileState | undefined {
    return this.#states.get(path);
  }

  /** How many files are decided, of how many. */
  progress(): { readonly done: number; readonly all: number } {
    return { done: this.#states.size - this.#open, all: this.#states.size };
  }

  /** Ends when nothing is left to make, and lets the threads go. */
  async finish(): Promise<void> {
    if (this.#open > 0) await this.#until(null);
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  /** Puts what was kept in its place and returns the rest. */
  async #withoutKept(files: readonly PublishedFile[]): Promise<readonly PublishedFile[]> {
    const placed = new Set<PublishedFile>();
    const next = files.values();
    const place = async (): Promise<void> => {
      for (const file of next) {
        const key = this.#keys.get(file.path) ?? null;
        const target = join(this.#orders.out, file.path);
        const record = key === null ? undefined : await placeKept(key, target);
        if (record === undefined) continue;
        placed.add(file);
        this.#decide(file.path, record);
      }
    };
    await Promise.all(Array.from({ length: copies }, place));
    return files.filter((file) => !placed.has(file));
  }

  #until(path: string | null): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(path, [...(this.#waiting.get(path) ?? []), resolve]);
    });
  }

  #decide(path: string, state: FileState): void {
    this.#states.set(path, state);
    this.#open--;
    this.#orders.onChange?.();
    for (const of of this.#open === 0 ? [path, null] : [path]) {
      for (const resolve of this.#waiting.get(of) ?? []) resolve();
      this.#waiting.delete(of);
    }
  }

  /** Gives work to threads that have none, and starts as many as there is work for. */
  #employ(): void {
    for (const thread of this.#threads) if (!thread.isAtWork) this.#give(thread);
    while (this.#threads.size < this.#orders.threads) {
      const next = this.#next(null);
      if (!next) return;
      this.#start(next);
    }
  }

  #next(thread: Thread | null): Waiting | null {
    const others = [...this.#threads].filter((other) => other !== thread && other.isAtWork);
    return this.#queue.take(
      thread?.last.group ?? null,
      new Set(others.map(({ last }) => last.group)),
    );
  }

  #give(thread: Thread): void {
    const next = this.#next(thread);
    thread.isAtWork = next !== null;
    if (!next) return;
    thread.last = next;
    this.#send(thread);
  }

  #send({ worker, last: { path } }: Thread): void {
    worker.postMessage({ path, key: this.#keys.get(path) ?? null } satisfies Job);
  }

  #start(first: Waiting): void {
    const { source, out } = this.#orders;
    const workerData: ThreadOrders = { source, out };
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
    const thread: Thread = { worker, last: first, isAtWork: true };
    this.#threads.add(thread);
    worker.on('message', (outcome: Outcome) => {
      this.#hear(thread.last.path, outcome);
      this.#give(thread);
    });
    worker.on('error', (error) => {
      this.#threads.delete(thread);
      const fault = String(error);
      this.#hear(thread.last.path, { fault: { ja: fault, en: fault } });
      this.#employ();
    });
    this.#send(thread);
  }

  #hear(path: string, outcome: Outcome): void {
    if ('fault' in outcome) this.#orders.onFault(path, outcome.fault);
    this.#decide(path, 'fault' in outcome ? outcome : outcome.record);
  }
}
