/** A folder of tables that cannot be read is said in one sentence. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTableFiles } from '../../src/site/data-folder.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'nenpyo-folder-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(path);
  return path;
}

/** What is thrown: one line, with the path in it. */
function refusal(path: string): string {
  try {
    readTableFiles(path);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('the data folder', () => {
  it('holds tables, in capitals or not, and other files', () => {
    const path = folder('good');
    writeFileSync(join(path, 'Plans.CSV'), 'id\n');
    writeFileSync(join(path, 'README.md'), '');
    expect([...readTableFiles(path)].map(([name, bytes]) => [name, bytes.length])).toEqual([
      ['Plans.CSV', 3],
    ]);
  });

  it('that is not there, is a file or has no tables is named', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    const link = join(root, 'link');
    symlinkSync(join(root, 'nowhere'), link);
    for (const path of [join(root, 'missing'), file, link, folder('empty')]) {
      expect(refusal(path)).toContain(path);
      expect(refusal(path)).not.toContain('\n');
    }
  });

  it('with a table that is a folder or leads nowhere names the table', () => {
    const nested = folder('nested');
    mkdirSync(join(nested, 'plans.csv'));
    const broken = folder('broken');
    symlinkSync(join(root, 'nowhere'), join(broken, 'plans.csv'));
    for (const path of [nested, broken]) {
      expect(refusal(path)).toContain(join(path, 'plans.csv'));
      expect(refusal(path)).not.toContain('\n');
    }
  });
});
