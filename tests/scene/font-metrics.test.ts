import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, fontMetricsModule } from '../../scripts/write-font-metrics.ts';
import { createTextMetrics } from '../../src/scene/fonts/metrics.ts';

describe('the table of advances', () => {
  it('is what the font says today', () => {
    expect(readFileSync('src/scene/fonts/noto-sans-jp.ts', 'utf8').trim()).toBe(
      fontMetricsModule().trim(),
    );
  });

  it('gives back the advance of every character of the font, to a thousandth of an em', () => {
    const metrics = createTextMetrics((text) => [text]);
    for (const weight of [400, 700] as const) {
      const font = create(readFileSync(FONT_FILES[weight]));
      if (!('characterSet' in font)) throw new Error('a collection');
      for (const codePoint of font.characterSet) {
        const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
        expect(Math.abs(metrics.advance(codePoint, weight) - advance)).toBeLessThan(0.0006);
      }
    }
  });
});
