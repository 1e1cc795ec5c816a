/** What comes before what: the names and numbers in a table's cells → the rows they mean. */
import { type Fault, nameKey } from '../model/index.ts';
import type { Entry, Named } from './entry.ts';

/** Both are indexes of entries. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** The cell that says so. */
  readonly cell: string;
  readonly line: number;
}

export interface Linked {
  readonly links: readonly Link[];
  readonly faults: readonly Fault[];
}

type FindRow = (text: string) => number | null;

/** By name, by the table's own number, or where it has none by place: 1 is the first row. */
function finderOf(entries: readonly Entry[]): FindRow {
  const byName = indexed(entries.map(({ name }) => nameKey(name)));
  const numbers = entries.map(({ number }) => nameKey(number));
  const byNumber = indexed(
    numbers.some(Boolean) ? numbers : entries.map((_, index) => String(index + 1)),
  );
  return (text) => {
    const key = nameKey(text);
    const named = byName.get(key) ?? byNumber.get(key);
    if (named !== undefined) return named;
    // Microsoft Project writes how tasks depend: 3FS+2 days.
    const [, number = ''] =
      /^(?:no\.?|#|行)?(.+?)(?:(?:fs|ss|ff|sf)(?:[+-].*)?)?$/u.exec(key) ?? [];
    return byNumber.get(number) ?? null;
  };
}

/** Each key's place; a key that is of two is of none. */
function indexed(keys: readonly string[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [place, key] of keys.entries())
    if (key) places.set(key, places.has(key) ? null : place);
  return places;
}

/** A cell is one name, or several with something between them. */
function partsOf(text: string, find: FindRow): string[] {
  if (find(text) !== null) return [text];
  return text
    .split(/[;；、,，]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** What names nothing in the table is asked about and leads nowhere. */
export function linkEntries(entries: readonly Entry[]): Linked {
  const find = finderOf(entries);
  const faults: Fault[] = [];
  const found = (entry: Entry, named: readonly Named[]): { place: number; cell: string }[] =>
    named.flatMap(({ text, heading, cell }) =>
      partsOf(text, find).flatMap((part) => {
        const place = find(part);
        if (place !== null && entries[place] !== entry) return { place, cell };
        const { file, line } = entry;
        const code = 'row-not-found';
        faults.push({
          severity: 'warning',
          code,
          file,
          line,
          column: heading,
          found: part,
          expected: '',
        });
        return [];
      }),
    );
  const links = entries.flatMap((entry, index) => [
    ...found(entry, entry.before).map(({ place, cell }) => ({
      from: place,
      to: index,
      cell,
      line: entry.line,
    })),
    ...found(entry, entry.after).map(({ place, cell }) => ({
      from: index,
      to: place,
      cell,
      line: entry.line,
    })),
  ]);
  return { links: eachOnce(links), faults };
}

function eachOnce(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}
