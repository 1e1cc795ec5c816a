/**
 * The one door into the model: files in, an atlas or a list of faults out. Pure, so that it runs at
 * build, in a command and in the browser alike.
 */
import type { Atlas } from './atlas.ts';
import { checkGraph } from './check-graph.ts';
import { checkReferences, type Tables } from './check-references.ts';
import { checkYears } from './check-years.ts';
import type { Fault } from './fault.ts';
import { linkAtlas } from './link.ts';
import { fileOf, readTable } from './read-table.ts';
import { tableNames } from './tables.ts';

export interface Reading {
  /** `null` when any fault is an error. */
  readonly atlas: Atlas | null;
  /** Errors and warnings, by table and line. */
  readonly faults: readonly Fault[];
}

/** `files` are named as in `data/`: `plans.csv`, `programs.csv`, …; others are passed over. */
export function readAtlas(files: ReadonlyMap<string, Uint8Array | string>): Reading {
  const read = tableNames.map((name) => readTable(name, files.get(fileOf(name)) ?? null));
  const all = Object.fromEntries(read.map((table) => [table.name, table])) as unknown as Tables;
  const faults = inOrder([
    ...read.flatMap((table) => table.faults),
    ...checkReferences(all),
    ...checkYears(all),
    ...checkGraph(all),
  ]);
  const hasError = faults.some(({ severity }) => severity === 'error');
  return { atlas: hasError ? null : linkAtlas(all, versionOf(all)), faults };
}

function inOrder(faults: readonly Fault[]): Fault[] {
  const place = new Map(tableNames.map((name, i) => [fileOf(name), i]));
  return [...faults].sort(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** FNV-1a over what the tables say (Fowler, Noll and Vo), twelve hexadecimal digits: two seeds of 24 bits. */
function versionOf(all: Tables): string {
  const hash = (seed: number): string => {
    let state = seed;
    for (const name of tableNames)
      for (const row of all[name].rows)
        for (const [column, cell] of row.cells)
          for (const character of `${name}\t${column}\t${cell}\n`)
            state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
    return (state >>> 8).toString(16).padStart(6, '0');
  };
  return hash(0x811c9dc5) + hash(0x050c5d1f);
}
