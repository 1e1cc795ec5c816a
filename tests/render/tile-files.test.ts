/** Every poster in tiles as the file an office printer gets: the very bytes a build without a host keeps. */
import { describe, expect, it } from 'vitest';
import type { PaperItem, Window } from '../../src/render/pdf/index.ts';
import { renderPng } from '../../src/render/png/index.ts';
import { renderPaperPage } from '../../src/render/svg/index.ts';
import { fontFamily } from '../../src/scene/index.ts';
import { readEdition } from '../../src/site/read-edition.ts';
import { listPieces, printPaper, sheets } from '../../src/posters/index.ts';
import { hasPoppler, readWithLibrary, readWithPoppler, squeezed } from './read-pdf.ts';

const { edition } = readEdition({});
if (!edition) throw new Error('The tables have errors: run npm run check:data.');
const { atlas } = edition;
const pieces = listPieces(edition);
const tiles = pieces.filter(({ kind }) => kind === 'tiles');

if (!hasPoppler) console.warn('No poppler on this machine: the PDFs are read with pdf.js instead.');
const read = hasPoppler ? readWithPoppler : readWithLibrary;

describe('the file of a poster in tiles', () => {
  it.each(tiles)('$file', async ({ id, lang, size, compose }) => {
    const paper = compose();
    const pdf = await printPaper(paper, {});
    const { fonts, ...facts } = await read(pdf);
    expect(facts).toMatchObject({
      title: paper.title,
      pages: paper.pages.length,
      size: [paper.width, paper.height],
      isTagged: true,
      images: 0,
    });
    const { width, height } = sheets[size];
    expect([paper.width, paper.height].toSorted()).toEqual([width, height].toSorted());
    expect(fonts).not.toContain(false);
    expect(pdf.length).toBeLessThan(1_000_000);
    // A name may go over an edge; the library reads what stands beyond it too.
    const { text } = await readWithLibrary(pdf);
    for (const { program, name, short } of atlas.projects) {
      if (id !== 'atlas' && program.plan.id !== id) continue;
      const shown = id === 'atlas' ? short : name;
      expect(text).toContain(squeezed(shown[lang] || shown.ja));
    }
  });

  it('shows on each sheet what the poster shows there', async () => {
    const [poster, cut] = ['life-science-a1-en.pdf', 'life-science-a1-tiles-a4-en.pdf'].map(
      (file) => pieces.find((piece) => piece.file === file)?.compose(),
    );
    if (!poster || !cut) throw new Error('There are no such pieces.');
    const through = (items: readonly PaperItem[], { from, width, height }: Window) =>
      renderPng(
        renderPaperPage(poster, { items }).replace(
          /^<svg [^>]*>/,
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${from.x} ${from.y} ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}">`,
        ),
        Math.round(width),
      );
    const all = poster.pages[0]?.items ?? [];
    let seen = 0;
    for (const { window, items } of cut.pages) {
      if (!window) continue;
      seen++;
      expect(items.length).toBeLessThan(all.length);
      const [part, whole] = await Promise.all([through(items, window), through(all, window)]);
      expect(Buffer.from(part).equals(Buffer.from(whole))).toBe(true);
    }
    expect(seen).toBe(15);
  });
});
