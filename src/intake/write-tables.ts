/**
 * Entries → the tables of the model, as texts, and where each of their rows came from. What a sheet
 * does not hold stays empty.
 */
import Papa from 'papaparse';
import { fileOf, requiredColumns, tableNames, type TableName } from '../model/index.ts';
import { cited, inOwn, sourceId, type Cells, type Language } from './cells.ts';
import type { Entry } from './entry.ts';
import { groupRows } from './group-rows.ts';
import { idOf, uniqueIds } from './ids.ts';
import type { Link } from './link-entries.ts';
import type { PlacedEntry } from './place-entries.ts';
import { evaluationCells, projectCells } from './project-cells.ts';

/** A row of a table and the entry it says something of; `null` where it is of the whole file. */
interface Written {
  readonly cells: Cells;
  readonly entry: Entry | null;
}

type Rows = Readonly<Partial<Record<TableName, readonly Written[]>>>;

export interface WrittenTables {
  /** File name → CSV, every table of the model; those that nothing fills hold their header. */
  readonly files: ReadonlyMap<string, string>;
  /** The entry each row of a file came from, in the rows' order. */
  readonly origins: ReadonlyMap<string, readonly (Entry | null)[]>;
  /** Of the entries, in their order. */
  readonly ids: readonly string[];
  /** The name of each id that a sentence may hold. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Titled {
  /** The edition's title, and the only plan's name. */
  readonly title: string;
  /** Name of the file that was read: the source of all that is said. */
  readonly file: string;
}

/** Han, kana: in a name they make it Japanese. */
const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * What a sheet says once, it says in one language. That is the edition's, also where the sheet has
 * English names beside: its title and its groups have none.
 */
function languageOf(entries: readonly Entry[]): Language {
  return entries.some(({ name }) => japanese.test(name)) ? 'ja' : 'en';
}

/** All that tells two rows of one name apart. */
function restOf({ groups, number, start, end }: Entry): string {
  return JSON.stringify([groups, number, start.date, end.date]);
}

function ofFile(cells: Cells): Written[] {
  return [{ cells, entry: null }];
}

/** The rows that say something of the whole file: the edition, its plan, its source. */
function fileRows({ title, file }: Titled, plan: string, own: Language): Rows {
  const named = { ...inOwn('name', title, own), ...inOwn('short', title, own) };
  return {
    site: ofFile({ languages: own, ...inOwn('title', title, own) }),
    plans: ofFile({ id: plan, order: '1', source: sourceId, ...named }),
    sources: ofFile({ id: sourceId, ...inOwn('title', file, own) }),
  };
}

function relationRows(
  links: readonly Link[],
  entries: readonly Entry[],
  ids: readonly string[],
): Written[] {
  return links.map(({ from, to, cell }) => {
    const ends = { from: ids[from] ?? '', to: ids[to] ?? '' };
    const cells = { ...ends, kind: 'succession', basis: 'stated', source: cited(cell) };
    return { cells, entry: entries[to] ?? null };
  });
}

export function writeTables(
  placed: readonly PlacedEntry[],
  links: readonly Link[],
  titled: Titled,
): WrittenTables {
  const entries = placed.map(({ entry }) => entry);
  const own = languageOf(entries);
  const plan = idOf(titled.title, 'plan');
  const named = entries.map((entry) => ({ name: entry.name, rest: restOf(entry) }));
  const ids = uniqueIds(named, 'p');
  const { programs, initiatives, idsOf } = groupRows(entries, titled.title, plan, own);
  const none = { program: '', initiative: '' };
  const rows: Rows = {
    ...fileRows(titled, plan, own),
    programs,
    initiatives,
    projects: placed.map(({ entry, place }, at) => {
      const keys = { id: ids[at] ?? '', ...(idsOf[at] ?? none) };
      const cells = projectCells(entry, place, keys, own);
      return { cells: { ...cells, order: String(at + 1) }, entry };
    }),
    evaluations: placed.flatMap(({ entry, place }, at) =>
      evaluationCells(entry, ids[at] ?? '', place).map((cells) => ({ cells, entry })),
    ),
    relations: relationRows(links, entries, ids),
  };
  const each = <T>(make: (name: TableName) => T): ReadonlyMap<string, T> =>
    new Map(tableNames.map((name) => [fileOf(name), make(name)]));
  return {
    files: each((name) => csvOf(name, rows[name] ?? [])),
    origins: each((name) => (rows[name] ?? []).map(({ entry }) => entry)),
    ids,
    names: new Map(ids.map((id, at) => [id, entries[at]?.name ?? id])),
  };
}

const byteOrderMark = '\uFEFF';

/** With every column its table must have, and those that were filled besides. */
function csvOf(name: TableName, rows: readonly Written[]): string {
  const fields = [
    ...new Set([...requiredColumns(name), ...rows.flatMap(({ cells }) => Object.keys(cells))]),
  ];
  const data = rows.map(({ cells }) => fields.map((field) => cells[field] ?? ''));
  return `${byteOrderMark}${Papa.unparse([fields, ...data], { newline: '\r\n' })}\r\n`;
}
