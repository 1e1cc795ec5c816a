/** Synthetic folders of tables, for measuring what the real data are too few for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTable } from '../src/model/decode.ts';
import type { Random } from '../tests/arbitraries/seeded.ts';
import { sketches } from '../tests/arbitraries/synthetic.ts';

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n')}\n`;
}

function header(data: string, table: string): string[] {
  const text = decodeTable(readFileSync(join(data, `${table}.csv`))).text;
  return (text.split(/\r?\n/)[0] ?? '').split(',');
}

export interface Extent {
  readonly plans: number;
  /** Programs a plan. */
  readonly programs: number;
  /** Projects a program. */
  readonly projects: number;
}

/** Writes a folder of tables. */
export function writeSyntheticTables(folder: string, extent: Extent, random: Random): void {
  mkdirSync(folder, { recursive: true });
  const rows: Record<string, Record<string, string | number>[]> = {
    plans: [],
    programs: [],
    initiatives: [],
    projects: [],
    evaluations: [],
    relations: [],
    sources: [{ id: 'src', title_ja: '資料', title_en: 'Document' }],
  };
  const both = (stem: string, text: string): Record<string, string> => ({
    [`${stem}_ja`]: text,
    [`${stem}_en`]: text,
  });
  for (let p = 0; p < extent.plans; p++)
    rows['plans']?.push({
      id: `plan-${p}`,
      order: p,
      goal_no: '1',
      ...both('name', `計画${p}`),
      ...both('short', `計画${p}`),
      ...both('goal', '目標'),
      ...both('committee', '委員会'),
      source: 'src',
    });
  for (let p = 0; p < extent.plans * extent.programs; p++) {
    const [plan, program] = [`plan-${Math.floor(p / extent.programs)}`, `program-${p}`];
    rows['programs']?.push({
      id: program,
      plan,
      no: '1',
      order: 1,
      ...both('name', `プログラム${p}`),
      ...both('aim', 'ねらい'),
      source: 'src',
    });
    rows['initiatives']?.push({
      id: `init-${p}`,
      program,
      order: 1,
      ...both('label', '取組'),
      source: 'src',
    });
    sketches(extent.projects, random).forEach((sketch, i) => {
      const id = `p${p}-${i}`;
      const end =
        sketch.start === null || typeof sketch.length !== 'number'
          ? null
          : sketch.start + sketch.length - 1;
      rows['projects']?.push({
        id,
        program,
        initiative: `init-${p}`,
        order: i,
        ...both('name', sketch.name),
        role: 'subject',
        source: 'src',
        ...(sketch.start === null
          ? {}
          : { start_fy: sketch.start, start_basis: 'stated', start_source: 'src' }),
        ...(end === null ? {} : { end_fy: end, end_basis: 'stated', end_source: 'src' }),
      });
      for (const { kind, offset } of sketch.evaluations)
        rows['evaluations']?.push({
          project: id,
          kind,
          fy: (sketch.start ?? 2020) + offset,
          basis: 'stated',
          source: 'src',
          status: 'planned',
        });
      for (const back of sketch.follows)
        if (i - back >= 0)
          rows['relations']?.push({
            from: `p${p}-${i - back}`,
            to: id,
            kind: 'succession',
            basis: 'stated',
            source: 'src',
          });
    });
  }
  for (const table of [
    'plans',
    'programs',
    'initiatives',
    'projects',
    'evaluations',
    'relations',
    'indicators',
    'budgets',
    'participants',
    'policies',
    'plan_policies',
    'sources',
  ]) {
    const columns = header('data', table);
    const body = (rows[table] ?? []).map((row) => columns.map((column) => row[column] ?? null));
    writeFileSync(join(folder, `${table}.csv`), csv([columns, ...body]));
  }
}
