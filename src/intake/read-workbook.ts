/**
 * Bytes of an XLSX workbook → its sheets. The only file that knows hucre (docs/decisions/011).
 *
 * Formulas give the value their spreadsheet last worked out. A day is an ISO text, of a month alone
 * where its format shows no day. Hidden sheets are passed over; hidden rows are read and named. What a
 * merged cell says holds for each row it covers, and stands in the first of its columns.
 */
import { composed, type Fault, type FaultCode, tableLimits } from '../model/index.ts';
import { readXlsx, type Cell, type CellValue, type Sheet as BookSheet } from 'hucre/xlsx';
import type { Sheet, SheetRow } from './sheet.ts';
import { unpackedSize } from './zip-sizes.ts';

export interface ReadWorkbook {
  /** Visible sheets that hold anything. */
  readonly sheets: readonly Sheet[];
  /** Names of sheets that the spreadsheet hides. */
  readonly hidden: readonly string[];
  readonly faults: readonly Fault[];
}

/** What a workbook may come to when unpacked. One of 200,000 rows comes to some 60 MB. */
const unpackedLimit = 256 * 2 ** 20;

export async function readWorkbook(file: string, bytes: Uint8Array): Promise<ReadWorkbook> {
  const refuse = (code: FaultCode, found = '', expected = ''): ReadWorkbook => ({
    sheets: [],
    hidden: [],
    faults: [{ severity: 'error', code, file, line: null, column: null, found, expected }],
  });
  if (isLocked(bytes)) return refuse('workbook-locked');
  const size = unpackedSize(bytes);
  if (size === null) return refuse('workbook-damaged');
  if (size > unpackedLimit)
    return refuse(
      'table-too-large',
      `${Math.round(size / 2 ** 20)} MB`,
      `${unpackedLimit / 2 ** 20} MB`,
    );
  try {
    const book = await readXlsx(bytes, { readStyles: true, maxRows: tableLimits.rows + 1 });
    const isHidden = (sheet: BookSheet): boolean => Boolean(sheet.hidden ?? sheet.veryHidden);
    if (book.sheets.some(({ rows }) => rows.length > tableLimits.rows))
      return refuse('table-too-large', `> ${tableLimits.rows}`, `${tableLimits.rows}`);
    const shown = book.sheets.filter((sheet) => !isHidden(sheet));
    const sheets = shown
      .map((sheet) => sheetOf(shown.length > 1 ? `${file}#${sheet.name}` : file, sheet))
      .filter(({ rows }) => rows.length > 0);
    if (sheets.length === 0) return refuse('sheet-empty');
    const hidden = book.sheets.filter(isHidden).map(({ name }) => name);
    return { sheets, hidden, faults: [] };
  } catch (error) {
    return refuse('workbook-damaged', error instanceof Error ? error.message : '');
  }
}

/** `EncryptedPackage`, the stream that an encrypted workbook is in, as its container spells it. */
const lockedMark = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether a password is needed: a workbook within a container of the old kind. */
function isLocked(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return false;
  return bytes.some(
    (byte, at) => byte === 0x45 && lockedMark.every((part, i) => bytes[at + i] === part),
  );
}

function sheetOf(file: string, book: BookSheet): Sheet {
  const grid = book.rows.map((row, at) =>
    row.map((value, column) => textOf(value, book.cells?.get(`${at},${column}`))),
  );
  spreadMerged(grid, book);
  const rows: SheetRow[] = grid
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => cells.some(Boolean));
  const isHidden = ({ line }: SheetRow): boolean => book.rowDefs?.get(line - 1)?.hidden === true;
  return { file, rows, hidden: rows.filter(isHidden).map(({ line }) => line) };
}

/** Down the rows only: across the columns it is one cell. */
function spreadMerged(grid: readonly string[][], { merges = [] }: BookSheet): void {
  for (const { startRow, endRow, startCol } of merges) {
    const text = grid[startRow]?.[startCol];
    if (!text) continue;
    for (const row of grid.slice(startRow + 1, endRow + 1)) row[startCol] = text;
  }
}

function textOf(value: CellValue, cell: Cell | undefined): string {
  const shown = cell?.formulaResult ?? value;
  if (shown === null) return '';
  if (shown instanceof Date) return dayText(shown, cell?.style?.numFmt);
  return composed(String(shown).replace(/\s+/gu, ' ').trim());
}

/** A format that shows a month and no day: `yyyy"年"m"月"`, `mmm-yy`. */
function showsNoDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '').toLowerCase();
  return bare.includes('m') && /y|e|g/u.test(bare) && !bare.includes('d');
}

function dayText(day: Date, format = ''): string {
  const iso = day.toISOString();
  return iso.slice(0, showsNoDay(format) ? 7 : 10);
}
