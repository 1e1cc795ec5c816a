/** Every poster and handout as the file a printer gets; those in tiles are read next door. */
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/index.ts';
import { listPieces, sheets } from '../../src/posters/index.ts';
import { editionWith } from '../fixtures/edition.ts';
import { hasPoppler, readWithLibrary, readWithPoppler, squeezed, textSizes } from './read-pdf.ts';

const edition = editionWith();
const { atlas } = edition;
const pieces = listPieces(edition);
const whole = pieces.filter(({ kind }) => kind !== 'tiles');

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
