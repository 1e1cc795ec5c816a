/**
 * Anyone's file → the tables of the model. Pure: bytes in, tables and a report of what was recognized
 * out, in Node and in the browser.
 *
 * A workbook with a sheet a table, named as the tables are, is those tables; every other file is one
 * table with a name and dates, on one sheet or on several alike.
 */
import { readAtlas, tableNames, type Fault, type IsDrawable } from '../model/index.ts';
import { isFiner, type Moment } from './dates/moment.ts';
import type { Entry } from './entry.ts';
import { findColumns, type Columns } from './find-columns.ts';
import { linkEntries } from './link-entries.ts';
import { originOf } from './origin.ts';
import { placeEntries, type Place } from './place-entries.ts';
import { readEntries, type ReadEntries } from './read-entries.ts';
import { readTextSheet } from './read-text-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import type { IntakeReport, SheetReport } from './report.ts';
import { sortRows } from './row-kinds.ts';
import { csvOfSheet } from './sheet-csv.ts';
import type { Sheet, Writing } from './sheet.ts';
import { writeTables } from './write-tables.ts';

export interface Intake {
  /** File name → CSV; `null` where the file cannot be drawn. */
  readonly tables: ReadonlyMap<string, string> | null;
  /** By project, as finely as the file says them: the tables hold fiscal years. */
  readonly periods: ReadonlyMap<string, Period>;
  /** `null` where nothing was recognized, or where the file holds the tables themselves. */
  readonly report: IntakeReport | null;
  /** With the places they have in the file, not in the tables made of it. */
  readonly faults: readonly Fault[];
}

/** Each `null` where it is not known, or has no end. */
export interface Period {
  readonly start: Moment | null;
  readonly end: Moment | null;
}

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
  return simpleTable(file, sheets, writing, hidden, isDrawable ?? null);
}

function refused(faults: readonly Fault[]): Intake {
  return { tables: null, periods: new Map(), report: null, faults };
}

function periodOf(place: Place | undefined): Period {
  const [start, end] = [place?.start.date, place?.end.date];
  return {
    start: start?.kind === 'moment' ? start.moment : null,
    end: end?.kind === 'moment' ? end.moment : null,
  };
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

interface ReadTable {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly read: ReadEntries;
  readonly report: SheetReport;
}

function readTable(sheet: Sheet): ReadTable | null {
  const columns = findColumns(sheet);
  if (!columns) return null;
  const sorted = sortRows(columns);
  const read = readEntries(sheet, columns, sorted);
  const report = {
    file: sheet.file,
    header: columns.line,
    columns: columns.columns,
    leftOut: columns.leftOut,
    hidden: sheet.hidden.filter((line) => line > columns.line),
    notes: sorted.notes,
    sums: sorted.sums,
    carriesGroups: read.carriesGroups,
  };
  return { sheet, columns, read, report };
}

function simpleTable(
  file: string,
  sheets: readonly Sheet[],
  writing: Writing,
  hidden: readonly string[],
  isDrawable: IsDrawable | null,
): Intake {
  const tables = sheets.flatMap((sheet) => readTable(sheet) ?? []);
  const entries = tables.flatMap(({ sheet, read }) => ownGroups(sheet, read, tables.length > 1));
  const isEmpty = entries.length === 0 && tables.every(({ read }) => read.faults.length === 0);
  if (isEmpty) return refused([notFound(sheets, file)]);
  const { links, faults: unlinked } = linkEntries(entries);
  const places = placeEntries(entries, links);
  const title = file
    .replace(/^.*[\\/]/u, '')
    .replace(/\.[a-z0-9]+$/iu, '')
    .normalize('NFC');
  const written = writeTables(entries, places, links, { title, file });
  const { atlas, faults: found } = readAtlas(written.files, isDrawable);
  const inSheet = originOf(
    written,
    tables.map(({ report }) => report),
    file,
  );
  const own = [...tables.flatMap(({ read }) => read.faults), ...unlinked];
  const faults = [...own, ...found.map(inSheet)];
  const isRefused = faults.some(({ severity }) => severity === 'error');
  return {
    tables: atlas && !isRefused ? written.files : null,
    periods: new Map(written.ids.map((id, at) => [id, periodOf(places[at])])),
    report: {
      writing,
      sheets: tables.map(({ report }) => report),
      passedOver: [...unread(sheets, tables), ...hidden],
      ...summaryOf(entries, places, links.length),
    },
    faults,
  };
}

/** Of several sheets that hold tables each is a group, where its rows have none. */
function ownGroups(
  { file }: Sheet,
  { entries }: ReadEntries,
  isOneOfMany: boolean,
): readonly Entry[] {
  if (!isOneOfMany) return entries;
  const name = file.slice(file.lastIndexOf('#') + 1);
  return entries.map((entry) => (entry.groups.length > 0 ? entry : { ...entry, groups: [name] }));
}

function unread(sheets: readonly Sheet[], tables: readonly ReadTable[]): string[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  return sheets.filter((sheet) => !read.has(sheet)).map(({ file }) => file);
}

function notFound(sheets: readonly Sheet[], file: string): Fault {
  const [sheet] = sheets;
  const [row] = sheet?.rows ?? [];
  return {
    severity: 'error',
    code: 'columns-not-found',
    file: sheet?.file ?? file,
    line: row?.line ?? null,
    column: null,
    found: row?.cells.filter(Boolean).join(', ') ?? '',
    expected: '名称,開始,終了 / name,start,end',
  };
}

function summaryOf(
  entries: readonly Entry[],
  places: readonly Place[],
  relations: number,
): Pick<IntakeReport, 'counts' | 'coarsened' | 'bareYears'> {
  const dates = places.flatMap(({ start, end }) => [start, end]);
  const moments = dates.flatMap(({ date }) => (date.kind === 'moment' ? date.moment : []));
  const isUndated = ({ start, end }: Place): boolean =>
    start.date.kind === 'unknown' && end.date.kind === 'unknown';
  return {
    counts: {
      projects: entries.length,
      groups: new Set(entries.flatMap(({ groups: [group] }) => group ?? [])).size,
      relations,
      evaluations: entries.reduce((sum, { evaluations }) => sum + evaluations.length, 0),
      undated: places.filter(isUndated).length,
      workedOut: dates.filter(({ isWorkedOut }) => isWorkedOut).length,
    },
    coarsened: moments.some(isFiner),
    bareYears: moments.some(({ precision }) => precision === 'year'),
  };
}
