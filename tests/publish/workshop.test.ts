/** Files made by threads, kept, and put in their places from what was kept. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editionFiles } from '../../src/publish/edition-files.ts';
import type { PublishedFile } from '../../src/publish/published-file.ts';
import { Workshop } from '../../src/publish/workshop.ts';
import { editionWith } from '../fixtures/edition.ts';
import { tablesWith } from '../fixtures/tables.ts';

const tables = new Map(
  [...tablesWith()].map(([name, text]) => [name, new TextEncoder().encode(String(text))]),
);
const edition = editionWith({ tables });
const files = editionFiles(edition).filter(({ path }) =>
  /^en\/charts\/p(?:lan|rogram)|^en\/slides/.test(path),
);

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nenpyo-workshop-'));
  vi.stubEnv('NENPYO_CACHE', join(folder, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly workshop: Workshop;
  readonly out: string;
  readonly faults: string[];
}

function open(name: string, threads: number): Run {
  const [out, faults]: [string, string[]] = [join(folder, name), []];
  const onFault = (path: string): void => void faults.push(path);
  return { workshop: new Workshop({ source: edition.source, out, threads, onFault }), out, faults };
}

function contentsOf(out: string): Map<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(out, name)).isFile())
      .map((name) => [name, readFileSync(join(out, name), 'base64')]),
  );
}

async function makeAll(name: string, threads: number): Promise<Map<string, string>> {
  const { workshop, out, faults } = open(name, threads);
  await workshop.add(files);
  await workshop.finish();
  expect(faults).toEqual([]);
  return contentsOf(out);
}

describe('a workshop', () => {
  it('makes every file, and the next time needs no thread for it', async () => {
    const made = await makeAll('first', 2);
    expect(made.size).toBeGreaterThan(10);
    expect([...made.keys()].filter((name) => !files.some(({ path }) => path === name))).toEqual([]);
    expect(await makeAll('second', 0)).toEqual(made);
  });

  it('makes again what was kept in part or lost', async () => {
    const made = await makeAll('first', 1);
    const cache = join(folder, 'cache', 'files');
    const kept = readdirSync(cache).filter((name) => !name.endsWith('.json'));
    for (const [i, name] of kept.entries())
      if (i % 3 === 0) rmSync(join(cache, name));
      else if (i % 3 === 1) writeFileSync(join(cache, name), 'half');
    expect(await makeAll('second', 2)).toEqual(made);
  });

  it('says of a file that is asked for whether it comes', async () => {
    const { workshop, out } = open('asked', 1);
    const added = workshop.add(files);
    expect(await workshop.ask('en/slides/prog-b.pptx')).toBe(true);
    expect(statSync(join(out, 'en/slides/prog-b.pptx')).size).toBeGreaterThan(1000);
    expect(await workshop.ask('en/slides/none.pptx')).toBe(false);
    const { done, all } = workshop.progress();
    expect(all).toBe(files.length);
    expect(done).toBeLessThan(all);
    await added;
    await workshop.finish();
    expect(workshop.progress().done).toBe(files.length);
  });

  it('leaves out what cannot be made, names it, and makes the rest', async () => {
    const { workshop, out, faults } = open('failing', 1);
    const nobodys: PublishedFile = {
      path: 'slides/of-no-plan.pptx',
      group: 'none',
      madeOf: null,
      make: () => Promise.reject(new Error('no')),
    };
    const [first, ...rest] = files.filter(({ path }) => path.includes('slides'));
    if (!first) throw new Error('There are no slides.');
    await workshop.add([first, nobodys, ...rest]);
    await workshop.finish();
    expect(faults).toEqual([nobodys.path]);
    expect(workshop.stateOf(nobodys.path)).toHaveProperty('fault');
    expect([...contentsOf(out).keys()].length).toBe(rest.length + 1);
  });
});
