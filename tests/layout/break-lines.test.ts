import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakKindly, breakLines, textWidth } from '../../src/layout/index.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const at = (em: number, maxLines = 9) => ({ width: em * 10, size: 10, maxLines });

describe('a broken text', () => {
  it('breaks between phrases rather than within them', () => {
    expect(breakKindly(testMetrics, '気候変動の予測と対策', at(6))?.lines).toEqual([
      '気候変動の',
      '予測と対策',
    ]);
  });

  it('keeps a katakana word whole and cuts between the nouns of a compound', () => {
    expect(
      breakKindly(testMetrics, '橋渡し研究加速ネットワークプログラム', at(13, 3))?.lines.join('|'),
    ).toMatch(/ネットワーク(\||プ)/);
    expect(breakKindly(testMetrics, 'ネットワークプログラム', at(7, 2))?.lines).toEqual([
      'ネットワーク',
      'プログラム',
    ]);
  });

  it("breaks English at spaces and keeps none at a line's end", () => {
    expect(breakKindly(testMetrics, 'Research on Regenerative Medicine', at(8))?.lines).toEqual([
      'Research on',
      'Regenerative',
      'Medicine',
    ]);
  });

  it('is null rather than cut when the lines do not hold it', () => {
    expect(breakLines(testMetrics, '再生医療実現拠点', { ...at(3), maxLines: 2 })).toBeNull();
  });

  const text = fc.string({
    unit: fc.constantFrom(...'研究開発のプログラム（第３期）、。・ーッABc 12'),
    maxLength: 60,
  });

  it('loses nothing, never exceeds its width, never begins a line with what JIS X 4051 forbids', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (written, em) => {
        const broken = breakKindly(testMetrics, written, at(em, Infinity));
        if (!broken) return;
        const squeeze = (s: string): string => s.replaceAll(/\s/g, '');
        expect(squeeze(broken.lines.join(''))).toBe(squeeze(written));
        broken.lines.forEach((line, i) => {
          expect(textWidth(testMetrics, line, 10)).toBeLessThanOrEqual(em * 10 + 1e-6);
          if (i > 0) expect(line).not.toMatch(/^[、。・）ーッ]/);
          if (i < broken.lines.length - 1) expect(line).not.toMatch(/（$/);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a letter and its marks together', () => {
    const letters = fc.constantFrom(
      'か゚',
      'ま゙',
      'g̃',
      'x́',
      '葛\u{e0100}',
      '研',
      'ラ',
      'a',
      ' ',
      '。',
    );
    fc.assert(
      fc.property(fc.array(letters), fc.integer({ min: 1, max: 9 }), (written, em) => {
        const broken = breakKindly(testMetrics, written.join(''), at(em, Infinity));
        for (const line of broken?.lines ?? []) {
          expect(line).not.toMatch(/^\p{M}/u);
          expect(textWidth(testMetrics, line, 10)).toBe(
            textWidth(testMetrics, line.replaceAll(/\p{M}/gu, ''), 10),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the fewest lines its breaks allow: one where the text fits', () => {
    fc.assert(
      fc.property(text, (written) => {
        const width = textWidth(testMetrics, written.trim().replaceAll(/\s+/g, ' '), 10);
        expect(
          breakLines(testMetrics, written, { width: width + 1, size: 10, maxLines: 1 })?.lines
            .length,
        ).toBe(1);
      }),
    );
  });
});
