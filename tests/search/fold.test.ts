/** Texts that a reader holds to be the same fold to the same; marks land on the original. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { holds, piecesOf, rangesOf, termsOf } from '../../src/search/match.ts';

const folded = (text: string): string => fold(text).text;

/** The parts of `text` that a search for `query` marks. */
function marks(text: string, query: string): string[] {
  return rangesOf(fold(text), termsOf(query)).map(({ start, end }) => text.slice(start, end));
}

describe('folding', () => {
  it('takes half-width katakana, katakana and hiragana for one', () => {
    expect(folded('ﾃﾞｰﾀ')).toBe('でーた');
    expect(folded('データ')).toBe('でーた');
    expect(folded('でーた')).toBe('でーた');
  });

  it('takes full width, capitals and separators for nothing', () => {
    expect(folded('ＡＲＩＭ')).toBe('arim');
    expect(folded('STAR-E')).toBe('stare');
    expect(folded('ナノテクノロジー・材料')).toBe(folded('ﾅﾉﾃｸﾉﾛｼﾞｰ材料'));
    expect(folded('Brain／MINDS　2.0')).toBe('brainminds2.0');
  });

  it('keeps the long-vowel mark, which is part of a word', () => {
    expect(folded('センター')).not.toBe(folded('センタ'));
  });

  it('gives every position a whole character of the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (original) => {
        const { text, starts, ends } = fold(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(ends[i]).toBeGreaterThan(start);
          expect(ends[i]).toBeLessThanOrEqual(original.length);
        });
      }),
    );
  });
});

describe('marks', () => {
  it('stand on the original where folding changes lengths', () => {
    expect(marks('㈱日立のﾃﾞｰﾀ基盤', 'データ')).toEqual(['ﾃﾞｰﾀ']);
    expect(marks('㈱日立のﾃﾞｰﾀ基盤', '株')).toEqual(['㈱']);
    expect(marks('㍿のデータ', 'の')).toEqual(['の']);
    expect(marks('𠮷野のデータ', '野の')).toEqual(['野の']);
  });

  it('run over separators inside a match and join where they touch', () => {
    expect(marks('次世代 STAR-E 計画', 'stare')).toEqual(['STAR-E']);
    expect(marks('気候変動予測', '気候 変動')).toEqual(['気候変動']);
  });

  it('leave the text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 2 }), (text, query) => {
        const pieces = piecesOf(text, rangesOf(fold(text), termsOf(query)));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('words', () => {
  const isFound = (text: string, query: string): boolean =>
    termsOf(query).every((term) => holds(fold(text), term));

  it('are found joined from the beginning of a word, not across words from the middle of one', () => {
    expect(isFound('Smart Bio', 'smartbio')).toBe(true);
    expect(isFound('Solar impact', 'arim')).toBe(false);
    expect(isFound('Solar-impact', 'ar-im')).toBe(true);
    expect(isFound('ナノテクノロジー・材料', 'ロジー材')).toBe(true);
  });
});
