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
import { faceRunsOf, type FaceRun } from '../../fonts/face-runs.ts';
import { fontWeights, mainFace, variationSelector } from '../../fonts/faces.ts';
import { sharesOf } from '../../fonts/shares.ts';
import { lettersOf } from '../../model/index.ts';

function named({ face, text }: FaceRun): string {
  return face === mainFace ? text : `<tspan font-family="${face.family}">${text}</tspan>`;
}

/**
 * Letters the main face lacks name theirs: left to itself, resvg takes the first font it finds them
 * in, of whatever weight. What chooses a form of a kanji is a glyph to some faces and none to others,
 * so a text of several does without.
 */
function withFacesNamed(svg: string): string {
  return svg.replace(/(?<=>)[^<]+(?=<)/gu, (text) => {
    const runs = faceRunsOf(text);
    return runs.every(({ face }) => face === mainFace)
      ? text
      : runs.map(named).join('').replace(variationSelector, '');
  });
}

/** Paths of the faces' cuts to what `svg` holds, written into `folder`. */
async function writeCuts(svg: string, folder: string): Promise<string[]> {
  const byFace = Map.groupBy(sharesOf(lettersOf(svg)), ({ face }) => face);
  const cuts = [...byFace].flatMap(([face, shares]) =>
    fontWeights.map(async (weight) => {
      const file = join(folder, `${face.id}-${weight}.ttf`);
      const text = shares.map(({ characters }) => characters).join('');
      await writeFile(file, await cutTtf(face, weight, text));
      return file;
    }),
  );
  return Promise.all(cuts);
}

/** `width` in px; the height follows. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'nenpyo-fonts-'));
  try {
    const fontFiles = await writeCuts(svg, folder);
    const picture = new Resvg(withFacesNamed(svg), {
      fitTo: { mode: 'width', value: width },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: mainFace.family },
    });
    return new Uint8Array(picture.render().asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
