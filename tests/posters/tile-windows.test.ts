/** What each sheet of a poster in tiles shows, drawn beside what the poster shows there. */
import { describe, expect, it } from 'vitest';
import { listPieces } from '../../src/posters/index.ts';
import type { PaperItem, Window } from '../../src/render/pdf/index.ts';
import { renderPng } from '../../src/render/png/index.ts';
import { renderPaperPage } from '../../src/render/svg/index.ts';
import { fontFamily } from '../../src/scene/index.ts';
import { editionWith } from '../fixtures/edition.ts';

const pieces = listPieces(editionWith());

describe('a poster in tiles', () => {
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
    // Each sheet of the poster is cut alike.
    const windows = cut.pages.filter(({ window }) => window).length / poster.pages.length;
    let seen = 0;
    for (const { window, items } of cut.pages) {
      if (!window) continue;
      const all = poster.pages[Math.floor(seen++ / windows)]?.items ?? [];
      expect(items.length).toBeLessThan(all.length);
      const [part, whole] = await Promise.all([through(items, window), through(all, window)]);
      expect(Buffer.from(part).equals(Buffer.from(whole))).toBe(true);
    }
    expect(seen).toBe(15 * poster.pages.length);
  });
});
