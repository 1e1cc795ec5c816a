/** Text files of every encoding and dialect → the same sheet, or one sentence of what is wrong. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTextSheet } from '../../src/intake/read-text-sheet.ts';
import { encoded, officeEncodings } from '../fixtures/encode.ts';

const header = ['名称', '開始', '終了', '備考'];

/** What all encodings have: ASCII, kana, kanji; never a blank at an end, which cells do not keep. */
const cell = fc.string({
  unit: fc.constantFrom(
    ...'abcXYZ019 -/,;"\'\n',
    ...'あアがパー、。（）・～年度医療研究開発課題表示①㈱髙',
  ),
  minLength: 1,
  maxLength: 12,
});
const row = fc.tuple(cell, cell, cell, cell);
const spare = /[①㈱髙～]/gu;

describe('a sheet', () => {
  it('is the same in every encoding and dialect', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...officeEncodings),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, encoding, delimiter, newline, hasTrailing) => {
          // JIS X 0208 lacks the characters that Windows added.
          const has = (text: string): string =>
            /jp$/u.test(encoding) ? text.replace(spare, '漢') : text;
          const cells = [header, ...rows.map((all) => all.map((text) => has(text).trim() || '一'))];
          const wide = hasTrailing ? cells.map((all) => [...all, '', '']) : cells;
          const text = Papa.unparse(wide, { delimiter, newline: '\n' }).replaceAll('\n', newline);
          const { sheet, writing, faults } = readTextSheet('x.csv', encoded(text, encoding));
          expect(faults).toEqual([]);
          expect(writing.delimiter).toBe(delimiter);
          expect(sheet?.rows.map((one) => one.cells)).toEqual(wide);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the line of each row, across blank rows and line ends within cells', () => {
    const text = '\n名称,開始\r\n"二\n行",2024\r\n\r\n,,\r甲,2025\n';
    const { sheet } = readTextSheet('x.csv', encoded(text, 'shift_jis'));
    expect(sheet?.rows).toEqual([
      { line: 2, cells: ['名称', '開始'] },
      { line: 3, cells: ['二\n行', '2024'] },
      { line: 7, cells: ['甲', '2025'] },
    ]);
  });

  it('has its letters in one piece, as a Mac takes them apart', () => {
    const text = '名称,開始\nか\u3099くせいハ\u309aス,2025\n';
    const { sheet } = readTextSheet('x.csv', encoded(text, 'utf-8'));
    expect(sheet?.rows[1]?.cells[0]).toBe('がくせいパス');
  });

  it.each([
    [
      'a damaged character',
      [...encoded('名称,開始\n計画を', 'utf-8'), 0xe7, 0x94, 0x0a],
      'encoding',
      2,
    ],
    ['a picture', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'not-a-sheet', null],
    ['nothing', [], 'sheet-empty', null],
    [
      'a quotation mark that is never closed',
      [...encoded('名称,開始\n甲,"2024\n乙,2025\n', 'utf-8')],
      'quote-unclosed',
      2,
    ],
  ])('that holds %s is refused with its place', (_, bytes, code, line) => {
    const { sheet, faults } = readTextSheet('x.csv', new Uint8Array(bytes));
    expect(sheet).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ severity: 'error', code, line })]);
  });

  it('of a million rows is refused, and not read to its end', () => {
    const bytes = new TextEncoder().encode('名称,開始,終了\n' + '事業,R4,R8\n'.repeat(1_000_000));
    const { sheet, faults } = readTextSheet('x.csv', bytes);
    expect(sheet).toBeNull();
    expect(faults).toEqual([
      expect.objectContaining({ code: 'table-too-large', found: '> 200000' }),
    ]);
  });
});
