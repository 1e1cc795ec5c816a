/**
 * Which rows below a header are projects. Tables of people also hold the header again on each printed
 * page, sums, headings of their own, and notes at the end.
 */
import type { Column, Columns } from './find-columns.ts';
import type { SheetRow } from './sheet.ts';

export interface SortedRows {
  /** Each with the heading that stands above it in the table; empty where none does. */
  readonly entries: readonly { readonly row: SheetRow; readonly section: string }[];
  /** Lines that are left out, and as what. */
  readonly notes: readonly number[];
  readonly sums: readonly number[];
}

const noteMark = /^(?:※|\*|＊|[(（]?注|備考|出典|資料|凡例|notes?\b|sources?\b|remarks?\b)/iu;
const sumWord = /^(?:総?合計|小計|計|総計|sub-?total|(?:grand )?total|sum)$/iu;

function cellAt(row: SheetRow, column: Column | undefined): string {
  return column ? (row.cells[column.index] ?? '') : '';
}

export function sortRows({ columns, headings, body }: Columns): SortedRows {
  const name = columns.find(({ role }) => role === 'name');
  const hasGroup = columns.some(({ role }) => role === 'group');
  const told = (row: SheetRow): string => cellAt(row, name) || (row.cells.find(Boolean) ?? '');
  const isAlone = (row: SheetRow): boolean => row.cells.filter(Boolean).length === 1;
  const isHeader = (row: SheetRow): boolean =>
    row.cells.every((cell, i) => !cell || cell === headings[i]);
  const isSum = (row: SheetRow): boolean =>
    sumWord.test(told(row).normalize('NFKC').replace(/\s/gu, ''));
  const isNote = notesAtEnd(body, isAlone);
  const rows = body.filter((row) => !isHeader(row));
  const notes = rows.filter((row) => isAlone(row) && (isNote(row) || noteMark.test(told(row))));
  const sums = rows.filter(isSum);
  const aside = new Set([...notes, ...sums]);
  const left = rows.filter((row) => !aside.has(row));
  // Only where the first row is a heading does every row below stand under one.
  const hasSections = !hasGroup && left[0] !== undefined && isAlone(left[0]) && left.length > 1;
  let section = '';
  const entries = left.flatMap((row) => {
    if (!hasSections || !isAlone(row)) return { row, section };
    section = told(row);
    return [];
  });
  return { entries, notes: notes.map(({ line }) => line), sums: sums.map(({ line }) => line) };
}

/** Rows of one cell that follow an empty row and after which nothing but such rows comes. */
function notesAtEnd(
  body: readonly SheetRow[],
  isAlone: (row: SheetRow) => boolean,
): (row: SheetRow) => boolean {
  const last = body.findLastIndex((row) => !isAlone(row));
  const gap = body.findIndex(
    (row, i) => i > last && i > 0 && row.line > (body[i - 1]?.line ?? row.line) + 1,
  );
  const first = gap < 0 ? Infinity : (body[gap]?.line ?? Infinity);
  return ({ line }) => line >= first;
}
