/** A reader who has only the picture comes to what the tables say, whatever the chart and its years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { defaults, leastColumn, type FyRange } from '../../src/layout/index.ts';
import { readAtlas, type Project } from '../../src/model/index.ts';
import {
  composeScene,
  hardFaults,
  SITE_METRICS,
  type Mark,
  type Scene,
  type Subject,
} from '../../src/scene/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';
import { programArbitrary, programOf } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';
import { falseStatements } from '../measures/read-scene.ts';

const reading = readAtlas(readTableFiles('data'));
if (!reading.atlas) throw new Error('The tables have faults.');
const { atlas } = reading;
const today = '2026-11-25';

const rangeArbitrary: fc.Arbitrary<FyRange> = fc
  .tuple(fc.integer({ min: 1995, max: 2045 }), fc.integer({ min: 2, max: 30 }))
  .map(([from, years]) => ({ from, to: from + years - 1 }));

const lookArbitrary = fc.record({
  lang: fc.constantFrom<Lang>('ja', 'en'),
  density: fc.constantFrom('normal', 'overview', 'detailed'),
  range: fc.oneof(fc.constant(defaults.range), rangeArbitrary),
});

type Look = typeof lookArbitrary extends fc.Arbitrary<infer T> ? T : never;

function drawn(subject: Subject, { lang, density, range }: Look, metrics = SITE_METRICS): Scene {
  const columnWidth = Math.max(leastColumn(defaults), 880 / (range.to - range.from + 1));
  return composeScene(subject, {
    lang,
    density,
    today,
    metrics,
    axis: 'every',
    layout: { range, columnWidth: Math.round(columnWidth) },
  });
}

function expectTrue(scene: Scene, projects: readonly Project[]): void {
  expect(falseStatements(scene, projects, today)).toEqual([]);
  expect(hardFaults(scene)).toEqual([]);
}

const sketch = {
  name: '課題',
  start: 2014,
  length: 5,
  startBasis: 'stated',
  endBasis: 'stated',
  evaluations: [],
  tentative: false,
  group: 0,
  isPart: false,
  follows: [],
} as const;

const look = { lang: 'ja', density: 'normal', range: { from: 2026, to: 2031 } } as const;

describe('a picture', () => {
  it('says nothing the tables do not, of our plans in any years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...atlas.programs), lookArbitrary, (program, chosen) => {
        expectTrue(drawn({ kind: 'program', program }, chosen), program.projects);
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing the tables do not, of any plan in any years', () => {
    fc.assert(
      fc.property(programArbitrary(16), lookArbitrary, (program, chosen) => {
        const scene = drawn({ kind: 'program', program }, chosen, testMetrics);
        expectTrue(scene, program.projects);
      }),
      { numRuns: 300 },
    );
  });

  it('counts what lies outside its years, and draws none of it', () => {
    const program = programOf([sketch, { ...sketch, start: 2027 }, { ...sketch, start: 2040 }]);
    const scene = drawn({ kind: 'program', program }, look, testMetrics);
    expect(scene.outside).toEqual([
      { id: 'p0', from: 2014, to: 2018 },
      { id: 'p2', from: 2040, to: 2044 },
    ]);
    expect(scene.sentence).toContain('期間外2課題');
  });

  it('leaves the count out where nothing lies outside', () => {
    const program = programOf([{ ...sketch, start: 2027, length: 2 }]);
    const scene = drawn({ kind: 'program', program }, look, testMetrics);
    expect(JSON.stringify(scene)).not.toContain('期間外');
  });

  it.each([
    ['of which an evaluation falls among them', { evaluations: [{ kind: 'ex-post', offset: 12 }] }],
    ['whose end is not known', { length: null }],
  ] as const)('draws a project %s as a stub beyond its years', (_, more) => {
    const program = programOf([{ ...sketch, ...more }]);
    const scene = drawn({ kind: 'program', program }, look, testMetrics);
    const bar = scene.bands[0]?.marks.find((mark) => mark.kind === 'bar');
    expect(scene.outside).toEqual([]);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(scene.plotX);
    expectTrue(scene, program.projects);
  });

  it('ends an arrow that leads out of its years in such a stub', () => {
    const program = programOf([sketch, { ...sketch, start: 2027, follows: [1] }]);
    const scene = drawn({ kind: 'program', program }, look, testMetrics);
    const kinds = scene.bands.flatMap(({ marks }) => marks.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'arrow')).toHaveLength(1);
    expectTrue(scene, program.projects);
  });
});

describe('what has no year', () => {
  const undated = { ...sketch, start: null };
  const chain = [undated, { ...sketch, follows: [1] }, { ...undated, follows: [1] }];
  const later = [...chain, { ...undated, follows: [1] }];
  const marksOf = (lang: Lang, range = defaults.range) =>
    drawn(
      { kind: 'program', program: programOf(later) },
      { lang, density: 'normal', range },
      testMetrics,
    ).bands.flatMap(({ marks }) => marks);
  const labelsOf = (lang: Lang) =>
    marksOf(lang).flatMap((mark) =>
      mark.kind === 'bar-label' ? [mark.lines.map(({ text }) => text).join('')] : [],
    );

  it('tells what came before and after it by numbers, which those carry', () => {
    expect(labelsOf('ja')).toEqual([
      '課題※1',
      '課題（※1の前身）',
      '課題※2（※1の後継）',
      '課題（※2の後継）',
    ]);
    expect(labelsOf('en').map((label) => label.replaceAll(' ', ''))).toEqual([
      '課題[1]',
      '課題(precedes[1])',
      '課題[2](follows[1])',
      '課題(follows[2])',
    ]);
  });

  it('has no arrow', () => {
    expect(marksOf('ja').filter(({ kind }) => kind === 'arrow')).toEqual([]);
  });

  it('stands where it stands whatever the years shown', () => {
    const listIn = (range: FyRange) =>
      marksOf('ja', range).filter(
        (mark) => mark.kind === 'shelf' || (mark.kind === 'bar' && mark.start === 'shelf'),
      );
    const usual = listIn(defaults.range);
    expect(usual).toHaveLength(4);
    expect(listIn({ from: 2012, to: 2022 })).toEqual(usual);
  });

  it('names what the years leave out', () => {
    const program = programOf([sketch, { ...undated, follows: [1] }]);
    const scene = drawn({ kind: 'program', program }, look, testMetrics);
    const labels = scene.bands[0]?.marks.flatMap((mark) =>
      mark.kind === 'bar-label' ? [mark.lines.map(({ text }) => text).join('')] : [],
    );
    expect(labels).toEqual(['課題（前身：課題2014–2018年度）']);
    expectTrue(scene, program.projects);
  });

  it('is found in a column of years, and where its relation is not told', () => {
    const program = programOf([sketch, { ...undated, follows: [1] }]);
    const scene = drawn(
      { kind: 'program', program },
      { ...look, range: defaults.range },
      testMetrics,
    );
    const changed = (change: (mark: Mark) => Mark): Scene => ({
      ...scene,
      bands: scene.bands.map((band) => ({ ...band, marks: band.marks.map(change) })),
    });
    const among = changed((mark) =>
      mark.kind === 'bar' && mark.start === 'shelf' ? { ...mark, x: scene.plotX } : mark,
    );
    expect(falseStatements(among, program.projects, today)).toEqual([
      'p1 is not where the undated stand',
    ]);
    const mute = changed((mark) =>
      mark.kind === 'bar-label' && mark.id === 'p0'
        ? { ...mark, lines: mark.lines.map((line) => ({ ...line, text: '課題' })) }
        : mark,
    );
    expect(falseStatements(mute, program.projects, today)).toEqual([
      'p0->p1 is not told at both its ends',
    ]);
  });
});

describe('the reading of a picture', () => {
  const program = programOf([{ ...sketch, evaluations: [{ kind: 'interim', offset: 2 }] }]);
  const scene = drawn({ kind: 'program', program }, { ...look, range: defaults.range });
  const moved = (kind: 'bar' | 'evaluation'): Scene => ({
    ...scene,
    bands: scene.bands.map((band) => ({
      ...band,
      marks: band.marks.map((mark) =>
        mark.kind === kind ? { ...mark, x: mark.x + scene.columnWidth } : mark,
      ),
    })),
  });

  it('finds a bar in years its project did not run', () => {
    expect(falseStatements(moved('bar'), program.projects, today)).toEqual([
      'p0: start reads 2015, the tables say 2014',
      'p0: end reads 2019, the tables say 2018',
      'p0 is drawn in FY2019',
    ]);
  });

  it('finds an evaluation in another year', () => {
    expect(falseStatements(moved('evaluation'), program.projects, today)).toEqual([
      'p0:interim:2016 reads FY2017, 中, unconfirmed',
    ]);
  });

  it('finds a project that is neither drawn nor counted', () => {
    const without = {
      ...scene,
      bands: scene.bands.map((band) => ({
        ...band,
        marks: band.marks.filter(({ kind }) => kind !== 'bar'),
      })),
    };
    expect(falseStatements(without, program.projects, today)).toContain(
      'p0 is not drawn, though it is among the years',
    );
  });
});
