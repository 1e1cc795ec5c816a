import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByInitiative, type Program } from '../../src/model/index.ts';
import { halve } from '../../src/model/split-program.ts';
import { programArbitrary } from '../arbitraries/programs.ts';

function ids(program: Program): string[] {
  return groupByInitiative(program)
    .flatMap(({ projects }) => projects)
    .map(({ id }) => id)
    .sort();
}

describe('a program in two', () => {
  it('has every project in exactly one half, and neither half empty', () => {
    fc.assert(
      fc.property(programArbitrary(20), (program) => {
        const halves = halve(program);
        if (!halves) {
          expect(program.projects).toHaveLength(1);
          return;
        }
        for (const half of halves) expect(half.projects.length).toBeGreaterThan(0);
        expect(halves.flatMap(ids).sort()).toEqual(ids(program));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps an initiative on one side where there are several', () => {
    fc.assert(
      fc.property(programArbitrary(20), (program) => {
        const halves = halve(program);
        if (!halves || groupByInitiative(program).length < 2) return;
        const [first, second] = halves.map((half) => half.initiatives.map(({ id }) => id));
        expect(first?.filter((id) => second?.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
