/**
 * Tables as LibreOffice Calc saved them after opening them (`scripts/write-office-fixtures.ts`): with
 * its defaults, and looking for numbers and dates of its own in two languages.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRows, readAtlas, type Reading } from '../../src/model/index.ts';

const folder = 'tests/fixtures/office';

function reading(saved: string): Reading {
  const names = readdirSync(join(folder, saved));
  return readAtlas(new Map(names.map((name) => [name, readFileSync(join(folder, saved, name))])));
}

function rowsOf({ atlas }: Reading): string[] | undefined {
  return atlas?.plans.map(planRows);
}

const written = rowsOf(reading('written'));

describe('tables that LibreOffice Calc opened and saved', () => {
  it.each(['defaults', 'detected-english'])('say the same (%s)', (saved) => {
    expect(written).toHaveLength(1);
    expect(rowsOf(reading(saved))).toEqual(written);
  });

  it('have each cell named that it took for a Japanese day', () => {
    const { atlas, faults } = reading('detected-japanese');
    const errors = faults.filter(({ severity }) => severity === 'error');
    expect(atlas).toBeNull();
    expect(errors.map(({ file, line, column, found }) => [file, line, column, found])).toEqual([
      ['plans.csv', 2, 'goal_no', '09/02/2026'],
      ['programs.csv', 2, 'no', '02/01/2026'],
      ['programs.csv', 3, 'no', '02/02/2026'],
    ]);
  });
});
