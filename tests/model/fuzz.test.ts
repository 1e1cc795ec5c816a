/** Our tables, broken in a few hundred seeded ways: each is read as written or reported at its place. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../arbitraries/seeded.ts';
import { mutationsOf, readSheets, verdictOn } from '../fixtures/mutations/index.ts';

const sheets = readSheets('data');

describe('tables broken at random', () => {
  for (const seed of [1, 2, 3])
    it(`are read as written or reported where they are broken (seed ${seed})`, () => {
      const bad = [...mutationsOf(sheets, 100, seeded(seed))]
        .map((mutation) => ({ mutation, verdict: verdictOn(sheets, mutation) }))
        .filter(({ verdict }) => verdict !== 'read' && verdict !== 'reported')
        .map(({ mutation: { file, name }, verdict }) => `${verdict}: ${file} ${name}`);
      expect(bad).toEqual([]);
    });
});
