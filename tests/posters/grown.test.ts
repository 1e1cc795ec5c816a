/**
 * Rows, plans and characters more than there are: everything is still printed, on more sheets where it
 * must be, each project in each piece and no chart with a hard fault. A sample; bench/posters.ts tries
 * them all.
 */
import { describe, expect, it } from 'vitest';
import type { Atlas, Project } from '../../src/model/index.ts';
import type { Edition } from '../../src/site/edition.ts';
import { listPieces, Unprintable, type Piece } from '../../src/posters/index.ts';
import type { ChartItem, Paper } from '../../src/render/pdf/index.ts';
import { hardFaults } from '../../src/scene/index.ts';
import { planDeck } from '../../src/slides/index.ts';
import {
  editionOf,
  shippedTables,
  withNames,
  withPlans,
  withProjects,
  withProjectsTimes,
  type Tables,
} from '../fixtures/grown-tables.ts';

const shipped = shippedTables();

function pieceOf(edition: Edition, file: string): Piece {
  const piece = listPieces(edition).find((each) => each.file === file);
  if (!piece) throw new Error(`There is no ${file}.`);
  return piece;
}

function chartsOf({ pages }: Paper): ChartItem[] {
  return pages.flatMap(({ items }) => items.filter((item) => item.kind === 'chart'));
}

function barsOf(charts: readonly Pick<ChartItem, 'band'>[]): string[] {
  return charts.flatMap(({ band }) =>
    band.marks.flatMap((mark) => (mark.kind === 'bar' && !mark.isGuest ? [mark.id] : [])),
  );
}

/** Every project once, in a chart or listed with its program, and nothing that would make someone redraw it. */
function expectWhole(paper: Paper, atlas: Atlas, plan: string | null): void {
  const charts = chartsOf(paper);
  for (const scene of new Set(charts.map((chart) => chart.scene)))
    expect(hardFaults(scene)).toEqual([]);
  const projects = atlas.projects.filter(({ program }) => !plan || program.plan.id === plan);
  const bars = new Set(barsOf(charts));
  const [drawn, listed] = [true, false].map((isDrawn) =>
    projects.filter(({ id }) => bars.has(id) === isDrawn),
  ) as [Project[], Project[]];
  expect(listed.filter(({ start, end }) => typeof (start.fy ?? end.fy) === 'number')).toEqual([]);
  expect(charts.flatMap(({ band }) => band.listed)).toHaveLength(listed.length);
  expect(barsOf(charts).toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
}

const inOne = ['ls-medicines'];

const cases: readonly (readonly [name: string, tables: () => Tables, file: string])[] = [
  ['13 rows more', () => withProjects(shipped, 13), 'atlas-a0-en.pdf'],
  ['26 rows more', () => withProjects(shipped, 26), 'life-science-a3.pdf'],
  ['52 rows more', () => withProjects(shipped, 52), 'atlas-a0.pdf'],
  ['200 rows more', () => withProjects(shipped, 200), 'nano-materials-a3.pdf'],
  [
    '52 rows more in one program',
    () => withProjects(shipped, 52, inOne),
    'life-science-leaves-a4.pdf',
  ],
  [
    '200 rows more in one program',
    () => withProjects(shipped, 200, inOne),
    'life-science-handout-a4-en.pdf',
  ],
  ['every project ten times', () => withProjectsTimes(shipped, 10), 'disaster-prevention-a1.pdf'],
  ['one plan', () => withPlans(shipped, 1), 'atlas-a1.pdf'],
  ['thirty plans', () => withPlans(shipped, 30), 'atlas-a0.pdf'],
];

describe('what is printed', () => {
  it.each(cases)('of %s', (_, tables, file) => {
    const edition = editionOf(tables());
    const piece = pieceOf(edition, file);
    expectWhole(piece.compose(), edition.atlas, piece.id === 'atlas' ? null : piece.id);
  });

  it('says on each of several sheets which it is', () => {
    const { pages } = pieceOf(editionOf(withProjects(shipped, 52)), 'atlas-a0-en.pdf').compose();
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ items }, i) => {
      const texts = items.flatMap((item) => (item.kind === 'text' ? [item.lines.join(' ')] : []));
      expect(texts.some((text) => text.endsWith(`· ${i + 1} / ${pages.length}`))).toBe(true);
    });
  });

  it('cuts a program that is higher than a sheet, with the years on each', () => {
    const paper = pieceOf(
      editionOf(withProjects(shipped, 200, inOne)),
      'life-science-leaves-a4.pdf',
    ).compose();
    const isPart = ({ band }: ChartItem): boolean => band.id.split('/')[0] === 'ls-medicines';
    const parts = chartsOf(paper).filter(isPart);
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts.map(({ alt }) => alt)).size).toBe(parts.length);
    const firsts = paper.pages.flatMap((page) => chartsOf({ ...paper, pages: [page] })[0] ?? []);
    for (const { band } of firsts)
      expect(band.marks.some(({ kind }) => kind === 'axis-label')).toBe(true);
  });

  it('begins each program where the booklet’s cover says', () => {
    const edition = editionOf(withProjects(shipped, 200, inOne));
    const { pages } = pieceOf(edition, 'life-science-handout-a4.pdf').compose();
    const [cover] = pages;
    const numbers = (cover?.items ?? []).flatMap((item) =>
      item.kind === 'text' && item.align === 'right' ? item.lines.map(Number) : [],
    );
    const plan = edition.atlas.plans.find(({ id }) => id === 'life-science');
    const begins = plan?.programs.map(({ id }) =>
      pages.findIndex(({ items }) =>
        items.some((item) => item.kind === 'chart' && item.band.id === id),
      ),
    );
    expect(numbers).toEqual(begins?.map((index) => index + 1));
  });
});

describe('a booklet whose cover has no room for its contents', () => {
  it('goes on with them on the next page, and counts it', () => {
    const name = '次世代地球観測衛星搭載合成開口干渉雷達計測技術基盤高度化推進研究開発事業'.repeat(
      2,
    );
    const edition = editionOf(withNames(shipped, name, name));
    const { pages } = pieceOf(edition, 'life-science-handout-a4-en.pdf').compose();
    const charts = pages.map(({ items }) => items.filter(({ kind }) => kind === 'chart').length);
    expect(charts.slice(0, 3)).toEqual([0, 0, 1]);
    const numbers = pages
      .slice(0, 2)
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === 'text' && item.align === 'right' ? item.lines : []));
    expect(numbers[0]).toBe('3');
    expect(numbers.filter((number) => /^\d+$/.test(number)).length).toBe(8);
  });
});

describe('names that no one can set well', () => {
  const latin = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(5).slice(0, 200);
  const kanji = '次世代地球観測衛星搭載合成開口干渉雷達計測技術基盤高度化推進研究開発事業'
    .repeat(6)
    .slice(0, 200);

  it.each([latin, kanji])('are drawn: %s', (name) => {
    const edition = editionOf(withNames(shipped, name, name));
    const piece = pieceOf(edition, 'disaster-prevention-a1.pdf');
    expectWhole(piece.compose(), edition.atlas, piece.id);
  });

  it('are refused in a sentence where a project does not fit the sheet', () => {
    const name = kanji.padEnd(216, '委員会');
    const piece = pieceOf(
      editionOf(withNames(shipped, name, name)),
      'nano-materials-leaves-a4.pdf',
    );
    expect(piece.compose).toThrow(Unprintable);
    expect(piece.compose).toThrow(/does not fit a sheet of A4 in text large enough to read/);
  });
});

describe('slides', () => {
  it('hold each project once, however many there are', () => {
    const edition = editionOf(withProjectsTimes(withProjects(shipped, 26), 2));
    for (const plan of edition.atlas.plans) {
      const { slides } = planDeck(plan, { lang: 'ja', edition });
      const scenes = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.scene] : []));
      expect(scenes.flatMap(hardFaults)).toEqual([]);
      const bands = scenes.flatMap(({ bands: own }) => own.map((band) => ({ band })));
      const projects = plan.programs.flatMap((program) => program.projects.map(({ id }) => id));
      expect(barsOf(bands).toSorted()).toEqual(projects.toSorted());
    }
  });
});
