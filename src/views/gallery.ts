/**
 * The gallery's hard cases: tiny tables of one chart each in `tests/fixtures/gallery/`, spelled out
 * into the project's own tables and read by its own reader, so that they take the way every chart
 * takes. Where one says days or months, which the tables do not, these are handed on beside it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { calendarYears, months, type LayoutOptions } from '../layout/index.ts';
import {
  fileOf,
  fyOfDay,
  readAtlas,
  tableNames,
  tables,
  type Period,
  type Program,
  type TableName,
} from '../model/index.ts';
import type { Days } from '../scene/index.ts';

const folder = 'tests/fixtures/gallery';

export interface HardCase {
  /** The file's name without its ending. */
  readonly id: string;
  readonly program: Program;
  /** What it is drawn on other than usually. */
  readonly layout: Partial<LayoutOptions>;
  /** What it says more exactly than by years. */
  readonly days: Days;
}

/** Cases on an axis of their own: ten years of months on the width of a page, and calendar years. */
const axes: Readonly<Record<string, Partial<LayoutOptions>>> = {
  'in-months': {
    calendar: months(),
    range: { from: 2022, to: 2031 },
    columnWidth: 8,
    inset: 1,
    outcomesWidth: 0,
  },
  'in-calendar-years': {
    calendar: calendarYears(),
    range: { from: 2014, to: 2031 },
    columnWidth: 52,
    outcomesWidth: 0,
  },
};

type Row = Readonly<Record<string, string>>;
type Spelled = Readonly<Partial<Record<TableName, readonly Row[]>>>;

function list(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter(Boolean);
}

function both(stem: string, text: string): Row {
  return { [`${stem}_ja`]: text, [`${stem}_en`]: text };
}

/** The days of a month (`2025-10`), or a day. */
function periodIn(cell: string): Period {
  const [year, month, day] = cell.split('-').map(Number);
  if (day !== undefined) return { first: cell, last: cell };
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return { first: `${cell}-01`, last: `${cell}-${last}` };
}

function yearIn(cell: string): string {
  return cell.includes('-') ? String(fyOfDay(periodIn(cell).first)) : cell;
}

/** Days and months of a small table, by the ids of the real ones. */
function daysOf(rows: readonly Row[]): Days {
  return new Map(
    rows.flatMap(({ id = '', start_on: from, end_on: to, evaluations }): [string, Period][] => [
      ...(from && to
        ? [[id, { first: periodIn(from).first, last: periodIn(to).last }] as [string, Period]]
        : []),
      ...list(evaluations).flatMap((evaluation): [string, Period][] => {
        const [kind = '', time = ''] = evaluation.split(':');
        return time.includes('-') ? [[`${id}:${kind}:${yearIn(time)}`, periodIn(time)]] : [];
      }),
    ]),
  );
}

/** One small table → rows of the real ones. */
function spelled(id: string, rows: readonly Row[]): Spelled {
  const source = 'fixture';
  const year = (end: 'start' | 'end', row: Row): Row => {
    const fy = row[`${end}_fy`] || yearIn(row[`${end}_on`] ?? '');
    const basis = row[`${end}_basis`] || (row['basis'] ?? '');
    return fy ? { [`${end}_fy`]: fy, [`${end}_basis`]: basis, [`${end}_source`]: source } : {};
  };
  const groupOf = (row: Row): string => row['group'] || id;
  const groups = [...new Set(rows.map(groupOf))];
  return {
    plans: [
      {
        id: 'gallery',
        order: '1',
        goal_no: '–',
        ...both('name', id),
        ...both('short', id),
        ...both('goal', id),
        ...both('committee', '–'),
        source,
      },
    ],
    programs: [
      {
        id,
        plan: 'gallery',
        no: '–',
        order: '1',
        ...both('name', id),
        ...both('aim', '–'),
        source,
      },
    ],
    initiatives: groups.map((group, i) => ({
      id: `${id}-${i + 1}`,
      program: id,
      order: String(i + 1),
      ...both('label', group),
      source,
    })),
    projects: rows.map((row, i) => ({
      ...row,
      ...year('start', row),
      ...year('end', row),
      program: id,
      initiative: `${id}-${groups.indexOf(groupOf(row)) + 1}`,
      order: String(i),
      role: row['role'] || 'subject',
      source,
    })),
    evaluations: rows.flatMap((row) =>
      list(row['evaluations']).map((evaluation) => {
        const [kind = '', time = ''] = evaluation.split(':');
        const fy = yearIn(time);
        return { project: row['id'] ?? '', kind, fy, basis: 'record', source, status: 'planned' };
      }),
    ),
    relations: rows.flatMap((row) =>
      list(row['follows']).map((from) => ({
        from,
        to: row['id'] ?? '',
        kind: list(row['follows']).length > 1 ? 'merge' : 'succession',
        basis: 'record',
        source,
      })),
    ),
    sources: [{ id: source, ...both('title', 'Fixture') }],
  };
}

function written(given: Spelled): Map<string, string> {
  return new Map(
    tableNames.map((name) => {
      const fields = Object.keys(tables[name]);
      const data = (given[name] ?? []).map((row) => fields.map((field) => row[field] ?? ''));
      return [fileOf(name), Papa.unparse({ fields, data })];
    }),
  );
}

export function readHardCase(id: string, from = folder): HardCase {
  const text = readFileSync(join(from, `${id}.csv`), 'utf8');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const { atlas, faults } = readAtlas(written(spelled(id, data)));
  const program = atlas?.programs[0];
  if (!program) throw new Error(`${id}.csv: ${JSON.stringify(faults[0])}`);
  return { id, program, layout: axes[id] ?? {}, days: daysOf(data) };
}

export function readHardCases(from = folder): HardCase[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length))
    .sort()
    .map((id) => readHardCase(id, from));
}
