/** What the list under the search box shows: groups cut to their first results until asked for all. */
import type { SearchGroup } from '../i18n/search-words.ts';
import type { Result, ResultGroup } from '../search/index.ts';

/** Shown of a group before the rest is asked for. */
const firstResults = 6;

export interface ResultRow {
  readonly id: string;
  readonly kind: 'result';
  readonly result: Result;
  /** The row above has the same title: an organization in its next project. */
  readonly repeats: boolean;
}

/** Shows the rest of its group. */
export interface MoreRow {
  readonly id: string;
  readonly kind: 'more';
  readonly group: SearchGroup;
  readonly count: number;
}

/** A query that finds something, asked when it is chosen. */
export interface ExampleRow {
  readonly id: string;
  readonly kind: 'example';
  readonly text: string;
}

export type Row = ResultRow | MoreRow | ExampleRow;

export interface RowGroup {
  readonly kind: SearchGroup;
  readonly total: number;
  readonly rows: readonly Row[];
}

/** What is offered where nothing is found; a group without rows is left out. */
export function offerRows(near: readonly Result[], asks: readonly string[]): RowGroup[] {
  const groups: RowGroup[] = [
    {
      kind: 'near',
      total: near.length,
      rows: near.map((result, i) => resultRow('near', result, i, false)),
    },
    {
      kind: 'examples',
      total: asks.length,
      rows: asks.map((text, i) => ({ id: `search-examples-${i}`, kind: 'example', text })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function resultRow(kind: SearchGroup, result: Result, at: number, repeats: boolean): ResultRow {
  return { id: `search-${kind}-${at}`, kind: 'result', result, repeats };
}

/** Ensures: row ids are unique and good for an element's `id`. */
export function listRows(
  groups: readonly ResultGroup[],
  opened: ReadonlySet<SearchGroup>,
): RowGroup[] {
  return groups.map(({ kind, results }) => {
    // A row that shows one more result takes no more room than a row that offers it.
    const isWhole = opened.has(kind) || results.length <= firstResults + 1;
    const shown = isWhole ? results : results.slice(0, firstResults);
    // A successor of two is two answers, and a text of one name may be another project's.
    const repeats = (result: Result, i: number): boolean =>
      kind === 'organizations' && shown[i - 1]?.record.title.text === result.record.title.text;
    const rows: Row[] = shown.map((result, i) => resultRow(kind, result, i, repeats(result, i)));
    const count = results.length - shown.length;
    if (count > 0) rows.push({ id: `search-${kind}-more`, kind: 'more', group: kind, count });
    return { kind, total: results.length, rows };
  });
}

/** The row `step` further than `active`, round the ends; the first or last where none is active. */
export function rowFrom(rows: readonly Row[], active: string | null, step: 1 | -1): string | null {
  const at = rows.findIndex(({ id }) => id === active);
  const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % rows.length;
  return rows.at(next)?.id ?? null;
}
