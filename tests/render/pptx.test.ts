import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPptx, type ChartSlide, type Deck } from '../../src/render/pptx/index.ts';
import { programDeck } from '../../src/slides/index.ts';
import { readAtlas, type Program, type Project } from '../../src/model/index.ts';
import { decksOf, makingIn, partsOf, realAtlas, slidesOf } from '../fixtures/decks.ts';
import { ooxmlFaults } from '../fixtures/ooxml-faults.ts';
import { tablesWith } from '../fixtures/tables.ts';

const atlas = realAtlas();
const files = decksOf(atlas).map((made) => ({ ...made, file: renderPptx(made.deck) }));

function chartsOf(deck: Deck): (readonly [ChartSlide, number])[] {
  return deck.slides.flatMap((slide, i) => (slide.kind === 'chart' ? [[slide, i] as const] : []));
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(\w+);/g, (_, name: string) => named[name] ?? '');
}

/** Ids and names of shapes that are neither groups nor connectors. */
function shapesOf(slide: string): Map<string, string> {
  const found = slide.matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="(\d+)" name="([^"]*)"/g);
  return new Map([...found].map(([, id = '', name = '']) => [id, unescaped(name)]));
}

interface Glue {
  readonly from: string;
  readonly to: string;
}

function connectorsOf(slide: string): Glue[] {
  const found = slide.matchAll(
    /<a:stCxn id="(\d+)" idx="\d+"\/><a:endCxn id="(\d+)" idx="\d+"\/>/g,
  );
  return [...found].map(([, from = '', to = '']) => ({ from, to }));
}

/** Where each shape stands, EMU: one that is turned by 90° is written as it stood before. */
function boxesOf(slide: string): { left: number; right: number; bottom: number }[] {
  const written =
    /<a:xfrm([^>]*)><a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g;
  return [...slide.matchAll(written)].map(([, turn = '', ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    const [across, down] = turn.includes('rot="5400000"') ? [height, width] : [width, height];
    const left = x + (width - across) / 2;
    return { left, right: left + across, bottom: y + (height + down) / 2 };
  });
}

describe('the PowerPoint file', () => {
  it('has one a plan and a program and language, with ids that do not meet', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(
      2 * (atlas.plans.length + atlas.programs.length),
    );
  });

  it('shows every project of a program once, under its name', () => {
    for (const { name, deck, file } of files) {
      const program = atlas.programs.find(({ id }) => name.endsWith(id));
      if (!program || name.slice(3) !== program.id) continue;
      const names = slidesOf(file).flatMap((slide) => [...shapesOf(slide).values()]);
      const lang = deck.lang;
      for (const project of program.projects)
        expect(
          names.filter((shape) => shape === project.name[lang]),
          name,
        ).toHaveLength(
          program.projects.filter((other) => other.name[lang] === project.name[lang]).length,
        );
    }
  });

  it('says of every bar what the page says of it', () => {
    for (const { deck, file } of files)
      for (const [{ scene }, i] of chartsOf(deck)) {
        const said = unescaped(slidesOf(file)[i] ?? '');
        for (const mark of scene.bands[0]?.marks ?? [])
          if (mark.kind === 'bar') expect(said).toContain(`descr="${mark.title}"`);
      }
  });

  it('glues a connector to two shapes for every arrow and tie', () => {
    let arrows = 0;
    for (const { name, deck, file } of files)
      for (const [{ scene, names }, i] of chartsOf(deck)) {
        const slide = slidesOf(file)[i] ?? '';
        const shapes = shapesOf(slide);
        const glued = connectorsOf(slide).map(
          ({ from, to }) => `${shapes.get(from)} → ${shapes.get(to)}`,
        );
        expect(slide.match(/<p:cxnSp>/g)?.length ?? 0, name).toBe(glued.length);
        for (const mark of scene.bands[0]?.marks ?? []) {
          if (mark.kind !== 'arrow') continue;
          arrows++;
          expect(glued, name).toContain(`${names.get(mark.from)} → ${names.get(mark.to)}`);
        }
        const ties = scene.bands[0]?.marks.filter(({ kind }) => kind === 'tie').length ?? 0;
        const drawn = scene.bands[0]?.marks.filter(({ kind }) => kind === 'arrow').length ?? 0;
        expect(glued.length).toBe(drawn + ties);
      }
    expect(arrows).toBeGreaterThan(50);
  });

  it('has ids that are unique on a slide', () => {
    for (const { file } of files)
      for (const slide of slidesOf(file)) {
        const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  it('sets no text under 9 pt and takes every colour from the theme', () => {
    for (const { file } of files)
      for (const slide of slidesOf(file)) {
        const sizes = [...slide.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
        expect(slide).not.toMatch(/srgbClr|sysClr/);
      }
  });

  it('keeps every chart clear of its legend and within the slide', () => {
    for (const { name, file } of files)
      for (const slide of slidesOf(file))
        for (const { left, right, bottom } of boxesOf(slide)) {
          expect(left, name).toBeGreaterThanOrEqual(0);
          expect(right, name).toBeLessThanOrEqual(12_192_000);
          expect(bottom, name).toBeLessThanOrEqual(6_858_000);
        }
  });

  it('carries the revision, the data version, the source and a link on every slide, and notes', () => {
    for (const { deck, version, file } of files) {
      const parts = partsOf(file);
      slidesOf(file).forEach((slide, i) => {
        expect(slide).toContain(version);
        expect(slide).toContain(deck.lang === 'ja' ? '加工して作成' : 'Made by processing');
        expect(slide).toContain(deck.lang === 'ja' ? '公式文書ではありません' : 'ot an official');
        // A program's slides lead to its own page, the others to the plan's.
        expect(parts.get(`ppt/slides/_rels/slide${i + 1}.xml.rels`)).toMatch(
          deck.lang === 'ja'
            ? /Target="https:\/\/example\.org\/(plans|programs)\//u
            : /Target="https:\/\/example\.org\/en\/(plans|programs)\//u,
        );
        expect(parts.get(`ppt/notesSlides/notesSlide${i + 1}.xml`)).toContain(version);
      });
    }
  });

  it('weighs at most 200 kB and is the same bytes again', () => {
    for (const { deck, file } of files)
      expect(file.length, deck.title).toBeLessThanOrEqual(200_000);
    const again = files[0] && renderPptx(files[0].deck);
    expect(again).toEqual(files[0]?.file);
  });
});

describe('a hostile name', () => {
  const hostile = '<script>alert(1)</script> ]]> =cmd()|" & \u0000\u001b\ud800 名';

  function hostileProgram(): Program {
    const { atlas: small } = readAtlas(tablesWith());
    const program = structuredClone(small?.programs[0]) as Program;
    for (const project of program.projects as (Project & { name: object })[])
      Object.assign(project, { name: { ja: hostile, en: hostile } });
    return program;
  }

  it('is text in every part, and the file is sound', async () => {
    const file = renderPptx(programDeck(hostileProgram(), makingIn('ja')));
    for (const [, text] of partsOf(file)) {
      expect(text).not.toMatch(/<script|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/);
      expect(text).not.toContain(']]>');
    }
    expect(slidesOf(file).join('')).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; =cmd()',
    );
    const path = join(mkdtempSync(join(tmpdir(), 'nenpyo-')), 'hostile.pptx');
    writeFileSync(path, file);
    expect(await ooxmlFaults(path)).toEqual([]);
  });
});
