/** Checks on what cells are written with: every letter has to be one that the site can draw. */
import { hasInvisible } from './invisible.ts';
import { lettersOf } from './letters.ts';
import { cellFault, inEach, type Tables } from './table.ts';
import type { Fault } from './fault.ts';

/** Whether a letter, with the marks that belong to it, can be drawn. Fonts are not the model's. */
export type IsDrawable = (letter: string) => boolean;

/** What is known of a UTF-16 unit: nothing yet, a letter that can be drawn, or more than that. */
const [unknown, plain, other] = [0, 1, 2];

/** Says of most cells at once that they can be drawn: tables have many cells and few characters. */
function plainText(isDrawable: IsDrawable): (cell: string) => boolean {
  const units = new Uint8Array(0x10000);
  const lookUp = (unit: number): number => {
    const character = String.fromCharCode(unit);
    const isPlain = !/[\p{M}\p{Cs}]/u.test(character) && isDrawable(character);
    return (units[unit] = isPlain ? plain : other);
  };
  return (cell) => {
    for (let i = 0; i < cell.length; i++) {
      const unit = cell.charCodeAt(i);
      const found = units[unit] ?? unknown;
      if ((found === unknown ? lookUp(unit) : found) !== plain) return false;
    }
    return true;
  };
}

/** Letters of `cell` that cannot be drawn, each once. What is not seen has a fault of its own. */
function strangersIn(cell: string, isDrawable: IsDrawable): string[] {
  const strange = lettersOf(cell).filter(
    (letter) => !isDrawable(letter) && letter.trim() && !hasInvisible(letter),
  );
  return [...new Set(strange)];
}

/** The same in a form that can be drawn (𝐀 → A), or nothing. */
function plainForm(letter: string, isDrawable: IsDrawable): string {
  const plain = letter.normalize('NFKC');
  return plain !== letter && lettersOf(plain).every(isDrawable) ? plain : '';
}

/** Cells that are wrong in another way are not asked. */
export function checkCharacters(all: Tables, isDrawable: IsDrawable): Fault[] {
  const isPlain = plainText(isDrawable);
  return inEach(all, (table) => {
    const columns = [...table.columns];
    return table.rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = row.cells[column];
        if (isPlain(cell) || row.values[column] === null) return [];
        return strangersIn(cell, isDrawable).map((found) => {
          const expected = plainForm(found, isDrawable);
          return cellFault(table, row, { column, code: 'no-glyph', found, expected });
        });
      }),
    );
  });
}
