/** A sheet that holds one of the model's tables → its CSV, each row on the line it has in the sheet. */
import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/** Empty rows are kept, so that a fault's line is the sheet's. */
export function csvOfSheet({ rows }: Sheet): string {
  const byLine = new Map(rows.map(({ line, cells }) => [line, cells]));
  const lines = rows.at(-1)?.line ?? 0;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const grid = Array.from({ length: lines }, (_, at) => {
    const cells = byLine.get(at + 1) ?? [];
    return Array.from({ length: width }, (_cell, column) => cells[column] ?? '');
  });
  return Papa.unparse(grid, { newline: '\n' });
}
