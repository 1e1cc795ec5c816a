/** A picture in a given size keeps to it, and to the least size of its text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months } from '../../src/layout/index.ts';
import {
  composeSheet,
  hardFaults,
  sceneHeight,
  sheetSizes,
  type Sheet,
  type SheetSize,
} from '../../src/scene/index.ts';
import { programArbitrary, programOf, type ProjectSketch } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const compose = {
  lang: 'ja',
  density: 'normal',
  today: '2026-11-23',
  metrics: testMetrics,
  axis: 'every',
} as const;
const texts = {
  kicker: '分野',
  title: 'プログラム',
  footer: ['出典を加工して作成', '公式文書ではありません。', 'データの版 0123456789ab'],
  joint: '　',
  address: null,
};
const sketch = {
  name: '課題',
  start: 2018,
  length: 5,
  startBasis: 'stated',
  endBasis: 'record',
  evaluations: [{ kind: 'interim', offset: 2 }],
  tentative: false,
  group: 0,
  isPart: false,
  follows: [],
} as const;

function sheetOf(size: SheetSize, program = programOf([sketch])): Sheet | null {
  return composeSheet({ kind: 'program', program }, size, texts, compose);
}

describe('a sheet', () => {
  it.each(['slide', 'half', 'square'] as const)('of size %s is exactly that size', (size) => {
    const { width, height } = sheetOf(size) as Sheet;
    expect({ width, height }).toEqual(sheetSizes[size]);
  });

  it('shows a chart that has room for it larger, and fills its width', () => {
    const few = { ...compose, layout: { range: { from: 2018, to: 2025 } } };
    const subject = { kind: 'program', program: programOf([sketch]) } as const;
    const { scale, scene, width } = composeSheet(subject, 'slide', texts, few) as Sheet;
    expect(scale).toBeGreaterThan(1.7);
    expect(scene.width * scale).toBeGreaterThan(width - 64 - 8 * scale);
  });

  it.each([
    [8, 1.75],
    [12, 1.6],
    [15, 1.45],
    [17, 1.3],
    [19, 1.15],
    [22, 1],
  ])('shows %i years of one project about %f times as large', (years, wished) => {
    const few = { ...compose, layout: { range: { from: 2014, to: 2014 + years - 1 } } };
    const subject = { kind: 'program', program: programOf([sketch]) } as const;
    const { scale } = composeSheet(subject, 'slide', texts, few) as Sheet;
    expect(scale).toBeGreaterThanOrEqual(wished);
    expect(scale).toBeLessThanOrEqual(wished * 1.02);
  });

  it('of months is filled by as narrow ones as it takes, the parts named that have room', () => {
    const layout = { calendar: months(), range: { from: 2016, to: 2025 }, inset: 1 };
    const subject = { kind: 'program', program: programOf([sketch]) } as const;
    const sheet = composeSheet(subject, 'slide', texts, { ...compose, layout }) as Sheet;
    const { scene, scale, width } = sheet;
    expect(scene.columns).toBe(120);
    expect(scene.columnWidth).toBeLessThan(10);
    expect(scene.width * scale).toBeLessThanOrEqual(width - 64 + 0.001);
    expect(hardFaults(scene)).toEqual([]);
    const named = scene.bands.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'axis-label' ? [mark.lines[0]?.text] : [])),
    );
    expect(named.filter((text) => text === '10')).toHaveLength(10);
    expect(named).toContain('2025年度');
  });

  it('gives up the years before the first and after the last where all do not fit', () => {
    const named = (i: number) => `研究開発の課題をすすめる事業その${i}`;
    const crowd = Array.from({ length: 12 }, (_, i) => ({ ...sketch, name: named(i), length: 9 }));
    const rangeOf = (...more: readonly ProjectSketch[]) =>
      sheetOf('half', programOf([...crowd, ...more]))?.scene.range ?? null;
    const early = crowd.map((one) => ({ ...one, start: 2014 }));
    expect(sheetOf('half', programOf(early))?.scene.range).toEqual({ from: 2014, to: 2022 });
    expect(rangeOf()).toEqual({ from: 2018, to: 2026 });
    const evaluations = [{ kind: 'ex-ante', offset: -1 }] as const;
    expect(rangeOf({ ...sketch, evaluations })).toEqual({ from: 2017, to: 2026 });
    // One that goes on, or whose end is not known, needs all of them: so there is no picture.
    expect(rangeOf({ ...sketch, length: 'open' })).toBeNull();
    expect(rangeOf({ ...sketch, length: null })).toBeNull();
  });

  it('as shown is as wide as the chart and its margins', () => {
    const sheet = sheetOf('shown') as Sheet;
    expect(sheet.scale).toBe(1);
    expect(sheet.width).toBe(Math.ceil(sheet.scene.width) + 64);
  });

  it('explains the marks it shows and no others', () => {
    const ids = (sheetOf('slide') as Sheet).legend.map(({ entry }) => entry.id);
    expect(ids).toEqual(['stated', 'record', 'interim', 'unconfirmed', 'today']);
  });

  it('names every year on a slide, every fifth where columns are narrow', () => {
    const years = (size: SheetSize): string[] =>
      (sheetOf(size) as Sheet).scene.bands.flatMap((band) =>
        band.marks.flatMap((mark) => (mark.kind === 'axis-label' ? [mark.id] : [])),
      );
    expect(years('slide')).toHaveLength(22);
    expect(years('half')).toEqual(['2015', '2020', '2025', '2030', '2035']);
  });

  it('is not made where its text would be too small', () => {
    const crowd = Array.from({ length: 80 }, (_, i) => ({ ...sketch, name: `課題その${i}` }));
    expect(sheetOf('slide', programOf(crowd))).toBeNull();
    expect(sheetOf('shown', programOf(crowd))).not.toBeNull();
  });

  it.each(['slide', 'half', 'square'] as const)(
    'of size %s stays inside, apart and readable, whatever the program',
    (size) => {
      fc.assert(
        fc.property(programArbitrary(10), (program) => {
          const sheet = sheetOf(size, program);
          if (!sheet) return;
          expect(sheet.scale).toBeGreaterThanOrEqual(1);
          expect(sheet.chartX).toBeGreaterThanOrEqual(24 - 0.001);
          expect(sheet.chartX + sheet.scene.width * sheet.scale).toBeLessThanOrEqual(
            sheet.width - 24 + 0.001,
          );
          expect(sheet.chartY + sceneHeight(sheet.scene) * sheet.scale).toBeLessThanOrEqual(
            sheet.footY,
          );
          expect(hardFaults(sheet.scene)).toEqual([]);
          const last = sheet.foot.lines.at(-1)?.y ?? 0;
          expect(sheet.footY + last).toBeLessThan(sheet.height - 4);
        }),
        { numRuns: 40 },
      );
    },
  );
});
