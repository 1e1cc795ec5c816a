/**
 * One table with a name and dates, on one sheet or on several alike → the tables of the model.
 *
 *   sheets ─ findColumns, sortRows, readEntries ─▶ entries ─ linkEntries, placeEntries ─▶ placed
 *          ─ writeTables ─▶ tables ─ readAtlas ─▶ faults ─ originOf ─▶ faults in the sheet
 */
import { readAtlas, type Fault, type IsDrawable } from '../model/index.ts';
import { isFiner } from './dates/moment.ts';
import type { Entry } from './entry.ts';
import { findColumns } from './find-columns.ts';
import { refused, type Intake, type Period } from './intake.ts';
import { linkEntries } from './link-entries.ts';
import { originOf } from './origin.ts';
import { placeEntries, type PlacedEntry } from './place-entries.ts';
import { readEntries, type ReadEntries } from './read-entries.ts';
import type { IntakeReport, SheetReport } from './report.ts';
import { sortRows } from './row-kinds.ts';
import type { Sheet, Writing } from './sheet.ts';
import { writeTables } from './write-tables.ts';

interface ReadTable {
  readonly sheet: Sheet;
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
  return { sheet, read, report };
}

export interface SimpleTable {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly writing: Writing;
  /** Names of sheets that the spreadsheet hides. */
  readonly hidden: readonly string[];
}

/** `isDrawable`: which letters can be drawn; all of them where it is `null`. */
export function readSimpleTable(given: SimpleTable, isDrawable: IsDrawable | null): Intake {
  const { file, sheets, writing, hidden } = given;
  const tables = sheets.flatMap((sheet) => readTable(sheet) ?? []);
  const entries = tables.flatMap(({ sheet, read }) => ownGroups(sheet, read, tables.length > 1));
  const slips = tables.flatMap(({ read }) => read.faults);
  if (entries.length === 0 && slips.length === 0) return refused([notFound(sheets, file)]);
  const { links, faults: unlinked } = linkEntries(entries);
  const placed = placeEntries(entries, links);
  const written = writeTables(placed, links, { title: titleOf(file), file });
  const reports = tables.map(({ report }) => report);
  const { atlas, faults: found } = readAtlas(written.files, isDrawable);
  const faults = [...slips, ...unlinked, ...found.map(originOf(written, reports, file))];
  const isRefused = faults.some(({ severity }) => severity === 'error');
  const passedOver = [...unread(sheets, tables), ...hidden];
  return {
    tables: atlas && !isRefused ? written.files : null,
    periods: new Map(written.ids.map((id, at) => [id, periodOf(placed[at])])),
    report: { writing, sheets: reports, passedOver, ...summaryOf(placed, links.length) },
    faults,
  };
}

/** A file's name without its folder and its ending. */
function titleOf(file: string): string {
  const name = file.replace(/^.*[\\/]/u, '').replace(/\.[a-z0-9]+$/iu, '');
  return name.normalize('NFC');
}

function periodOf(placed: PlacedEntry | undefined): Period {
  const [start, end] = [placed?.place.start.date, placed?.place.end.date];
  return {
    start: start?.kind === 'moment' ? start.moment : null,
    end: end?.kind === 'moment' ? end.moment : null,
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
  placed: readonly PlacedEntry[],
  relations: number,
): Pick<IntakeReport, 'counts' | 'coarsened' | 'bareYears'> {
  const dates = placed.flatMap(({ place: { start, end } }) => [start, end]);
  const entries = placed.map(({ entry }) => entry);
  const moments = dates.flatMap(({ date }) => (date.kind === 'moment' ? date.moment : []));
  const isUndated = ({ place: { start, end } }: PlacedEntry): boolean =>
    start.date.kind === 'unknown' && end.date.kind === 'unknown';
  return {
    counts: {
      projects: entries.length,
      groups: new Set(entries.flatMap(({ groups: [group] }) => group ?? [])).size,
      relations,
      evaluations: entries.reduce((sum, { evaluations }) => sum + evaluations.length, 0),
      undated: placed.filter(isUndated).length,
      workedOut: dates.filter(({ isWorkedOut }) => isWorkedOut).length,
    },
    coarsened: moments.some(isFiner),
    bareYears: moments.some(({ precision }) => precision === 'year'),
  };
}
