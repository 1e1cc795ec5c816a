/** Faults of tables that were made of a sheet, put where their cause stands in it. */
import type { Fault } from '../model/index.ts';
import type { SheetReport } from './report.ts';
import type { Role } from './roles.ts';
import type { WrittenTables } from './write-tables.ts';

/** The column of the sheet that a table's column was made from, the likeliest first. */
const rolesOf: Readonly<Record<string, readonly Role[]>> = {
  start_fy: ['start', 'period'],
  end_fy: ['end', 'period', 'length'],
  name_ja: ['name'],
  name_en: ['name-en', 'name'],
  short_ja: ['short'],
  short_en: ['short'],
  summary_ja: ['summary'],
  summary_en: ['summary'],
  note_ja: ['note'],
  note_en: ['note'],
  funder: ['funder'],
  url: ['url'],
  to: ['predecessor', 'successor'],
  from: ['predecessor', 'successor'],
};

/** Rows of these tables are of one name, whatever else the sheet's row says. */
const groupFiles: ReadonlySet<string> = new Set(['programs.csv', 'initiatives.csv']);

/** A table's row 1 is its header. */
export function originOf(
  { origins, names }: WrittenTables,
  reports: readonly SheetReport[],
  file: string,
): (fault: Fault) => Fault {
  return (fault) => {
    const entry = fault.line === null ? null : (origins.get(fault.file)?.[fault.line - 2] ?? null);
    const report = reports.find((one) => one.file === entry?.file) ?? reports[0];
    const roles = groupFiles.has(fault.file) ? (['group'] as const) : rolesOf[fault.column ?? ''];
    const column = roles
      ?.map((role) => report?.columns.find((one) => one.role === role))
      .find((one) => one !== undefined);
    const found = fault.found.replace(/[a-z0-9-]+/gu, (word) => names.get(word) ?? word);
    return {
      ...fault,
      found,
      file: entry?.file ?? file,
      line: entry?.line ?? null,
      column: column?.heading ?? null,
    };
  };
}
