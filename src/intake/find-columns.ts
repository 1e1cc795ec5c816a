/**
 * Which row of a sheet names its columns, and which column is for what.
 *
 * Titles, dates of printing and merged cells may stand above the header, and it may take two rows (期間
 * over 開始 and 終了). The row that names most roles, at least two of them one of time, is the header;
 * of two that name as many the upper one. Where none is a name's, names are found by what stands below
 * the headings, and the report says so.
 */
import { readDate } from './dates/read-date.ts';
import { roleOf, saysFiscal, wholeRole, type Role } from './roles.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export interface Column {
  readonly role: Role;
  readonly heading: string;
  /** Its place in the row. */
  readonly index: number;
  /** Whether bare years in it are fiscal. */
  readonly isFiscal: boolean;
  /** Whether its cells say what it is for, not its heading. */
  readonly isGuess: boolean;
}

export interface Columns {
  /** Line of the header, of its lower row where it takes two. */
  readonly line: number;
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  /** Headings of columns that are for nothing here. */
  readonly leftOut: readonly string[];
  /** Rows below the header. */
  readonly body: readonly SheetRow[];
}

/** The header is looked for in so many rows. */
export const searchedRows = 40;

/** So many rows of a column are looked at to tell what is in it. */
const sampledRows = 200;

const ofTime: ReadonlySet<Role> = new Set<Role>(['start', 'end', 'period', 'length']);

/** How many roles the cells name, 0 where they name none of time or only one. */
export function headerScore(cells: readonly string[]): number {
  const roles = new Set(cells.map(roleOf).filter((role) => role !== null));
  return roles.size >= 2 && [...roles].some((role) => ofTime.has(role)) ? roles.size : 0;
}

/** Two rows read as one header: the lower heading where there is one, else the upper. */
function stacked(upper: SheetRow, lower: SheetRow): SheetRow {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, i) => lower.cells[i] || (upper.cells[i] ?? ''));
  return { line: lower.line, cells };
}

interface Candidate {
  readonly header: SheetRow;
  /** Index of the first row below it. */
  readonly below: number;
}

function headerOf(rows: readonly SheetRow[]): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const [i, row] of rows.slice(0, searchedRows).entries()) {
    const next = rows[i + 1];
    const candidates = [
      { header: row, below: i + 1 },
      ...(next ? [{ header: stacked(row, next), below: i + 2 }] : []),
    ];
    for (const candidate of candidates) {
      const score = headerScore(candidate.header.cells);
      if (score > most) [best, most] = [candidate, score];
    }
  }
  return best;
}

/** Roles that more than one column may have. */
const manyfold: Readonly<Partial<Record<Role, number>>> = {
  group: 2,
  interim: 9,
  predecessor: 9,
  successor: 9,
  milestone: 9,
};

/** `null` where no row names a name or a time. */
export function findColumns({ rows }: Sheet): Columns | null {
  const found = headerOf(rows);
  if (!found) return null;
  const { header, below } = found;
  const body = rows.slice(below);
  const named = namedColumns(header.cells);
  const columns = withName(named, header.cells, body);
  const used = new Set(columns.map(({ index }) => index));
  const leftOut = header.cells.filter((heading, index) => heading && !used.has(index));
  const hasName = columns.some(({ role }) => role === 'name');
  const hasTime = columns.some(({ role }) => ofTime.has(role));
  return hasName && hasTime
    ? { line: header.line, headings: header.cells, columns, leftOut, body }
    : null;
}

const latin = /^[\p{ASCII}\s]+$/u;

/** Headings that name a role as they stand have it before those that name it in a part. */
function namedColumns(headings: readonly string[]): Column[] {
  const counts = new Map<Role, number>();
  const columns = new Map<number, Column>();
  const isFree = (role: Role): boolean => (counts.get(role) ?? 0) < (manyfold[role] ?? 1);
  for (const read of [wholeRole, roleOf])
    for (const [index, heading] of headings.entries()) {
      const found = columns.has(index) ? null : read(heading);
      // Of two names the one under an English heading is the English one.
      const isSecond = found === 'name' && !isFree('name') && latin.test(heading);
      const role = isSecond ? 'name-en' : found;
      if (role === null || !isFree(role)) continue;
      counts.set(role, (counts.get(role) ?? 0) + 1);
      columns.set(index, { role, heading, index, isFiscal: saysFiscal(heading), isGuess: false });
    }
  return [...columns.values()].toSorted((a, b) => a.index - b.index);
}

/** What a name is taken from, where neither a heading nor a column of words is one. */
const nextBest: readonly Role[] = ['short', 'group', 'number'];

function withName(
  named: readonly Column[],
  headings: readonly string[],
  body: readonly SheetRow[],
): readonly Column[] {
  if (named.some(({ role }) => role === 'name')) return named;
  const as = (wanted: Column | undefined): readonly Column[] =>
    named.map((column) =>
      column === wanted ? { ...column, role: 'name', isGuess: true } : column,
    );
  const of = (role: Role): Column | undefined => named.findLast((column) => column.role === role);
  // Trackers call a task's name its summary.
  const summary = of('summary');
  if (summary) return as(summary);
  const index = columnOfWords(named, headings, body);
  if (index === undefined) return as(nextBest.map(of).find((column) => column !== undefined));
  const heading = headings[index] ?? '';
  return [...named, { role: 'name', heading, index, isFiscal: false, isGuess: true }];
}

/** The first column without a role that holds words in most rows, and no dates. */
function columnOfWords(
  named: readonly Column[],
  headings: readonly string[],
  body: readonly SheetRow[],
): number | undefined {
  const used = new Set(named.map(({ index }) => index));
  const sample = body.slice(0, sampledRows);
  const width = Math.max(headings.length, ...sample.map(({ cells }) => cells.length));
  const isWord = (cell: string): boolean =>
    /\p{L}/u.test(cell) && readDate(cell).kind === 'refused';
  return Array.from({ length: width }, (_, i) => i).find(
    (i) =>
      !used.has(i) &&
      sample.filter(({ cells }) => isWord(cells[i] ?? '')).length > sample.length / 2,
  );
}
