/** An SVG as PNG, drawn by resvg with the project's own fonts and no other. */
import { Resvg } from '@resvg/resvg-js';
import { fontsFor } from '../../fonts/picture-fonts.ts';

/** `width` in px; the height follows. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: await fontsFor(svg),
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans JP',
    },
  });
  return new Uint8Array(picture.render().asPng());
}
