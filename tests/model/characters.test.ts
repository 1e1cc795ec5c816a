/** What a table may be written with, and how it is read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDrawable } from '../../src/fonts/faces.ts';
import { faultList } from '../../src/i18n/faults.ts';
import { composed, lettersOf, readAtlas } from '../../src/model/index.ts';
import { edited, tablesWith } from '../fixtures/tables.ts';

function named(name: string): ReturnType<typeof readAtlas> {
  const tables = tablesWith({ 'projects.csv': edited('projects.csv', '第一', name) });
  return readAtlas(tables, isDrawable);
}

describe('a letter', () => {
  it('is a character with its marks', () => {
    expect(lettersOf('か゚g̃葛\u{e0100}𠮷a')).toEqual(['か゚', 'g̃', '葛\u{e0100}', '𠮷', 'a']);
  });

  it('is part of its text: joined, letters give it back', () => {
    const unit = fc.constantFrom('か', '゚', '゙', 'g', '\u0303', '\u{e0100}', '𠮷', '\n', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(lettersOf(text).join('')).toBe(text);
      }),
    );
  });

  it('is put in one piece where it has such a form, and kanji are left as written', () => {
    expect(composed('か\u3099き\u3099 e\u0301 か゚ 神\ufa19 福\ufa1b')).toBe(
      'がぎ é か゚ 神\ufa19 福\ufa1b',
    );
  });
});

describe('a table', () => {
  it('is read with letters in one piece, as text or as bytes', () => {
    const apart = 'データか\u3099ある Dvor\u030ca\u0301k';
    expect(named(apart).atlas?.projects[0]?.name.ja).toBe('データがある Dvořák');
    const text = edited('projects.csv', '第一', apart);
    const { atlas } = readAtlas(
      tablesWith({ 'projects.csv': new TextEncoder().encode(text) }),
      isDrawable,
    );
    expect(atlas?.projects[0]?.name.ja).toBe('データがある Dvořák');
  });

  it.each([
    'CO₂ を 10⁻³ に',
    'Dvořák・Łukasz・Erdős・Ağaoğlu・Ștefan・Žižek',
    '≒ ≈ ☑ ☐ ✓ ℃ ㈱ ① Ⅳ',
    '髙 﨑 𠮷 葛\u{e0100} 神 か゚ g̃',
    'αβγ Жук',
  ])('may say %s', (name) => {
    expect(named(name).faults).toEqual([]);
  });

  it.each([
    ['한국', '한', ''],
    ['简体', '简', ''],
    ['外字\ue000', '\ue000', ''],
    ['𝐀𝐁', '𝐀', 'A'],
    ['か̃', 'か̃', ''],
    ['絵😀', '😀', ''],
  ])('that says %s is refused with the cell', (name, found, expected) => {
    const { atlas, faults } = named(name);
    expect(atlas).toBeNull();
    expect(faults[0]).toMatchObject({
      severity: 'error',
      code: 'no-glyph',
      file: 'projects.csv',
      line: 2,
      column: 'name_ja',
      found,
      expected,
    });
  });

  it('is told once of a letter in a cell, and of one that is not seen by its own fault', () => {
    expect(named('简简简').faults).toHaveLength(1);
    expect(named('第\u200b简').faults.map(({ code }) => code)).toEqual(['control-character']);
  });

  it('is told what to write instead', () => {
    const sentences = (name: string, lang: 'ja' | 'en'): string[] =>
      faultList(named(name).faults, lang);
    expect(sentences('한', 'en')).toEqual([
      'projects.csv:2 name_ja  error: “한” (U+D55C) is in none of the typefaces and cannot be drawn. Write it in katakana or Latin letters.',
    ]);
    expect(sentences('简', 'ja')).toEqual([
      'projects.csv:2 name_ja  エラー: 「简」（U+7B80）は書体になく、図に描けません。日本の字体（简なら「簡」）で書いてください。',
    ]);
    expect(sentences('𝐀', 'en')[0]).toContain('Write “A”.');
    expect(sentences('か̃', 'en')[0]).toContain('(U+304B U+0303)');
  });
});
