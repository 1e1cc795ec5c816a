/** Synthetic programs and whole folders of tables, for measuring what the real data are too few for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf, type ProjectSketch } from '../tests/arbitraries/programs.ts';
import type { Program } from '../src/model/atlas.ts';
import type { Random } from './random.ts';

const words =
  '再生医療 感染症 次世代 基盤 研究開発 ネットワーク プログラム 気候変動 予測 半導体 材料 観測網 創出 推進 事業 統合 データ 活用 先端 加速'.split(
    ' ',
  );

function nameOf(random: Random): string {
  return Array.from({ length: 2 + random(5) }, () => words[random(words.length)]).join('');
}

const kinds = ['ex-ante', 'interim', 'ex-post'] as const;

/** One project in two follows an earlier one; most are dated; some split and merge. */
export function sketches(count: number, random: Random, relations = 1): ProjectSketch[] {
  return Array.from({ length: count }, (_, i): ProjectSketch => {
    const length = 1 + random(9);
    return {
      name: nameOf(random),
      start: random(20) === 0 ? null : 2008 + random(26),
      length: random(25) === 0 ? 'open' : random(15) === 0 ? null : length,
      startBasis: (['stated', 'record', 'estimate'] as const)[random(3)] ?? 'stated',
      endBasis: (['stated', 'record', 'estimate'] as const)[random(3)] ?? 'stated',
      evaluations: kinds
        .filter(() => random(2) === 0)
        .map((kind) => ({ kind, offset: random(length + 2) })),
      tentative: random(12) === 0,
      group: Math.floor((i * 4) / count),
      isPart: random(12) === 0,
      follows: [...new Set(Array.from({ length: random(relations + 1) }, () => 1 + random(6)))],
    };
  });
}

export function syntheticProgram(count: number, random: Random, relations = 1): Program {
  return programOf(sketches(count, random, relations));
}

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n')}\n`;
}

function header(data: string, table: string): string[] {
  return (readFileSync(join(data, `${table}.csv`), 'utf8').split(/\r?\n/)[0] ?? '').split(',');
}

/** Writes a folder of tables: `plans` plans of one program with `perPlan` projects each. */
export function writeSyntheticTables(
  folder: string,
  plans: number,
  perPlan: number,
  random: Random,
): void {
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
  for (let p = 0; p < plans; p++) {
    const [plan, program] = [`plan-${p}`, `program-${p}`];
    rows['plans']?.push({
      id: plan,
      order: p,
      goal_no: '1',
      ...both('name', `計画${p}`),
      ...both('short', `計画${p}`),
      ...both('goal', '目標'),
      ...both('committee', '委員会'),
      source: 'src',
    });
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
    sketches(perPlan, random).forEach((sketch, i) => {
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
