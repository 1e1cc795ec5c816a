/** What is well written is read as it was, at its true lines. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, withLineFeeds, type Delimiter } from '../../src/model/read-csv.ts';

const cell = fc
  .array(fc.constantFrom('a', '年', ' ', ',', ';', '\t', '"', '\n', '\r\n', "'"), { maxLength: 6 })
  .map((letters) => letters.join(''));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  );
const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t');
const newline = fc.constantFrom('\n', '\r\n');

describe('a table that is well written', () => {
  it('is read cell for cell, but for blanks around and rows of nothing', () => {
    fc.assert(
      fc.property(table, delimiter, newline, (rows, mark, end) => {
        const text = withLineFeeds(Papa.unparse(rows, { delimiter: mark, newline: end }));
        const { rows: read, fault } = readCsv(text, mark);
        expect(fault).toBeNull();
        expect(read.map(({ cells }) => cells)).toEqual(
          rows
            .map((row) => row.map((one) => withLineFeeds(one).trim()))
            .filter((row) => row.some(Boolean)),
        );
      }),
    );
  });

  it('gives each row the line it begins on', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const numbered = rows.map((row, i) => [`row ${i}`, ...row]);
        const text = withLineFeeds(Papa.unparse(numbered, { newline: '\n' }));
        const lines = text.split('\n');
        for (const { line, cells } of readCsv(text, ',').rows)
          expect(lines[line - 1]).toMatch(new RegExp(`^${cells[0] ?? ''}(?:,|$)`, 'u'));
      }),
    );
  });
});
