/**
 * The one door into the model: files in, an atlas or a list of faults out. Pure, so that it runs at
 * build, in a command and in the browser alike.
 */
import type { Atlas } from './atlas.ts';
import { checkCharacters, type IsDrawable } from './check-characters.ts';
import { checkGraph } from './check-graph.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguages } from './check-languages.ts';
import { checkOrganizations } from './check-organizations.ts';
import { checkReferences } from './check-references.ts';
import { checkYears } from './check-years.ts';
import type { Fault } from './fault.ts';
import { linkAtlas } from './link.ts';
import { readTable } from './read-table.ts';
import { fileOf, inEach, spelled, type Table, type Tables } from './table.ts';
import { tableNames, type TableName } from './tables.ts';

export interface Reading {
  /** `null` when any fault is an error. */
  readonly atlas: Atlas | null;
  /** Errors, warnings and notices, by table and line. */
  readonly faults: readonly Fault[];
}

type Files = ReadonlyMap<string, Uint8Array | string>;

/**
 * `files` are named as in `data/`: `plans.csv`, `programs.csv`, …, in capitals or not; others are
 * passed over. `isDrawable`: which letters may stand in a cell; all of them, if it is not given.
 */
export function readAtlas(files: Files, isDrawable: IsDrawable | null = null): Reading {
  const byTable = Map.groupBy(files.keys(), (file) => file.toLowerCase());
  const all = readTables((name) => {
    const [file = ''] = byTable.get(fileOf(name)) ?? [];
    return files.get(file) ?? null;
  });
  const faults = inOrder([
    ...twice(byTable),
    ...inEach(all, ({ faults: found }) => found),
    ...(isDrawable ? checkCharacters(all, isDrawable) : []),
    ...checkLanguages(all),
    ...checkReferences(all),
    ...checkOrganizations(all),
    ...checkIds(all),
    ...checkYears(all),
    ...checkGraph(all),
  ]);
  const hasError = faults.some(({ severity }) => severity === 'error');
  return { atlas: hasError ? null : linkAtlas(all, versionOf(all)), faults };
}

function readTables(contentOf: (name: TableName) => Uint8Array | string | null): Tables {
  const read = <Name extends TableName>(name: Name): Table<Name> =>
    readTable(name, contentOf(name));
  return {
    site: read('site'),
    plans: read('plans'),
    programs: read('programs'),
    initiatives: read('initiatives'),
    projects: read('projects'),
    evaluations: read('evaluations'),
    relations: read('relations'),
    indicators: read('indicators'),
    budgets: read('budgets'),
    participants: read('participants'),
    policies: read('policies'),
    plan_policies: read('plan_policies'),
    sources: read('sources'),
    contradictions: read('contradictions'),
    organizations: read('organizations'),
  };
}

/** Two files whose names differ by capitals alone would be one table. */
function twice(byTable: ReadonlyMap<string, readonly string[]>): Fault[] {
  return tableNames.flatMap((name): Fault[] => {
    const files = byTable.get(fileOf(name)) ?? [];
    return files.length > 1
      ? [
          {
            severity: 'error',
            code: 'table-twice',
            file: fileOf(name),
            line: null,
            column: null,
            found: files.join(', '),
            expected: fileOf(name),
          },
        ]
      : [];
  });
}

function inOrder(faults: readonly Fault[]): Fault[] {
  const place = new Map(tableNames.map((name, i) => [fileOf(name), i]));
  return [...faults].sort(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** FNV-1a over what the tables say (Fowler, Noll and Vo), twelve hexadecimal digits: two seeds of 24 bits. */
function versionOf(all: Tables): string {
  let [one, two] = [0x811c9dc5, 0x050c5d1f];
  const prime = 0x01000193;
  for (const cells of inEach(all, (table) => [spelledCells(table)]))
    for (const cell of cells)
      for (let i = 0; i < cell.length; i++) {
        const code = cell.codePointAt(i) ?? 0;
        if (code > 0xffff) i++;
        one = Math.imul(one ^ code, prime);
        two = Math.imul(two ^ code, prime);
      }
  return [one, two].map((state) => (state >>> 8).toString(16).padStart(6, '0')).join('');
}

/** What stands in the cells, however a spreadsheet wrote it; an empty cell says nothing. */
function* spelledCells<Name extends TableName>(table: Table<Name>): Iterable<string> {
  for (const { values } of table.rows)
    for (const column of table.columns) {
      const cell = spelled(values[column]);
      if (cell) yield `${table.name}\t${column}\t${cell}\n`;
    }
}
