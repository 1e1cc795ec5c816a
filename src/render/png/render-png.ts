/**
 * An SVG as PNG, drawn by resvg with the project's own fonts and no other. resvg reads the whole file
 * anew for every glyph, and Noto Sans JP is 5 MB, so it is handed cuts with the picture's characters:
 * a sheet full of names took 5 s and now takes a tenth.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cutTtf } from '../../fonts/cut-font.ts';
import { fontWeights } from '../../fonts/noto-sans-jp.ts';

/** `width` in px; the height follows. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'nenpyo-fonts-'));
  try {
    const fontFiles = await Promise.all(
      fontWeights.map(async (weight) => {
        const file = join(folder, `${weight}.ttf`);
        await writeFile(file, await cutTtf(weight, svg));
        return file;
      }),
    );
    const picture = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans JP' },
    });
    return new Uint8Array(picture.render().asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
