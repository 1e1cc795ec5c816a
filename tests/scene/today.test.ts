import { describe, expect, it } from 'vitest';
import { composeScene } from '../../src/scene/index.ts';
import { programOf } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const sketch = {
  name: '課題',
  start: 2018,
  length: 5,
  startBasis: 'stated',
  endBasis: 'record',
  evaluations: [],
  tentative: false,
  group: 0,
  isPart: false,
  follows: [],
} as const;

/** In years from the plot's left edge; `null` where there is none. */
function placeOf(today: string): number | null {
  const scene = composeScene(
    { kind: 'program', program: programOf([sketch]) },
    { lang: 'ja', density: 'normal', today, metrics: testMetrics, axis: 'every' },
  );
  const marks = scene.bands.flatMap((band) => band.marks);
  const line = marks.find((mark) => mark.kind === 'today');
  return line ? (line.x - scene.plotX) / scene.columnWidth : null;
}

describe('the line of today', () => {
  it('stands on its day, from the first of the years to the last', () => {
    expect(placeOf('2014-04-01')).toBe(0);
    expect(placeOf('2026-10-01')).toBeCloseTo(2026 - 2014 + 183 / 365, 3);
    expect(placeOf('2036-03-31')).toBeCloseTo(22, 1);
  });

  it('is not drawn outside them', () => {
    expect(placeOf('2014-03-31')).toBeNull();
    expect(placeOf('2036-04-01')).toBeNull();
  });
});
