import { compileTypst } from './compile.ts';
import type { Paper } from './paper.ts';
import { writeTypst, type PdfOptions } from './write-typst.ts';

export * from './paper.ts';
export { compileTypst } from './compile.ts';
export { sheetPaper } from './sheet-paper.ts';
export { writeTypst, type PdfOptions } from './write-typst.ts';

export async function renderPdf(paper: Paper, options: PdfOptions = {}): Promise<Uint8Array> {
  return compileTypst(writeTypst(paper, options));
}
