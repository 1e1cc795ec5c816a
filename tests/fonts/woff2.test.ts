/** Fonts as WOFF2, read back by another program. */
import { readFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { faces, fontFile, fontWeights, mainFace } from '../../src/fonts/faces.ts';
import { base128, short255 } from '../../src/fonts/woff2/packed-numbers.ts';
import { writeWoff2 } from '../../src/fonts/woff2/write-woff2.ts';

const texts = {
  'noto-sans-jp': '年表 Nenpyo 2026（令和8）・量子・創薬①〜⑨',
  // Accents are glyphs of their own, which the letters are made of.
  'noto-sans': 'Dvořák Łukasz Erdős ÀÉîõü Ωж',
  'noto-sans-math': '→≒∑',
  'noto-sans-symbols-2': '☑✓✗',
};

function fontIn(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(bytes));
  if (!('getGlyph' in font)) throw new Error('These are several fonts.');
  return font;
}

/** What a browser draws of each glyph, and how far it goes on. */
function drawnBy(font: fontkit.Font): [string, number][] {
  return Array.from({ length: font.numGlyphs }, (_, id) => {
    const { path, advanceWidth } = font.getGlyph(id);
    return [path.toSVG(), advanceWidth];
  });
}

const cases = faces.flatMap((face) =>
  fontWeights.map((weight) => ({ name: `${face.family} ${weight}`, face, weight })),
);

describe('a font as WOFF2', () => {
  it.each(cases)('has the outlines, widths and letters of $name', async ({ face, weight }) => {
    const whole = await readFile(fontFile(face, weight));
    const cut = await subsetFont(whole, texts[face.id], { targetFormat: 'truetype' });
    const [before, ...written] = [cut, writeWoff2(cut, 'small'), writeWoff2(cut, 'quick')].map(
      fontIn,
    );
    if (!before) throw new Error('There is no font.');
    expect(drawnBy(before).filter(([outline]) => outline !== '').length).toBeGreaterThan(2);
    for (const font of written) {
      expect(drawnBy(font)).toEqual(drawnBy(before));
      expect(font.characterSet).toEqual(before.characterSet);
      expect(font.availableFeatures).toEqual(before.availableFeatures);
    }
  });

  it('is the same bytes for the same font, at most 0.7 of its size, in whole words', async () => {
    const whole = await readFile(fontFile(mainFace, 400));
    const cut = await subsetFont(whole, texts['noto-sans-jp'], { targetFormat: 'truetype' });
    const [one, other] = [writeWoff2(cut, 'small'), writeWoff2(cut, 'small')];
    expect(one).toEqual(other);
    expect(one.length / cut.length).toBeLessThan(0.7);
    expect(one.length % 4).toBe(0);
  });
});

describe('numbers of changing length', () => {
  it('are written as the standard has them', () => {
    expect(base128(63)).toEqual([0x3f]);
    expect(base128(128)).toEqual([0x81, 0x00]);
    expect(base128(0xffffffff)).toEqual([0x8f, 0xff, 0xff, 0xff, 0x7f]);
    expect(short255(252)).toEqual([252]);
    expect(short255(253)).toEqual([255, 0]);
    expect(short255(506)).toEqual([255, 253]);
    expect(short255(509)).toEqual([254, 3]);
    expect(short255(761)).toEqual([254, 255]);
    expect(short255(762)).toEqual([253, 2, 250]);
  });
});
