/**
 * What a PDF says of itself, read by poppler's tools or, where a machine has none, by pdf.js: two
 * readers with one answer, so that no check passes because a tool is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';

export interface PdfFacts {
  readonly title: string;
  readonly pages: number;
  /** mm of the first page, rounded. */
  readonly size: readonly [number, number];
  readonly isTagged: boolean;
  /** Whether each font is inside. */
  readonly fonts: readonly boolean[];
  readonly images: number;
  /** Without its white space, which lines broken at a width put anywhere. */
  readonly text: string;
}

export const hasPoppler = ['pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext'].every(
  (tool) => spawnSync(tool, ['-v']).status === 0,
);

export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function mm(points: number): number {
  return Math.round((points * 25.4) / 72);
}

export function readWithPoppler(pdf: Uint8Array): PdfFacts {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const file = join(folder, 'read.pdf');
  writeFileSync(file, pdf);
  const run = (tool: string, ...args: string[]): string =>
    execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const info = run('pdfinfo', file);
  const line = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
  const [width = 0, height = 0] = (line('Page size').match(/[\d.]+/g) ?? []).map(Number);
  const rowsOf = (table: string): string[] => table.trimEnd().split('\n').slice(2);
  const facts = {
    title: line('Title'),
    pages: Number(line('Pages')),
    size: [mm(width), mm(height)],
    isTagged: line('Tagged') === 'yes',
    fonts: rowsOf(run('pdffonts', file)).map((row) => /\byes yes yes\s+\d+\s+\d+$/.test(row)),
    images: rowsOf(run('pdfimages', '-list', file)).length,
    text: squeezed(run('pdftotext', '-raw', file, '-')),
  } as const;
  rmSync(folder, { recursive: true });
  return facts;
}

/** pdf.js's numbers for setting a font and for painting pictures. */
const setFont = 37;
const paintImages = new Set([83, 85, 86, 88]);

export async function readWithLibrary(pdf: Uint8Array): Promise<PdfFacts> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const info = (await document.getMetadata()).info as { Title: string };
  const fonts: boolean[] = [];
  let [images, text] = [0, ''];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const { fnArray, argsArray } = await page.getOperatorList();
    const used = fnArray.flatMap((fn, at) =>
      fn === setFont ? [(argsArray[at] as [string])[0]] : [],
    );
    for (const name of new Set(used)) {
      const font = page.commonObjs.get(name) as { name: string; missingFile: boolean };
      fonts.push(!font.missingFile && /^[A-Z]{6}\+/.test(font.name));
    }
    images += fnArray.filter((fn) => paintImages.has(fn)).length;
    const { items } = await page.getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return {
    title: info.Title,
    pages: document.numPages,
    size: [mm(width), mm(height)],
    isTagged: (await document.getMarkInfo())?.['Marked'] === true,
    fonts,
    images,
    text: squeezed(text),
  };
}

/** pt of every text. */
export async function textSizes(pdf: Uint8Array): Promise<number[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sizes: number[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim()) sizes.push((item.transform as number[])[0] ?? 0);
  }
  return sizes;
}
