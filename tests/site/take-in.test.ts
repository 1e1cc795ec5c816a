/** What `--data` names: a folder of tables, a file, a folder with one file in it. */
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDay } from '../../src/site/build-day.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';
import { takeIn } from '../../src/site/take-in.ts';
import { editionWith } from '../fixtures/edition.ts';

const table = '名称,開始,終了\n甲,R4,R8\n';
const cache = process.env['NENPYO_CACHE'];
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'nenpyo-take-in-'));
  process.env['NENPYO_CACHE'] = join(root, 'cache');
});
afterAll(() => {
  if (cache === undefined) delete process.env['NENPYO_CACHE'];
  else process.env['NENPYO_CACHE'] = cache;
  rmSync(root, { recursive: true });
});

/** A folder with these files. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

describe('what --data names', () => {
  it('is a folder of tables, read where it stands', async () => {
    const path = folder('own', { 'Plans.csv': 'id\n', 'notes.xlsx': '' });
    expect(await takeIn(path, 'ja')).toEqual({ folder: path, said: [] });
  });

  it('is a file, whose tables make an edition as old as the file', async () => {
    const path = join(folder('file', { '計画.csv': table }), '計画.csv');
    utimesSync(path, new Date('2024-07-01'), new Date('2024-07-01'));
    const { folder: made, said } = await takeIn(path, 'ja');
    const { atlas } = editionWith({ tables: readTableFiles(made ?? '') });
    expect(atlas.plans[0]?.name.ja).toBe('計画');
    expect(said[0]).toBe('文字コード utf-8、カンマ区切りとして読みました。');
    expect(buildDay(undefined, made ?? '', false)).toBe('2024-07-01');
    expect(statSync(path).mtime).toEqual(statSync(join(made ?? '', 'plans.csv')).mtime);
  });

  it('is a folder with one table, beside files of Excel and a site of its own', async () => {
    const site = 'languages,title_ja,owner_ja\nja,題,者\n';
    const path = folder('one', { 'a.csv': table, '~$a.xlsx': '', 'a.pdf': '', 'site.csv': site });
    const { folder: made } = await takeIn(path, 'ja');
    const { atlas } = editionWith({ tables: readTableFiles(made ?? '') });
    expect(atlas.site).toMatchObject({
      title: { ja: '題', en: '題' },
      owner: { ja: '者', en: '者' },
    });
  });

  it('is refused in one sentence', async () => {
    const bad = join(folder('bad', { 'a.csv': '名称,開始\n甲,2025年秋\n' }), 'a.csv');
    const refused = await takeIn(bad, 'ja');
    expect(refused.folder).toBeNull();
    expect(refused.said.at(-1)).toContain('a.csv:2 開始  エラー');
    await expect(takeIn(join(root, 'none'), 'ja')).rejects.toThrow('がありません');
    await expect(takeIn(folder('empty', {}), 'ja')).rejects.toThrow('表がありません');
    const two = folder('two', { 'a.csv': table, 'b.xlsx': '' });
    await expect(takeIn(two, 'en')).rejects.toThrow('several tables');
  });
});
