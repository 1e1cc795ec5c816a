/**
 * Random programs for property tests: overlapping, splitting, merging, undated, off the axis,
 * with names from two characters to sixty in both scripts.
 */
import fc from 'fast-check';
import type { Basis, Evaluation, Plan, Program, Project, Relation } from '../../src/model/atlas.ts';

type Loose<T> = { -readonly [K in keyof T]: T[K] };

const both = (text: string): { ja: string; en: string } => ({ ja: text, en: text });

const japanese =
  '再生医療実現拠点ネットワークプログラムの研究開発を推進するための基盤技術、先端的バイオ創薬等（第３期）・ー';
const latin = 'Research Programme for 3D-Materials & Regenerative Medicine (Phase II) ';

const nameArbitrary = fc
  .tuple(fc.boolean(), fc.integer({ min: 2, max: 60 }), fc.nat(50))
  .map(([isJapanese, length, offset]) => {
    const alphabet = isJapanese ? japanese : latin;
    const name = Array.from({ length }, (_, i) => alphabet[(offset + i) % alphabet.length]).join(
      '',
    );
    return name.trim() || '課題';
  });

const basis = fc.constantFrom<Basis>('stated', 'record', 'inferred', 'estimate');

export interface ProjectSketch {
  readonly name: string;
  readonly start: number | null;
  readonly length: number | 'open' | null;
  readonly startBasis: Basis;
  readonly endBasis: Basis;
  readonly evaluations: readonly { kind: 'ex-ante' | 'interim' | 'ex-post'; offset: number }[];
  readonly tentative: boolean;
  readonly group: number;
  readonly isPart: boolean;
  /** Where earlier projects this one follows lie, counted backwards. */
  readonly follows: readonly number[];
}

export const sketchArbitrary: fc.Arbitrary<ProjectSketch> = fc.record({
  name: nameArbitrary,
  start: fc.option(fc.integer({ min: 2005, max: 2040 }), { freq: 8 }),
  length: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 1, arbitrary: fc.constant('open' as const) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  startBasis: basis,
  endBasis: basis,
  evaluations: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom('ex-ante' as const, 'interim' as const, 'ex-post' as const),
      offset: fc.integer({ min: -2, max: 9 }),
    }),
    { maxLength: 4, selector: ({ kind, offset }) => `${kind}${offset}` },
  ),
  tentative: fc.boolean(),
  group: fc.integer({ min: 0, max: 3 }),
  isPart: fc.nat(9).map((n) => n === 0),
  follows: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
});

/** A program built from sketches; relations always lead from an earlier sketch to a later one. */
export function programOf(sketches: readonly ProjectSketch[]): Program {
  const plan = {
    id: 'life-science',
    order: 1,
    name: both('計画'),
    short: both('計画'),
  } as unknown as Loose<Plan>;
  const program = {
    id: 'p',
    plan,
    no: '2-1',
    order: 1,
    name: both('プログラム'),
    initiatives: [] as Loose<Program['initiatives'][number]>[],
  } as unknown as Loose<Program>;
  const projects = sketches.map((sketch, i) => projectOf(sketch, i, program));
  const groups = [...new Set(sketches.map((sketch) => sketch.group))].sort();
  program.initiatives = groups.map((group, i) => ({
    id: `g${group}`,
    program,
    order: i,
    label: both('革新的な医薬品の創出に資する研究開発を推進する。'),
    outcome: both('臨床ステージアップの件数'),
    note: null,
    citations: [],
    projects: projects.filter((_, j) => sketches[j]?.group === group),
  }));
  projects.forEach((project, i) => {
    project.initiative =
      program.initiatives.find(({ id }) => id === `g${sketches[i]?.group}`) ?? null;
    const before = projects[i - 1];
    if (sketches[i]?.isPart && before && !before.parent && before.initiative === project.initiative)
      project.parent = before;
    for (const back of sketches[i]?.follows ?? []) {
      const from = projects[i - back];
      if (from) relate(from, project, (sketches[i] as ProjectSketch).follows.length > 1);
    }
  });
  program.projects = projects;
  plan.programs = [program];
  return program;
}

function relate(from: Loose<Project>, to: Loose<Project>, isMerge: boolean): void {
  const relation: Relation = {
    id: `${from.id}->${to.id}`,
    from,
    to,
    kind: isMerge ? 'merge' : 'succession',
    basis: 'stated',
    citations: [],
    note: null,
  };
  from.outgoing = [...from.outgoing, relation];
  to.incoming = [...to.incoming, relation];
}

function projectOf(sketch: ProjectSketch, i: number, program: Program): Loose<Project> {
  const id = `p${i}`;
  const end =
    sketch.length === 'open'
      ? ('open' as const)
      : sketch.length === null || sketch.start === null
        ? null
        : sketch.start + sketch.length - 1;
  const project = {
    id,
    program,
    initiative: null,
    parent: null,
    parts: [],
    order: i,
    mark: null,
    name: both(sketch.name),
    nameEnBasis: null,
    short: both(sketch.name),
    aliases: [],
    start: {
      fy: sketch.start,
      basis: sketch.start === null ? null : sketch.startBasis,
      citations: [],
    },
    end: {
      fy: end === 'open' && sketch.start === null ? null : end,
      basis: end === null ? null : sketch.endBasis,
      citations: [],
    },
    tentative: sketch.tentative,
    role: 'subject',
    funder: null,
    summary: both(`${sketch.name}の成果を社会に届けるための研究開発。`),
    url: null,
    note: null,
    citations: [],
    evaluations: [],
    incoming: [],
    outgoing: [],
    budgets: [],
    participants: [],
    indicators: [],
  } as unknown as Loose<Project>;
  project.evaluations = sketch.evaluations.map(({ kind, offset }): Evaluation => {
    const fy = (sketch.start ?? 2020) + offset;
    return {
      id: `${id}:${kind}:${fy}`,
      project,
      kind,
      fy,
      basis: 'stated',
      citations: [],
      status: 'planned',
      by: null,
      resultUrl: null,
      note: null,
    };
  });
  return project;
}

export const programArbitrary = (maxProjects: number): fc.Arbitrary<Program> =>
  fc.array(sketchArbitrary, { minLength: 1, maxLength: maxProjects }).map(programOf);
