/** What the list under the search box shows: groups cut to their first results until asked for all. */
import type { SearchGroup } from '../i18n/search-words.ts';
import type { Result, ResultGroup } from '../search/find.ts';

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

export type Row = ResultRow | MoreRow;

export interface RowGroup {
  readonly kind: SearchGroup;
  readonly total: number;
  readonly rows: readonly Row[];
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
    const rows: Row[] = shown.map((result, i) => ({
      id: `search-${kind}-${i}`,
      kind: 'result',
      result,
      repeats: shown[i - 1]?.record.title.text === result.record.title.text,
    }));
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
