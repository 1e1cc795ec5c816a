/**
 * Paper → PDF on disk or on its way there. Typesetting takes two thirds of the time, so what was set
 * before is kept by its source, which says everything the PDF holds.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../i18n/lang.ts';
import { compileTypst, writeTypst, type Paper, type PdfOptions } from '../render/pdf/index.ts';
import type { AddressOf } from './context.ts';

const cache = '.cache/posters';

export async function printPaper(paper: Paper, options: PdfOptions): Promise<Uint8Array> {
  const source = writeTypst(paper, options);
  const kept = join(cache, `${createHash('sha256').update(source).digest('hex')}.pdf`);
  if (existsSync(kept)) return readFile(kept);
  const pdf = await compileTypst(source);
  await mkdir(cache, { recursive: true });
  await writeFile(kept, pdf);
  return pdf;
}

/** Bars lead to their projects' pages where there is an address to lead to. */
export function linksIn(lang: Lang, addressOf: AddressOf): Pick<PdfOptions, 'hrefOf'> {
  return addressOf ? { hrefOf: (id) => addressOf({ page: 'project', id }, lang) } : {};
}
