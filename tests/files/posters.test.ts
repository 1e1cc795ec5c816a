/** Every poster, booklet and tile as the file a printer gets, against the tables it was made from. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/layout/index.ts';
import { sheets, type SheetId } from '../../src/posters/index.ts';
import {
  hasPoppler,
  readWithLibrary,
  readWithPoppler,
  squeezed,
  textSizes,
  type PdfFacts,
} from '../fixtures/read-pdf.ts';
import { planOf, rowsOf, type Cells } from '../fixtures/site.ts';

const folder = 'dist/posters';

interface PosterFile {
  readonly file: string;
  /** A plan's id, or `atlas`. */
  readonly id: string;
  readonly kind: string;
  /** The sheet that goes into the printer. */
  readonly size: SheetId;
  /** The poster that tiles make. */
  readonly poster: { readonly file: string; readonly size: SheetId } | null;
  readonly lang: 'ja' | 'en';
}

/** `life-science-a1-tiles-a4-en.pdf`, `atlas-a0.pdf`, `nano-materials-handout-a3.pdf` */
const name = /^(.+?)(?:-(a\d)-(tiles)|-(handout|leaves))?-(a\d)(-en)?\.pdf$/;

function fileNamed(file: string): PosterFile {
  const [, id = '', whole, tiles, kind = tiles ?? 'poster', size, en = ''] = name.exec(file) ?? [];
  return {
    file,
    id,
    kind,
    size: size as SheetId,
    poster: whole ? { file: `${id}-${whole}${en}.pdf`, size: whole as SheetId } : null,
    lang: en ? 'en' : 'ja',
  };
}

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.pdf'))
  .map(fileNamed);

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(`${folder}/${file}`));
}

/** The first of the columns that has a text in the language; as a reader of PDFs finds it. */
function said(row: Cells, columns: readonly string[], lang: string): string {
  const texts = columns.map((column) => row[`${column}_${lang}`]);
  return squeezed(texts.find(Boolean) ?? row[`${columns.at(-1) ?? ''}_ja`] ?? '');
}

/** Those of the rows whose text the file does not hold. */
function missing(
  text: string,
  rows: readonly Cells[],
  columns: readonly string[],
  lang: string,
): string[] {
  return rows.map((row) => said(row, columns, lang)).filter((said) => !text.includes(said));
}

/** The rows of a table of this plan's programs; all of them for the sheet of all plans. */
function ownRows(table: string, id: string): Cells[] {
  return rowsOf(table).filter(({ program = '' }) => id === 'atlas' || planOf.get(program) === id);
}

/** All that is known of it lies outside the usual years: it stands beside them. */
function isStub({ start_fy: start, end_fy: end }: Cells): boolean {
  const known = [start, end].filter(Boolean).map(Number);
  const { from, to } = defaults.range;
  return known.length > 0 && known.every((fy) => fy < from || fy > to);
}

function titleOf({ id, lang }: PosterFile): string {
  const plan = rowsOf('plans').find((row) => row['id'] === id);
  return plan?.[`name_${lang}`] ?? rowsOf('site')[0]?.[`overview_${lang}`] ?? '';
}

/**
 * How many sheets make a poster: each shows what is inside its margins of 10 mm and begins 15 mm
 * before its neighbour ends. The fewer of lying and standing.
 */
function tilesIn(whole: SheetId, size: SheetId): number {
  const { width: long, height: short } = sheets[size];
  const across = (length: number, shown: number): number => Math.ceil((length - 15) / (shown - 15));
  const sheetsOf = (width: number, height: number): number =>
    across(sheets[whole].width, width - 20) * across(sheets[whole].height, height - 20);
  return Math.min(sheetsOf(long, short), sheetsOf(short, long));
}

if (!hasPoppler) console.warn('No poppler on this machine: the PDFs are read with pdf.js instead.');
const read = hasPoppler ? readWithPoppler : readWithLibrary;
const known = new Map<string, Promise<PdfFacts>>();

/** What the file says of itself, read once. */
function factsOf(file: string): Promise<PdfFacts> {
  const facts = known.get(file) ?? Promise.resolve(read(bytesOf(file)));
  known.set(file, facts);
  return facts;
}

describe('the file of every poster and handout', () => {
  it.each(files)('$file', async (one) => {
    const { file, id, size, poster, lang } = one;
    const pdf = bytesOf(file);
    const { text, fonts, pages, ...facts } = await factsOf(file);
    const { width, height } = sheets[size];
    // Tiles lie or stand.
    const page = poster ? facts.size.toSorted((a, b) => b - a) : facts.size;
    expect({ ...facts, size: page }).toEqual({
      title: titleOf(one),
      size: [width, height],
      isTagged: true,
      images: 0,
    });
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts).not.toContain(false);

    const projects = ownRows('projects', id);
    expect(projects.length).toBeGreaterThan(5);
    // The sheet of all plans has the short names, everything else the full ones but of stubs.
    const shorts = id === 'atlas' ? projects : projects.filter(isStub);
    const fulls = projects.filter((row) => !shorts.includes(row));
    // A name may go over the edge of a tile; the library reads what stands beyond it too.
    const all = poster && hasPoppler ? (await readWithLibrary(pdf)).text : text;
    expect(missing(all, shorts, ['short', 'name'], lang)).toEqual([]);
    expect(missing(all, fulls, ['name'], lang)).toEqual([]);
    if (poster) {
      const { pages: parts } = await factsOf(poster.file);
      // A map before each part of the poster.
      expect(pages).toBe(parts * (1 + tilesIn(poster.size, size)));
      return;
    }

    const programs = rowsOf('programs').filter(({ plan }) => id === 'atlas' || plan === id);
    expect(missing(text, programs, ['name'], lang)).toEqual([]);
    for (const table of ['initiatives', 'indicators'])
      expect(missing(text, ownRows(table, id), ['label'], lang)).toEqual([]);
    const others = rowsOf('plans').filter((plan) => id !== 'atlas' && plan['id'] !== id);
    expect(missing(text, others, ['goal'], lang)).toHaveLength(others.length);

    const texts = await textSizes(pdf);
    expect(Math.min(...texts)).toBeGreaterThan(sheets[size].minText - 0.01);
    // Read from five metres.
    if (size === 'a0') expect(Math.max(...texts)).toBeGreaterThanOrEqual(100);
  });

  it('has a page a program where it is of loose pages', async () => {
    const leaves = files.filter(({ kind }) => kind === 'leaves');
    expect(leaves.length).toBe(2 * rowsOf('plans').length);
    for (const { file, id } of leaves) {
      const programs = rowsOf('programs').filter(({ plan }) => plan === id);
      expect((await factsOf(file)).pages, file).toBe(programs.length);
    }
  });
});

describe('a reader of PDFs', () => {
  it.runIf(hasPoppler)('says the same, whichever it is', async () => {
    const pdf = bytesOf('disaster-prevention-handout-a4.pdf');
    const [ours, theirs] = [readWithPoppler(pdf), await readWithLibrary(pdf)];
    expect({ ...ours, fonts: ours.fonts.every(Boolean), text: '' }).toEqual({
      ...theirs,
      fonts: theirs.fonts.every(Boolean),
      text: '',
    });
    const programs = rowsOf('programs').filter(({ plan }) => plan === 'disaster-prevention');
    for (const { text } of [ours, theirs])
      expect(missing(text, programs, ['name'], 'ja')).toEqual([]);
  });
});
