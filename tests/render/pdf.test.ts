import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/layout/index.ts';
import {
  compileTypst,
  renderPdf,
  writeTypst,
  type Paper,
  type PdfOptions,
} from '../../src/render/pdf/index.ts';
import { composeScene, lightPalette, SITE_METRICS } from '../../src/scene/index.ts';
import { listPieces, type Piece } from '../../src/posters/index.ts';
import { editionWith } from '../fixtures/edition.ts';
import { programOf } from '../arbitraries/programs.ts';

const edition = editionWith();
const { atlas } = edition;
const address = (path: string): string => `https://example.org/${path}/`;
const list = (): readonly Piece[] => listPieces(edition);
const pieces = list();

function pieceOf(file: string, among = pieces): Piece {
  const piece = among.find((candidate) => candidate.file === file);
  if (!piece) throw new Error(`${file} is not among the pieces.`);
  return piece;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function open(paper: Paper, options?: PdfOptions): Promise<Pdf> {
  return getDocumentProxy(await renderPdf(paper, options));
}

async function pagesOf(pdf: Pdf): Promise<Page[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
}

/** All text without its white space, which lines broken at a width put anywhere. */
async function textOf(pdf: Pdf): Promise<string> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()));
  return squeezed(
    contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''),
  );
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** mm of a page, to a hundredth. */
function sizeOf(page: Page): readonly number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return [right - left, top - bottom].map((length) => Math.round((length * 2540) / 72) / 100);
}

interface Tagged {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tagged[];
}

/** What the figures of a tagged page say of themselves, codes that lead elsewhere left out. */
function figuresIn({ role, alt, children = [] }: Tagged): string[] {
  if (role === 'Link') return [];
  return [...(role === 'Figure' ? [alt ?? ''] : []), ...children.flatMap(figuresIn)];
}

/** A chart of one project with this name, on a sheet of its own. */
function sheetWith(name: string): Paper {
  const program = programOf([
    {
      name,
      start: 2016,
      length: 18,
      startBasis: 'stated',
      endBasis: 'record',
      evaluations: [{ kind: 'interim', offset: 2 }],
      tentative: true,
      group: 0,
      isPart: false,
      follows: [],
    },
  ]);
  const scene = composeScene(
    { kind: 'program', program },
    { lang: 'ja', density: 'normal', today: '2026-11-23', metrics: SITE_METRICS, axis: 'every' },
  );
  const charts = scene.bands.map(
    (band) => ({ kind: 'chart', x: 20, y: 20, scale: 0.75, scene, band, alt: name }) as const,
  );
  return {
    lang: 'ja',
    palette: lightPalette,
    title: name,
    author: name,
    description: name,
    width: 420,
    height: 297,
    pages: [{ items: charts }],
  };
}

const hostile = [
  '#import "x": *',
  '$x^2$ *bold* _em_ `raw`',
  '"); #panic("out") //',
  '\\u{41} \\" \\',
  '<label> @ref /* comment */ [body]',
  '= title + item - item',
];

describe('a PDF', () => {
  it('holds a hostile name as text, in the chart and in its own properties', async () => {
    for (const name of hostile) {
      const pdf = await open(sheetWith(name));
      expect(await textOf(pdf)).toContain(squeezed(name));
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: name, Author: name, Subject: name });
    }
  });

  it('drops what no PDF can show', () => {
    expect(writeTypst(sheetWith('名\u0000前\u001b\ud800'))).toContain('"名前"');
  });

  it('shows a name whose bar is not in the part that is seen', () => {
    const whole = sheetWith('名前だけ');
    const pages = whole.pages.map(({ items }) => ({
      items: items.map((item) => {
        if (item.kind !== 'chart') return item;
        const marks = item.band.marks.filter(({ kind }) => kind !== 'bar');
        return { ...item, alt: '', band: { ...item.band, marks } };
      }),
    }));
    expect(writeTypst({ ...whole, pages, title: '', author: '', description: '' })).toContain(
      '名前だけ',
    );
  });

  it('is the same bytes from the same tables', async () => {
    const file = 'nano-materials-a3.pdf';
    const [once, again] = [pieceOf(file), pieceOf(file, list())];
    expect(again).not.toBe(once);
    expect(await renderPdf(again.compose())).toEqual(await renderPdf(once.compose()));
  });

  it('is exactly as large as its sheet, and 10 mm wider on every side with a bleed', async () => {
    const paper = pieceOf('disaster-prevention-a2.pdf').compose();
    const [page] = await pagesOf(await open(paper));
    expect(page && sizeOf(page)).toEqual([594, 420]);
    const [larger] = await pagesOf(await open(paper, { bleed: 3 }));
    expect(larger && sizeOf(larger)).toEqual([594 + 20, 420 + 20]);
  });

  it('has its fonts inside', async () => {
    const pdf = await open(pieceOf('nano-materials-a1-en.pdf').compose());
    for (const page of await pagesOf(pdf)) {
      const { fnArray, argsArray } = await page.getOperatorList();
      const names = new Set(
        fnArray.flatMap((fn, i) => (fn === setFont ? [(argsArray[i] as [string])[0]] : [])),
      );
      const fonts = [...names].map((name) => page.commonObjs.get(name) as Font);
      expect(fonts.length).toBeGreaterThan(1);
      for (const { name, missingFile } of fonts) {
        expect(name).toMatch(/NotoSansJP/);
        expect(missingFile).toBe(false);
      }
    }
  });

  it('is tagged, its charts described', async () => {
    const pdf = await open(pieceOf('disaster-prevention-a3.pdf').compose());
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
    const plan = atlas.plans.find(({ id }) => id === 'disaster-prevention');
    expect(trees.flatMap((tree) => figuresIn(tree as Tagged))).toEqual(
      plan?.programs.map(({ name }) => `${name.ja}の年表`),
    );
  });

  it('sets every text as wide as the layout measured it', async () => {
    const pdf = await open(pieceOf('life-science-a1.pdf').compose());
    const [page] = await pagesOf(pdf);
    const items = (await page?.getTextContent())?.items ?? [];
    expect(items.length).toBeGreaterThan(500);
    for (const item of items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const size = (item.transform as number[])[0] ?? 0;
      const errors = ([400, 700] as const).map((weight) =>
        Math.abs(textWidth(SITE_METRICS, item.str, size, weight) - item.width),
      );
      expect(Math.min(...errors)).toBeLessThan(0.01 * size + 1e-6);
    }
  });

  it('sets the remark of a year to be confirmed quieter than the name before it', () => {
    const source = writeTypst(pieceOf('life-science-a1.pdf').compose());
    expect(source).toMatch(/text\("[^"]+"\) \+ text\(fill: rgb\("#595959"\), " ?\[要確認\]"\)/);
  });

  it('has bookmarks, a language and links to the projects', async () => {
    const pdf = await open(pieceOf('environment-energy-a1-en.pdf').compose(), {
      hrefOf: (id) => address(id),
    });
    const [plan] = await pdf.getOutline();
    expect(plan?.title).toBe('Environment and energy R&D plan');
    expect(plan?.items.map(({ title }: { title: string }) => title.slice(0, 22))).toEqual([
      'Environment and energy',
      'Environment and energy',
    ]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'en' });
    const annotations = await Promise.all(
      (await pagesOf(pdf)).map((page) => page.getAnnotations()),
    );
    const urls = annotations.flat().map(({ url }: { url?: string }) => url);
    expect(urls).toContain(address('dias-2'));
  });
});

/** pdf.js: OPS.setFont */
const setFont = 37;

interface Font {
  readonly name: string;
  readonly missingFile: boolean;
}

describe('a source that Typst refuses', () => {
  it('is said to be, and keeps no other from being set', async () => {
    const [refused, other] = await Promise.allSettled([
      compileTypst('#panic("no such thing")'),
      compileTypst('text'),
    ]);
    expect(refused).toMatchObject({ status: 'rejected' });
    expect(String((refused as PromiseRejectedResult).reason)).toContain('no such thing');
    expect(other.status).toBe('fulfilled');
  });
});

describe('every poster and handout', () => {
  it('says on each where it comes from and that it is not official', async () => {
    for (const file of ['atlas-a1.pdf', 'nano-materials-a3.pdf', 'nano-materials-handout-a4.pdf']) {
      const piece = pieceOf(file);
      const text = await textOf(await open(piece.compose()));
      expect(text).toContain('加工して作成');
      expect(text).toContain('公式文書ではありません');
      expect(text).toContain(edition.versionOf(piece.plan));
    }
  });
});
