/**
 * Where a site's files are made: what was kept is put in its place, the rest is made by worker
 * threads, and what somebody waits for first. A file that cannot be made is left out and named; the
 * others go on.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { placeKept, type FileRecord } from './kept-files.ts';
import { keysFor } from './keys.ts';
import type { PublishedFile } from './published-file.ts';
import { createQueue } from './queue.ts';
import type { FromThread, Job, ThreadOrders, ToThread } from './thread.ts';

export interface WorkshopOrders extends ThreadOrders {
  /** At most so many threads; none is started before there is work for it. */
  readonly threads: number;
  /** Told whenever a file is ready or is not to be. */
  readonly onChange?: () => void;
  /** Told of a file that cannot be made, and why. */
  readonly onFault: (path: string, fault: string) => void;
}

/** What a file is; `null` where there is none after all. */
export type FileState = FileRecord | 'waiting' | 'failed';

interface Thread {
  readonly worker: Worker;
  /** Paths it has been given and not answered for. */
  readonly atWork: Set<string>;
}

export class Workshop {
  readonly #orders: WorkshopOrders;
  readonly #keyOf: (file: PublishedFile) => string | null;
  readonly #queue = createQueue();
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
    const left = await this.#placeKept(files);
    for (const [group, own] of Map.groupBy(left, (file) => file.group))
      this.#queue.add(
        group,
        own.map(({ path }) => path),
      );
    this.#employ();
  }

  /** Ends when the file is there (`true`), or is known not to come. */
  async ask(path: string): Promise<boolean> {
    if (this.#states.get(path) === 'waiting') {
      if (!this.#queue.hurry(path))
        for (const { worker, atWork } of this.#threads)
          if (atWork.has(path)) worker.postMessage({ hurry: path } satisfies ToThread);
      await this.#until(path);
    }
    const state = this.#states.get(path);
    return typeof state === 'object' && state !== null;
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

  /** Returns those that were not kept. */
  async #placeKept(files: readonly PublishedFile[]): Promise<PublishedFile[]> {
    const left: PublishedFile[] = [];
    const waiting = [...files];
    const placeNext = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const key = this.#keys.get(file.path) ?? null;
        const target = join(this.#orders.out, file.path);
        const record = key === null ? undefined : await placeKept(key, target);
        if (record === undefined) left.push(file);
        else this.#decide(file.path, record);
      }
    };
    await Promise.all(Array.from({ length: 8 }, placeNext));
    const order = new Map(files.map((file, i) => [file, i]));
    return left.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
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
    for (const thread of this.#threads) if (thread.atWork.size === 0) this.#give(thread);
    while (this.#threads.size < this.#orders.threads) if (!this.#give(null)) return;
  }

  /** The next group to a thread, a new one for `null`; `false` where nothing waits. */
  #give(to: Thread | null): boolean {
    const paths = this.#queue.take();
    if (!paths) return false;
    const thread = to ?? this.#start();
    for (const path of paths) thread.atWork.add(path);
    const jobs: Job[] = paths.map((path) => ({ path, key: this.#keys.get(path) ?? null }));
    thread.worker.postMessage({ jobs } satisfies ToThread);
    return true;
  }

  #start(): Thread {
    const { source, out } = this.#orders;
    const workerData: ThreadOrders = { source, out };
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
    const thread: Thread = { worker, atWork: new Set() };
    this.#threads.add(thread);
    worker.on('message', (message: FromThread) => this.#hear(message, thread));
    worker.on('error', (error) => this.#bury(thread, error));
    return thread;
  }

  #hear(message: FromThread, thread: Thread): void {
    if (message.path === null) {
      this.#give(thread);
      return;
    }
    thread.atWork.delete(message.path);
    if ('record' in message) this.#decide(message.path, message.record);
    else this.#fail(message.path, message.fault);
  }

  #fail(path: string, fault: string): void {
    this.#orders.onFault(path, fault);
    this.#decide(path, 'failed');
  }

  /** A thread that ends takes the file it was at with it; the rest of its group waits again. */
  #bury(thread: Thread, error: unknown): void {
    this.#threads.delete(thread);
    const [lost, ...rest] = thread.atWork;
    this.#queue.add(`rest of ${lost ?? ''}`, rest);
    if (lost !== undefined)
      this.#fail(lost, error instanceof Error ? error.message : String(error));
    this.#employ();
  }
}
