import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svg/index.ts';
import { composeScene, edgePieces, isRuled, legendOf } from '../../src/scene/index.ts';
import type { Basis } from '../../src/model/atlas.ts';
import { programOf } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const bases: readonly Basis[] = ['stated', 'record', 'inferred', 'estimate'];

const sketch = {
  name: '課題',
  start: 2018,
  length: 4,
  evaluations: [],
  tentative: false,
  group: 0,
  isPart: false,
  follows: [],
} as const;

function sceneOf(startBasis: Basis, endBasis: Basis): ReturnType<typeof composeScene> {
  const program = programOf([{ ...sketch, startBasis, endBasis }]);
  return composeScene(
    { kind: 'program', program },
    { lang: 'ja', density: 'normal', today: '2030-11-23', metrics: testMetrics, axis: 'every' },
  );
}

function barOf(startBasis: Basis, endBasis: Basis) {
  const marks = sceneOf(startBasis, endBasis).bands.flatMap((band) => band.marks);
  return marks.find((mark) => mark.kind === 'bar');
}

describe('the edge of a bar', () => {
  it('is whole where a record gives the year and has a gap where the year is worked out', () => {
    expect(edgePieces('record', 20)).toEqual([{ from: 0, to: 20 }]);
    expect(edgePieces('inferred', 20)).toEqual([
      { from: 0, to: 6 },
      { from: 20 - 6, to: 20 },
    ]);
    expect(isRuled('estimate')).toBe(false);
  });

  it('looks different for every basis, in colour and without', () => {
    const drawn = bases.map((basis) =>
      renderSvg(sceneOf(basis, basis))
        .replaceAll(/#[0-9a-f]{6}/gu, 'grey')
        .replace(/<title>.*?<\/title>/gsu, ''),
    );
    const bars = drawn.map((svg) => /data-kind="bar".*?<\/g>/su.exec(svg)?.[0]);
    expect(new Set(bars).size).toBe(bases.length);
  });

  it.each([
    ['stated', 'record', 'record'],
    ['record', 'inferred', 'inferred'],
    ['inferred', 'stated', 'inferred'],
    ['inferred', 'estimate', 'estimate'],
  ] as const)('from %s to %s leaves the bar no surer than %s', (start, end, weaker) => {
    expect(barOf(start, end)).toMatchObject({ start, end, certainty: weaker });
  });

  it('has its entry in the legend of a chart that shows it, and of no other', () => {
    const idsOf = (basis: Basis): string[] => legendOf(sceneOf(basis, basis)).map(({ id }) => id);
    expect(idsOf('inferred')).toContain('inferred');
    expect(idsOf('record')).not.toContain('inferred');
  });
});
