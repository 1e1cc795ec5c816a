/** Rows on their way into the atlas: complete ones, in order, and what an id in them names. */
import type { Citation, Source } from './atlas.ts';
import { isWhole, type Table } from './table.ts';
import type { Cited, RowOf, TableName } from './tables.ts';

/** By id, or by a row that others name. */
export type Ids<T> = ReadonlyMap<string, T>;

export function rowsOf<Name extends TableName>({ name, rows }: Table<Name>): RowOf<Name>[] {
  return rows.map(({ values }) => values).filter(isWhole(name));
}

/** By the `order` column; rows of one order stay as they stand. */
export function inOrder<Row extends { readonly order: number }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a.order - b.order);
}

/** What an id names; that it names something has been checked. */
export function named<T>(things: Ids<T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new RangeError(`Nothing is called ${id}`);
  return thing;
}

export function maybe<T>(things: Ids<T>, id: string | null): T | null {
  return id === null ? null : named(things, id);
}

export function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export type Cite = (cited: readonly Cited[] | null) => Citation[];

export function citing(sources: Ids<Source>): Cite {
  return (cited) => (cited ?? []).map(({ id, where }) => ({ source: named(sources, id), where }));
}
