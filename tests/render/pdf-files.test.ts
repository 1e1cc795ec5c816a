/** Every poster and handout as the file a printer gets. */
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/model/index.ts';
import { renderPdf, type PaperItem, type Window } from '../../src/render/pdf/index.ts';
import { renderPng } from '../../src/render/png/index.ts';
import { renderPaperPage } from '../../src/render/svg/index.ts';
import { fontFamily } from '../../src/scene/index.ts';
import { dataFolder, readTableFiles } from '../../src/site/data-folder.ts';
import { listPieces, sheets } from '../../src/site/posters/index.ts';
import { hasPoppler, readWithLibrary, readWithPoppler, squeezed, textSizes } from './read-pdf.ts';

const { atlas } = readAtlas(readTableFiles(dataFolder()));
if (!atlas) throw new Error('The tables have errors: run npm run check:data.');
const pieces = listPieces(atlas, '2026-11-23', (place) => `https://example.org/${place.page}/`);
const whole = pieces.filter(({ kind }) => kind !== 'tiles');
const tiles = pieces.filter(({ kind }) => kind === 'tiles');

if (!hasPoppler) console.warn('No poppler on this machine: the PDFs are read with pdf.js instead.');
const read = hasPoppler ? readWithPoppler : readWithLibrary;

describe('the file of every poster and handout', () => {
  it.each(whole)('$file', async ({ id, lang, size, compose }) => {
    const paper = compose();
    const pdf = await renderPdf(paper);
    const { text, fonts, ...facts } = await read(pdf);
    const { width, height, minText } = sheets[size];
    expect(facts).toEqual({
      title: paper.title,
      pages: paper.pages.length,
      size: [width, height],
      isTagged: true,
      images: 0,
    });
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts).not.toContain(false);
    expect(pdf.length).toBeLessThan(1_000_000);

    // The sheet of all plans has the short names, everything else the full ones.
    const projects = atlas.projects.filter(
      ({ program }) => id === 'atlas' || program.plan.id === id,
    );
    expect(projects.length).toBeGreaterThan(5);
    for (const { name, short } of projects) {
      const shown = id === 'atlas' ? short : name;
      expect(text).toContain(squeezed(shown[lang] || shown.ja));
    }
    const programs = new Set(projects.map(({ program }) => program));
    for (const { name, initiatives, indicators } of programs)
      for (const said of [name, ...[...initiatives, ...indicators].map(({ label }) => label)])
        expect(text).toContain(squeezed(said[lang] || said.ja));
    const others = atlas.plans.filter((plan) => id !== 'atlas' && plan.id !== id);
    for (const plan of others)
      expect(text).not.toContain(squeezed(plan.goal[lang] || plan.goal.ja));

    expect(Math.min(...(await textSizes(pdf)))).toBeGreaterThan(minText - 0.01);
    // Read from five metres.
    if (size === 'a0') expect(Math.max(...(await textSizes(pdf)))).toBeGreaterThanOrEqual(100);
  });
});

describe('a reader of PDFs', () => {
  it.runIf(hasPoppler)('says the same, whichever it is', async () => {
    const piece = pieces.find(({ file }) => file === 'disaster-prevention-handout-a4.pdf');
    if (!piece) throw new Error('There is no such handout.');
    const pdf = await renderPdf(piece.compose());
    const [ours, theirs] = [readWithPoppler(pdf), await readWithLibrary(pdf)];
    expect({ ...ours, fonts: ours.fonts.every(Boolean), text: '' }).toEqual({
      ...theirs,
      fonts: theirs.fonts.every(Boolean),
      text: '',
    });
    for (const { name } of atlas.plans.find(({ id }) => id === 'disaster-prevention')?.programs ??
      []) {
      expect(ours.text).toContain(squeezed(name.ja));
      expect(theirs.text).toContain(squeezed(name.ja));
    }
  });
});

describe('the sheet of all plans', () => {
  const evaluations = atlas.projects.flatMap((project) => project.evaluations);
  const dated = evaluations.filter(({ fy }) => fy !== null).map(({ id }) => id);

  it.each(whole.filter(({ id }) => id === 'atlas'))(
    '$file has every evaluation whose year is known, and every relation inside a program',
    ({ compose }) => {
      const marks = compose().pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'chart' ? item.band.marks : [])),
      );
      const idsOf = (kind: string): Set<string> =>
        new Set(marks.flatMap((mark) => (mark.kind === kind && 'id' in mark ? [mark.id] : [])));
      expect(dated.length).toBeGreaterThan(30);
      expect(idsOf('evaluation')).toEqual(new Set(dated));
      const inside = atlas.projects.flatMap(({ outgoing, program }) =>
        outgoing.filter(({ to }) => to.program === program).map(({ id }) => id),
      );
      expect(inside.length).toBeGreaterThan(10);
      for (const id of inside) expect(idsOf('arrow')).toContain(id);
    },
  );
});

describe('the file of a poster in tiles', () => {
  it.each(tiles)('$file', async ({ id, lang, size, compose }) => {
    const paper = compose();
    const pdf = await renderPdf(paper);
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
