/** The promise of the layout, tried on random programs: no chart needs retouching. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeScene, hardFaults } from '../../src/scene/index.ts';
import { programArbitrary, programOf } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const compose = (density: 'normal' | 'overview' | 'detailed') =>
  ({ lang: 'ja', density, today: '2026-11-23', metrics: testMetrics, axis: 'every' }) as const;

const sketch = {
  name: '課題',
  start: 2014,
  length: 2,
  startBasis: 'stated',
  endBasis: 'stated',
  tentative: false,
  group: 0,
  isPart: false,
  follows: [],
} as const;

describe('a composed scene', () => {
  // Found by the property below: both years' marks were moved inwards, off their years, and met.
  it("keeps two marks in each of a two-year bar's years apart", () => {
    const evaluations = (['interim', 'ex-ante'] as const).flatMap((kind) =>
      [0, 1].map((offset) => ({ kind, offset })),
    );
    const program = programOf([{ ...sketch, evaluations }]);
    expect(hardFaults(composeScene({ kind: 'program', program }, compose('normal')))).toEqual([]);
  });

  // Found by the property below: only neighbours on a lane were held apart.
  it('keeps marks outside their bars apart across the bar between them', () => {
    const program = programOf([
      { ...sketch, evaluations: [{ kind: 'ex-ante', offset: 3 }] },
      { ...sketch, start: 2016, follows: [1], evaluations: [] },
      { ...sketch, start: 2018, follows: [1], evaluations: [{ kind: 'ex-ante', offset: -1 }] },
    ]);
    expect(hardFaults(composeScene({ kind: 'program', program }, compose('normal')))).toEqual([]);
  });

  it.each(['normal', 'overview', 'detailed'] as const)(
    'has no hard fault in %s density, whatever the program',
    (density) => {
      fc.assert(
        fc.property(programArbitrary(24), (program) => {
          expect(hardFaults(composeScene({ kind: 'program', program }, compose(density)))).toEqual(
            [],
          );
        }),
        { numRuns: 300 },
      );
    },
  );
});
