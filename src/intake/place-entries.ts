/**
 * When each entry begins and ends: as its cells say, or worked out. A length gives the end of what has
 * a start; what has no start but something before it begins when the last of that has ended. Nothing
 * is worked out that no cell calls for.
 */
import { dayAfter, type Moment } from './dates/moment.ts';
import { endAfter } from './dates/read-length.ts';
import type { DateReading } from './dates/read-date.ts';
import type { Entry } from './entry.ts';
import type { Link } from './link-entries.ts';

export interface PlacedDate {
  readonly date: DateReading;
  /** The cell that says it, or from whose length it was worked out. */
  readonly cell: string;
  readonly isWorkedOut: boolean;
}

export interface Place {
  readonly start: PlacedDate;
  readonly end: PlacedDate;
}

export interface PlacedEntry {
  readonly entry: Entry;
  readonly place: Place;
}

function momentOf(date: DateReading): Moment | null {
  return date.kind === 'moment' ? date.moment : null;
}

/** In the entries' order. A circle among what comes before leaves its starts unknown. */
export function placeEntries(entries: readonly Entry[], links: readonly Link[]): PlacedEntry[] {
  const before = Map.groupBy(links, ({ to }) => to);
  const places = new Array<Place | undefined>(entries.length);
  for (const index of inOrder(entries, before)) {
    const entry = entries[index];
    if (!entry) continue;
    const ends = (before.get(index) ?? []).map(({ from }) => places[from]?.end.date);
    places[index] = placeOf(
      entry,
      ends.map((end) => (end ? momentOf(end) : null)),
    );
  }
  return entries.map((entry, index) => ({ entry, place: places[index] ?? placeOf(entry, []) }));
}

function placeOf(entry: Entry, ends: readonly (Moment | null)[]): Place {
  const start = startOf(entry, ends);
  const begun = momentOf(start.date);
  if (entry.end.date.kind !== 'unknown' || entry.length === null || begun === null)
    return { start, end: { ...entry.end, isWorkedOut: false } };
  const moment = endAfter(begun, entry.length);
  return { start, end: { date: { kind: 'moment', moment }, cell: start.cell, isWorkedOut: true } };
}

/** Only what has a length and no start follows what is before it: that is what the cells call for. */
function startOf({ start, length, before }: Entry, ends: readonly (Moment | null)[]): PlacedDate {
  const known = ends.filter((end) => end !== null);
  const follows = start.date.kind === 'unknown' && length !== null && known.length > 0;
  if (!follows || known.length < ends.length) return { ...start, isWorkedOut: false };
  const last = known.map((end) => end.last).reduce((a, b) => (a > b ? a : b));
  const moment = dayAfter(last, 1);
  return { date: { kind: 'moment', moment }, cell: before[0]?.cell ?? '', isWorkedOut: true };
}

/** Every index after those before it (Kahn, 1962); those in a circle are left out. */
function inOrder(
  entries: readonly Entry[],
  before: ReadonlyMap<number, readonly Link[]>,
): number[] {
  const waits = entries.map((_, index) => before.get(index)?.length ?? 0);
  const after = Map.groupBy([...before.values()].flat(), ({ from }) => from);
  const order = waits.flatMap((count, index) => (count === 0 ? index : []));
  for (let at = 0; at < order.length; at++)
    for (const { to } of after.get(order[at] ?? -1) ?? []) {
      const left = (waits[to] ?? 0) - 1;
      waits[to] = left;
      if (left === 0) order.push(to);
    }
  return order;
}
