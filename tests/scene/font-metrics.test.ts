import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ADVANCES_FILE,
  advancesModule,
  codePointsOf,
  COVERAGE_FILE,
  coverageModule,
  openFont,
} from '../../scripts/write-font-metrics.ts';
import { faceOf, faces, fontWeights } from '../../src/fonts/faces.ts';
import { createTextMetrics } from '../../src/scene/fonts/metrics.ts';

const metrics = createTextMetrics((text) => [text]);

describe('the tables of the typefaces', () => {
  it('are what the fonts say today', () => {
    expect(readFileSync(COVERAGE_FILE, 'utf8')).toBe(coverageModule());
    expect(readFileSync(ADVANCES_FILE, 'utf8')).toBe(advancesModule());
  });

  it('give back the advance of every character in the first face that has it, to a thousandth of an em', () => {
    for (const weight of fontWeights)
      for (const face of faces) {
        const font = openFont(face, weight);
        for (const codePoint of codePointsOf(face)) {
          const character = String.fromCodePoint(codePoint);
          if (faceOf(character) !== face) continue;
          const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
          expect(Math.abs(metrics.advance(character, weight) - advance)).toBeLessThan(0.0006);
        }
      }
  });

  it('give a letter with marks the width its face sets it in', () => {
    for (const weight of fontWeights)
      for (const letter of ['か゚', 'ト゚', 'ま゚', 'g̃', 'm̌', 'x́', 'i̇̃', 'ṣ́', 'Ж́', 'α̇', '葛\u{e0100}']) {
        const face = faceOf(letter);
        if (!face) throw new Error(`no face has ${letter}`);
        const font = openFont(face, weight);
        const { advanceWidth } = font.layout(letter, { kern: false });
        const em = advanceWidth / font.unitsPerEm;
        expect(Math.abs(metrics.advance(letter, weight) - em), letter).toBeLessThan(0.0006);
      }
  });

  it('know what no face has', () => {
    for (const letter of ['한', '简', '\ue000', '😀', 'か̃', '\ufe0f'])
      expect(faceOf(letter), letter).toBeNull();
  });
});
