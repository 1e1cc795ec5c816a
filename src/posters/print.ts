/** A piece as the file to print, and its first page as a small picture. */
import { kept } from '../cache/kept.ts';
import type { Lang } from '../i18n/lang.ts';
import { compileTypst, writeTypst, type Paper, type PdfOptions } from '../render/pdf/index.ts';
import { renderPng } from '../render/png/index.ts';
import { renderPaperPage } from '../render/svg/index.ts';
import type { AddressOf } from './context.ts';
import { pictureWidth } from './pieces.ts';

/** Typesetting takes two thirds of the time; its source says everything the PDF holds. */
export async function printPaper(paper: Paper, options: PdfOptions): Promise<Uint8Array> {
  const source = writeTypst(paper, options);
  return kept('posters', [source], () => compileTypst(source));
}

/** Bars lead to their projects' pages where there is an address to lead to. */
export function linksIn(lang: Lang, addressOf: AddressOf): Pick<PdfOptions, 'hrefOf'> {
  return addressOf ? { hrefOf: (id) => addressOf({ page: 'project', id }, lang) } : {};
}

/** PNG, `pictureWidth` px wide. */
export function firstPage(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = paper.pages;
  if (!first) throw new Error(`${paper.title} has no page.`);
  return renderPng(renderPaperPage(paper, first), pictureWidth);
}
