/**
 * Anyone's file → the tables of the model. Pure: bytes in, tables and a report of what was recognized
 * out, in Node and in the browser.
 *
 * A workbook with a sheet a table, named as the tables are, is those tables; every other file is one
 * table with a name and dates, on one sheet or on several alike.
 */
import { readAtlas, tableNames, type Fault, type IsDrawable } from '../model/index.ts';
import { refused, type Intake } from './intake.ts';
import { readSimpleTable } from './read-simple-table.ts';
import { readTextSheet } from './read-text-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { csvOfSheet } from './sheet-csv.ts';
import type { Sheet, Writing } from './sheet.ts';

export interface Given {
  /** The file's name with its ending: it tells a workbook from text, and titles the edition. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Which letters can be drawn; all of them without it. */
  readonly isDrawable?: IsDrawable;
}

export async function readIntake({ file, bytes, isDrawable }: Given): Promise<Intake> {
  const { sheets, writing, hidden, faults } = await sheetsOf(file, bytes);
  if (faults.length > 0) return refused(faults);
  const own = ownTables(sheets);
  if (own) {
    const reading = readAtlas(own, isDrawable ?? null);
    return { ...refused(reading.faults), tables: reading.atlas && own };
  }
  return readSimpleTable({ file, sheets, writing, hidden }, isDrawable ?? null);
}

interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly writing: Writing;
  readonly hidden: readonly string[];
  readonly faults: readonly Fault[];
}

/** By its first bytes: a ZIP file is a workbook, and so is what only a password opens. */
async function sheetsOf(file: string, bytes: Uint8Array): Promise<Sheets> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && !(bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    const { sheet, writing, faults } = readTextSheet(file, bytes);
    return { sheets: sheet ? [sheet] : [], writing, hidden: [], faults };
  }
  const book = await readWorkbook(file, bytes);
  return { ...book, writing: { format: 'xlsx', delimiter: null } };
}

/** The tables of the model, where sheets are named as they are; `null` where they are not. */
function ownTables(sheets: readonly Sheet[]): ReadonlyMap<string, string> | null {
  const names = new Set<string>(tableNames);
  const nameOf = ({ file }: Sheet): string => file.slice(file.lastIndexOf('#') + 1).toLowerCase();
  const own = sheets.filter((sheet) => names.has(nameOf(sheet)));
  const has = (name: string): boolean => own.some((sheet) => nameOf(sheet) === name);
  if (!has('plans') || !has('projects')) return null;
  return new Map(own.map((sheet) => [`${nameOf(sheet)}.csv`, csvOfSheet(sheet)]));
}
