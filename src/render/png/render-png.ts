/** An SVG as PNG, drawn by resvg with the project's own fonts and no other. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** Only names that are looked up from the project's folder: a bundler moves this file, not the fonts. */
const require = createRequire(`${process.cwd()}/package.json`);
const fontFiles = ['400Regular/NotoSansJP_400Regular', '700Bold/NotoSansJP_700Bold'].map((name) =>
  require.resolve(`@expo-google-fonts/noto-sans-jp/${name}.ttf`),
);

/** `width` in px; the height follows. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans JP' },
  });
  return new Uint8Array(picture.render().asPng());
}
