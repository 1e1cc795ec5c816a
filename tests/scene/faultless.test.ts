/** The promise of the layout, tried on random programs: no chart needs retouching. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeScene, hardFaults } from '../../src/scene/index.ts';
import { programArbitrary } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const compose = (density: 'normal' | 'overview' | 'detailed') =>
  ({ lang: 'ja', density, today: '2026-11-23', metrics: testMetrics, axis: 'every' }) as const;

describe('a composed scene', () => {
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
