import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf, forgetUnused, kept, writeWhole } from '../../src/cache/kept.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nenpyo-cache-'));
  vi.stubEnv('NENPYO_CACHE', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is kept', () => {
  it('is made once for the same things and again for others', async () => {
    const make = vi.fn((text: string) => Promise.resolve(bytes(text)));
    const get = (text: string): Promise<Uint8Array> => kept('fonts', [text], () => make(text));
    expect(Buffer.from(await get('a')).toString()).toBe('a');
    expect(Buffer.from(await get('a')).toString()).toBe('a');
    expect(Buffer.from(await get('b')).toString()).toBe('b');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is made again where the folder was deleted, and where it cannot be', async () => {
    const get = (): Promise<Uint8Array> => kept('fonts', ['x'], () => Promise.resolve(bytes('x')));
    await get();
    rmSync(folder, { recursive: true, force: true });
    expect(Buffer.from(await get()).toString()).toBe('x');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(Buffer.from(await get()).toString()).toBe('x');
  });

  it('is forgotten when nobody has used it for long, and not before', async () => {
    const get = (text: string): Promise<Uint8Array> =>
      kept('fonts', [text], () => Promise.resolve(bytes(text)));
    await Promise.all(['used', 'unused', 'new'].map(get));
    const files = (): string[] => readdirSync(join(folder, 'fonts'));
    const long = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    for (const name of files())
      if (readFileSync(join(folder, 'fonts', name), 'utf8') !== 'new')
        utimesSync(join(folder, 'fonts', name), long, long);
    await get('used');
    await forgetUnused(30);
    const left = files().map((name) => readFileSync(join(folder, 'fonts', name), 'utf8'));
    expect(left.sort()).toEqual(['new', 'used']);
  });

  it('is not kept where making it failed', async () => {
    const fail = (): Promise<Uint8Array> => Promise.reject(new Error('no'));
    await expect(kept('fonts', ['y'], fail)).rejects.toThrow('no');
    expect(existsSync(join(folder, 'fonts'))).toBe(false);
  });
});

describe('a digest', () => {
  it('tells lists apart that are joined to the same text', () => {
    const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc']];
    expect(new Set(lists.map((list) => digestOf(...list))).size).toBe(lists.length);
  });
});

describe('a file written whole', () => {
  it('is one of those that were written at once, and nothing is left beside it', async () => {
    const file = join(folder, 'deep', 'file.txt');
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(50_000));
    await Promise.all(texts.map((text) => writeWhole(file, text)));
    expect(texts).toContain(readFileSync(file, 'utf8'));
    expect(readdirSync(join(folder, 'deep'))).toEqual(['file.txt']);
  });
});
