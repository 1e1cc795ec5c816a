/**
 * Entries → the tables of the model, as texts, and where each of their rows came from. What the sheet
 * says is `stated`, with its cell as the source; what was worked out from it is `inferred`, and the
 * note says from what. What a sheet does not hold stays empty.
 */
import { fileOf, requiredColumns, type TableName, tableNames } from '../model/index.ts';
import Papa from 'papaparse';
import { fyAt, isFiner } from './dates/moment.ts';
import type { DateReading } from './dates/read-date.ts';
import type { Entry } from './entry.ts';
import { fingerprint, idOf, uniqueIds } from './ids.ts';
import type { Link } from './link-entries.ts';
import type { Place, PlacedDate } from './place-entries.ts';

type Cells = Readonly<Record<string, string>>;

/** A row of a table and the line of the sheet it says something of; 0 for what is of the whole file. */
interface Written {
  readonly cells: Cells;
  readonly entry: Entry | null;
}

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

/** Every source cell names the file. */
const sourceId = 'sheet';

/** Han, kana: in a name they make it Japanese. */
const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

type Language = 'ja' | 'en';

/**
 * What a sheet says once, it says in one language. That is the edition's, also where the sheet has
 * English names beside: its title and its groups have none.
 */
function languageOf(entries: readonly Entry[]): Language {
  return entries.some(({ name }) => japanese.test(name)) ? 'ja' : 'en';
}

function inOwn(column: string, text: string, own: Language): Cells {
  return { [`${column}_${own}`]: text };
}

function cited(cell: string): string {
  return cell ? `${sourceId}#${cell}` : sourceId;
}

/** How a fact is known that has been read or worked out. */
function yearCells(
  side: 'start' | 'end',
  { date, cell, isWorkedOut }: PlacedDate,
  isFine: boolean,
): Cells {
  const fy = fyCell(side, date, isFine);
  if (!fy) return {};
  return {
    [`${side}_fy`]: fy,
    [`${side}_basis`]: isWorkedOut ? 'inferred' : 'stated',
    [`${side}_source`]: cited(cell),
  };
}

/** Nothing begins `open`: a start that goes on is not known. */
function fyCell(side: 'start' | 'end', date: DateReading, isFine: boolean): string {
  if (date.kind === 'open') return side === 'end' ? 'open' : '';
  return date.kind === 'moment' ? String(fyAt(date.moment, side, isFine)) : '';
}

function isFine({ start, end }: Place): boolean {
  return [start.date, end.date].some((date) => date.kind === 'moment' && isFiner(date.moment));
}

interface Grouped {
  readonly program: string;
  readonly initiative: string;
}

/** Programs and initiatives as rows, and which each entry is in. */
function groups(
  entries: readonly Entry[],
  { title }: Titled,
  plan: string,
  own: Language,
): { readonly programs: Written[]; readonly initiatives: Written[]; readonly of: Grouped[] } {
  const programs = new Map<string, Written>();
  const initiatives = new Map<string, Written>();
  const of = entries.map((entry): Grouped => {
    const [name = title, inner = ''] = entry.groups;
    // A group may bear the plan's name, and its id must be another.
    const program =
      idOf(name, 'group') === plan ? `group-${fingerprint(name)}` : idOf(name, 'group');
    const order = String(programs.size + 1);
    if (!programs.has(program))
      programs.set(program, {
        cells: { id: program, plan, order, source: sourceId, ...inOwn('name', name, own) },
        entry,
      });
    if (!inner) return { program, initiative: '' };
    const initiative = `${program}-${fingerprint(inner)}`;
    if (!initiatives.has(initiative)) {
      const place = String(initiatives.size + 1);
      const cells = { id: initiative, program, order: place, source: sourceId };
      initiatives.set(initiative, { cells: { ...cells, ...inOwn('label', inner, own) }, entry });
    }
    return { program, initiative };
  });
  return { programs: [...programs.values()], initiatives: [...initiatives.values()], of };
}

/** Why a year is `inferred`: the note a reader sees beside it. */
function noteOf(entry: Entry, { start, end }: Place, own: Language): Cells {
  const ja = own === 'ja';
  const how = [
    ...(start.isWorkedOut
      ? [
          ja
            ? '開始は、前にあるものの終わりから算出。'
            : 'The start follows from the end of what comes before.',
        ]
      : []),
    ...(end.isWorkedOut
      ? [ja ? '終了は、開始と長さから算出。' : 'The end follows from the start and the length.']
      : []),
  ];
  const note = [entry.note, ...how].filter(Boolean).join(ja ? '' : ' ');
  return note ? inOwn('note', note, own) : {};
}

function projectCells(
  entry: Entry,
  id: string,
  group: Grouped,
  place: Place,
  own: Language,
): Cells {
  return {
    id,
    ...group,
    name_ja: own === 'ja' ? entry.name : '',
    name_en: own === 'ja' ? entry.nameEn : entry.name,
    ...inOwn('short', entry.short, own),
    ...inOwn('summary', entry.summary, own),
    ...yearCells('start', place.start, isFine(place)),
    ...yearCells('end', place.end, isFine(place)),
    role: 'subject',
    funder: entry.funder,
    url: entry.url,
    source: sourceId,
    ...noteOf(entry, place, own),
  };
}

function evaluationRows(entry: Entry, project: string, place: Place): Written[] {
  return entry.evaluations.map(({ kind, date, cell }) => {
    const fy = fyCell('start', date, isFine(place));
    return { cells: { project, kind, fy, basis: 'stated', source: cited(cell) }, entry };
  });
}

/** All that tells two rows of one name apart. */
function restOf({ groups: own, number, start, end }: Entry): string {
  return JSON.stringify([own, number, start.date, end.date]);
}

export function writeTables(
  entries: readonly Entry[],
  places: readonly Place[],
  links: readonly Link[],
  titled: Titled,
): WrittenTables {
  const own = languageOf(entries);
  const plan = idOf(titled.title, 'plan');
  const ids = uniqueIds(
    entries.map((entry) => ({ name: entry.name, rest: restOf(entry) })),
    'p',
  );
  const { programs, initiatives, of } = groups(entries, titled, plan, own);
  const whole = (cells: Cells): Written[] => [{ cells, entry: null }];
  const each = (make: (entry: Entry, at: number) => readonly Written[]): Written[] =>
    entries.flatMap(make);
  const named = { ...inOwn('name', titled.title, own), ...inOwn('short', titled.title, own) };
  const rows: Partial<Record<TableName, readonly Written[]>> = {
    site: whole({ languages: own, ...inOwn('title', titled.title, own) }),
    plans: whole({ id: plan, order: '1', source: sourceId, ...named }),
    programs,
    initiatives,
    projects: each((entry, at) => {
      const [id, group, place] = [ids[at], of[at], places[at]];
      if (!id || !group || !place) return [];
      const cells = { ...projectCells(entry, id, group, place, own), order: String(at + 1) };
      return [{ cells, entry }];
    }),
    evaluations: each((entry, at) => {
      const [id, place] = [ids[at], places[at]];
      return id && place ? evaluationRows(entry, id, place) : [];
    }),
    relations: links.map(({ from, to, cell }) => ({
      cells: {
        from: ids[from] ?? '',
        to: ids[to] ?? '',
        kind: 'succession',
        basis: 'stated',
        source: cited(cell),
      },
      entry: entries[to] ?? null,
    })),
    sources: whole({ id: sourceId, ...inOwn('title', titled.file, own) }),
  };
  return {
    files: new Map(tableNames.map((name) => [fileOf(name), csvOf(name, rows[name] ?? [])])),
    ids,
    names: new Map(ids.map((id, at) => [id, entries[at]?.name ?? id])),
    origins: new Map(
      tableNames.map((name) => [fileOf(name), (rows[name] ?? []).map(({ entry }) => entry)]),
    ),
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
