/** Letters the main typeface lacks, and letters with marks, as each medium draws them. */
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { embeddedFonts } from '../../src/fonts/embedded-fonts.ts';
import { faceOf, fontWeights, mainFace, type FontWeight } from '../../src/fonts/faces.ts';
import { textWidth } from '../../src/layout/index.ts';
import { composed, lettersOf } from '../../src/model/index.ts';
import { compileTypst } from '../../src/render/pdf/compile.ts';
import { paragraph, textPrelude } from '../../src/render/pdf/text.ts';
import { renderPng } from '../../src/render/png/index.ts';
import { SITE_METRICS } from '../../src/scene/index.ts';

const texts = [
  'CO₂ を 10⁻³ に',
  'Dvořák・Łukasz・Erdős',
  'Ağaoğlu, Ștefan, Žižek',
  '温度差 ≒ 5℃ ⊗',
  '☑ 済 ☐ 未 ✓',
  'か゚ ト゚ が',
  'g̃ x́ m̌ ṣ́ Ж́ α̇',
  'Ђ Ώ ḍ ṣ ₹ ⅓',
  '葛\u{e0100}城 𠮷 髙',
].map(composed);
const letters = [...new Set(texts.flatMap(lettersOf))].filter((letter) => letter !== ' ');

interface EmbeddedFont {
  readonly weight: FontWeight;
  readonly range: string | null;
  readonly font: Font;
}

function fontsOf(css: string): EmbeddedFont[] {
  const rules = css.matchAll(
    /@font-face\{[^}]*font-weight:(\d+)[^}]*base64,([^)]+)\) format\('woff2'\)(?:;unicode-range:([^}]+))?\}/g,
  );
  return [...rules].map(([, weight, data = '', range = null]) => {
    const font = create(Buffer.from(data, 'base64'));
    if (!('characterSet' in font)) throw new Error('a collection');
    return { weight: weight === '700' ? 700 : 400, range, font };
  });
}

describe('the fonts inside a picture', () => {
  it('have every letter whole, in a font that is as wide as it was measured', async () => {
    const fonts = fontsOf(
      await embeddedFonts({ 400: new Set(letters), 700: new Set(letters.slice(0, 20)) }),
    );
    for (const letter of letters) {
      const codePoints = [...letter.replaceAll(/[\u{e0100}]/gu, '')].map(
        (character) => character.codePointAt(0) ?? 0,
      );
      const font = fonts.find(
        (each) =>
          each.weight === 400 && codePoints.every((one) => each.font.hasGlyphForCodePoint(one)),
      )?.font;
      if (!font) throw new Error(`no font has ${letter}`);
      const em = font.layout(letter, { kern: false }).advanceWidth / font.unitsPerEm;
      expect(Math.abs(em - SITE_METRICS.advance(letter, 400)), letter).toBeLessThan(0.0006);
    }
  });

  it('name the plain ones of the main typeface last, so that it is asked first', async () => {
    const fonts = fontsOf(await embeddedFonts({ 400: new Set(letters), 700: new Set() }));
    expect(fonts.map(({ range }) => range === null)).toEqual(
      [...fonts.map(() => false)].with(-1, true),
    );
    expect(fonts.length).toBeGreaterThan(4);
    const plain = fontsOf(await embeddedFonts({ 400: new Set('年度'), 700: new Set('年') }));
    expect(plain.map(({ weight, range }) => [weight, range])).toEqual([
      [400, null],
      [700, null],
    ]);
  });
});

/** A bitmap of a text, as bytes that can be compared. */
async function pictureOf(text: string, weight: FontWeight): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40" width="300" height="40" font-family="'${mainFace.family}'"><text x="10" y="30" font-size="24" font-weight="${weight}">${text}</text></svg>`;
  return Buffer.from(await renderPng(svg, 300)).toString('base64');
}

describe('a PNG', () => {
  it('draws every letter, in either weight', async () => {
    for (const weight of fontWeights) {
      const nothing = await Promise.all(
        ['', '年 度', '年度', '年\ue000度'].map((text) => pictureOf(text, weight)),
      );
      const pictures = await Promise.all(
        letters.map((letter) => pictureOf(`年${letter}度`, weight)),
      );
      pictures.forEach((picture, i) => expect(nothing, letters[i]).not.toContain(picture));
      expect(new Set(pictures).size).toBe(pictures.length);
    }
  });

  it('sets names of other faces in their weight', async () => {
    expect(await pictureOf('ř', 700)).not.toBe(await pictureOf('ř', 400));
  });

  it('never leaves a text out for the letters that meet in it', async () => {
    const empty = await pictureOf('', 400);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...letters, 'e', '漢'), { minLength: 1, maxLength: 6 }),
        async (some) => {
          expect(await pictureOf(some.join(''), 400)).not.toBe(empty);
        },
      ),
      { numRuns: 60, seed: 16 },
    );
  });
});

describe('a PDF', () => {
  it('sets texts in fonts that have them, as wide as they were measured, and gives them back', async () => {
    // Readers of PDF differ in what they make of marks, and count some as wide as nothing.
    const readable = texts.filter((text) => !/\p{M}/u.test(text));
    const lines = fontWeights.flatMap((weight) => readable.map((text) => ({ text, weight })));
    const set = lines.map(({ text, weight }, i) =>
      paragraph({ x: 20, y: 30 * (i + 1) }, [text], { size: 20, fill: '#000000', weight }),
    );
    const source = `#set page(width: 500pt, height: ${30 * (lines.length + 2)}pt, margin: 0pt)\n${textPrelude}\n#{\n${set.join('\n')}\n}`;
    const page = await (await getDocumentProxy(await compileTypst(source))).getPage(1);
    const { items } = await page.getTextContent();
    const rows = Map.groupBy(
      items.flatMap((item) => ('str' in item ? item : [])),
      ({ transform }) => (transform as number[])[5],
    );
    const read = [...rows.values()].map((row) => ({
      text: composed(row.map(({ str }) => str).join('')),
      width: row.reduce((sum, { width }) => sum + width, 0),
    }));
    expect(read.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
    read.forEach(({ width, text }, i) => {
      const { weight = 400 } = lines[i] ?? {};
      expect(Math.abs(width - textWidth(SITE_METRICS, text, 20, weight)), text).toBeLessThan(0.2);
    });
  });

  it('sets a line that is empty', async () => {
    const set = paragraph({ x: 20, y: 30 }, ['', '年'], {
      size: 20,
      fill: '#000000',
      leading: 10,
    });
    const page = await (
      await getDocumentProxy(await compileTypst(`${textPrelude}\n#{\n${set}\n}`))
    ).getPage(1);
    const { items } = await page.getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('年');
  });
});

it('asks the main typeface first', () => {
  expect(faceOf('a')).toBe(mainFace);
  expect(faceOf('ř')).not.toBe(mainFace);
});
