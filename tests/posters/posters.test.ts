import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/layout/index.ts';
import { ptPerMm, type Paper, type PaperItem, type PaperPage } from '../../src/render/pdf/index.ts';
import { hardFaults, legendSize, SITE_METRICS, type Box } from '../../src/scene/index.ts';
import { listPieces, sheets } from '../../src/posters/index.ts';
import { shareOut } from '../../src/posters/columns.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const { atlas } = edition;
const pieces = listPieces(edition);
/** Tiles show parts of posters, over each other on their map. */
const whole = pieces.filter(({ kind }) => kind !== 'tiles');

/** Ascent and descent of what is seen of a line, as shares of its size. */
const [ascent, descent] = [0.85, 0.12];

interface Named extends Box {
  readonly name: string;
}

/** What an item covers; rules and areas are grounds, not things. */
function boxOf(item: PaperItem): Named | null {
  switch (item.kind) {
    case 'text': {
      const { lines, size, weight, leading, align } = item;
      const width = Math.max(...lines.map((line) => textWidth(SITE_METRICS, line, size, weight)));
      const x = item.x - (align === 'right' ? width : align === 'center' ? width / 2 : 0);
      const height = (lines.length - 1) * leading + size * (ascent + descent);
      return { name: lines.join(' '), x, y: item.y - size * ascent, width, height };
    }
    case 'chart': {
      const { x, y, scale, scene, band } = item;
      return { name: band.id, x, y, width: scene.width * scale, height: band.height * scale };
    }
    case 'sample': {
      const [width, height] = [legendSize.width * item.scale, legendSize.height * item.scale];
      return { name: 'sample', x: item.x, y: item.y, width, height };
    }
    case 'code':
      return { name: 'code', x: item.x, y: item.y, width: item.size, height: item.size };
    case 'rule':
    case 'area':
      return null;
  }
}

function meets(a: Box, b: Box): boolean {
  const slack = 0.5;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

function boxesOf({ items }: PaperPage): Named[] {
  return items.flatMap((item) => boxOf(item) ?? []);
}

function meetings(page: PaperPage): string[] {
  const boxes = boxesOf(page);
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (meets(a, b) ? [`${a.name} × ${b.name}`] : [])),
  );
}

function strays(page: PaperPage, paper: Paper): string[] {
  const [width, height] = [paper.width * ptPerMm, paper.height * ptPerMm];
  return boxesOf(page)
    .filter(
      (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    )
    .map(({ name }) => name);
}

describe('every poster and handout', () => {
  it('is there for each plan, each sheet and each language', () => {
    const files = pieces.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    // The atlas on two sheets, each plan on three as a poster, two as a booklet and one as loose pages;
    // tiles of every poster on every smaller one of A3 and A4; all twice.
    expect(files.length).toBe((2 + 4 + atlas.plans.length * (3 + 2 + 1 + 5)) * 2);
  });

  it.each(whole)('$file has nothing over anything and nothing off its sheet', ({ compose }) => {
    const paper = compose();
    expect(paper.pages.flatMap(meetings)).toEqual([]);
    expect(paper.pages.flatMap((page) => strays(page, paper))).toEqual([]);
  });

  it.each(whole)('$file has no text below its sheet’s least', ({ size, compose }) => {
    const least = sheets[size].minText - 1e-6;
    for (const { items } of compose().pages)
      for (const item of items) {
        if (item.kind === 'text') expect(item.size).toBeGreaterThanOrEqual(least);
        if (item.kind === 'chart')
          expect(item.scene.fontSize * item.scale).toBeGreaterThanOrEqual(least);
      }
  });

  it.each(whole)(
    '$file has charts without a hard fault, which say a date and not that it is today',
    ({ compose }) => {
      const charts = compose().pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'chart' ? [item.scene] : [])),
      );
      expect(charts.length).toBeGreaterThan(0);
      for (const scene of new Set(charts)) {
        expect(hardFaults(scene)).toEqual([]);
        expect(scene.dayWords).toContain(edition.day);
      }
    },
  );

  it('is one page a program where it is of loose pages', () => {
    const leaves = pieces.filter(({ kind }) => kind === 'leaves');
    expect(leaves.length).toBe(atlas.plans.length * 2);
    for (const { compose } of leaves)
      for (const { items } of compose().pages)
        expect(items.filter(({ kind }) => kind === 'chart').length).toBe(1);
  });

  it('holds every program of its plan once', () => {
    for (const { file, id, compose } of whole) {
      const shown = compose().pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'chart' ? [item.band.id] : [])),
      );
      const plans = atlas.plans.filter((plan) => id === 'atlas' || id === plan.id);
      const programs = plans.flatMap((plan) => plan.programs.map((program) => program.id));
      expect([file, ...shown]).toEqual([file, ...programs]);
    }
  });
});

describe('a poster on small sheets', () => {
  const compose = (file: string): Paper => {
    const piece = pieces.find((each) => each.file === file);
    if (!piece) throw new Error(`There is no ${file}.`);
    return piece.compose();
  };
  const poster = compose('nano-materials-a1.pdf');
  const tiles = compose('nano-materials-a1-tiles-a4.pdf');
  const windows = tiles.pages.flatMap(({ window }) => window ?? []);

  it('takes the fewer of lying and standing sheets, and a map', () => {
    // Standing: ⌈(841 − 15) / (190 − 15)⌉ · ⌈(594 − 15) / (277 − 15)⌉ = 5 · 3; lying 4 · 4.
    expect(windows.length).toBe(15);
    expect(tiles).toMatchObject({ width: 210, height: 297 });
  });

  it('has the poster small on its map, inside the outlines of its sheets', () => {
    const map = tiles.pages[0];
    const charts = (page: PaperPage | undefined): Named[] =>
      (page?.items ?? []).flatMap((item) => (item.kind === 'chart' ? (boxOf(item) ?? []) : []));
    const [small, large] = [charts(map), charts(poster.pages[0])];
    expect(small.length).toBe(large.length);
    const scale = 190 / 841;
    for (const [i, { x, width }] of small.entries()) {
      expect(width).toBeCloseTo((large[i]?.width ?? 0) * scale, 6);
      expect(x).toBeCloseTo(10 * ptPerMm + (large[i]?.x ?? 0) * scale, 6);
    }
  });

  it('is seen whole, every sheet 15 mm over its neighbour', () => {
    const [width, height] = [841 * ptPerMm, 594 * ptPerMm];
    const ends = windows.map((window) => ({
      right: window.from.x + window.width,
      bottom: window.from.y + window.height,
    }));
    expect(Math.max(...ends.map(({ right }) => right))).toBeCloseTo(width, 6);
    expect(Math.max(...ends.map(({ bottom }) => bottom))).toBeCloseTo(height, 6);
    // Five across, three down, each with as much of the poster.
    const [shown, tall] = [(841 - 15) / 5 + 15, (594 - 15) / 3 + 15];
    for (const window of windows) {
      expect(window.width).toBeCloseTo(shown * ptPerMm, 6);
      expect(window.height).toBeCloseTo(tall * ptPerMm, 6);
      expect(window.x).toBeCloseTo(((210 - shown) / 2) * ptPerMm, 6);
    }
    const starts = [...new Set(windows.map(({ from }) => from.x))];
    const steps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo((shown - 15) * ptPerMm, 6);
  });
});

describe('columns', () => {
  const sums =
    (heights: readonly number[]) =>
    (from: number, to: number): number =>
      heights.slice(from, to).reduce((sum, height) => sum + height, 0);

  it('are as low as the order allows', () => {
    // 5+1 | 4 | 3+3 and 5 | 1+4 | 3+3 are 6 high; nothing is lower, since 3+3 follow each other.
    expect(shareOut(5, 3, sums([5, 1, 4, 3, 3])).height).toBe(6);
  });

  it('are even where that costs nothing', () => {
    const { cuts } = shareOut(4, 3, sums([9, 1, 1, 1]));
    expect(cuts.map(([from, to]) => to - from).sort()).toEqual([1, 1, 2]);
  });
});
