/**
 * The rows that a plan's charts and pages show, and their version. A file that is made of them changes
 * when one of them does, and at no other time.
 */
import type { Plan, Program, Project } from './atlas.ts';
import { lineageOf } from './lineage.ts';

/** Fields that lead from a row to others that are written in their own place: their ids will do. */
const references = new Set([
  ...['plan', 'program', 'initiative', 'parent', 'project', 'from', 'to', 'policy'],
  ...['programs', 'initiatives', 'projects', 'parts', 'incoming', 'outgoing', 'indicators'],
  ...['evaluations', 'budgets', 'participants', 'policies', 'entity', 'funderEntity'],
]);

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
}

/** A row as text: what its own cells say and the sources it cites; other rows by their ids. */
function said(row: object): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (!references.has(key)) return value;
    return Array.isArray(value) ? value.map(idOf) : idOf(value);
  });
}

function* projectRows(project: Project): Generator<object> {
  yield project;
  yield* project.evaluations;
  yield* project.incoming;
  yield* project.outgoing;
  yield* project.budgets;
  yield* project.participants;
}

/** What a page or a chart of `project` names of where it stands. */
function* placeRows({ program, initiative }: Project): Generator<object> {
  yield program;
  yield program.plan;
  if (initiative) yield initiative;
}

function* programRows(program: Program): Generator<object> {
  yield program;
  yield* program.initiatives;
  yield* program.indicators;
}

/** Projects of other plans that a chart of this one may show: those its relations and lineages lead to. */
function neighboursOf(plan: Plan, own: readonly Project[]): Project[] {
  const shown = own.flatMap((project) => [
    ...lineageOf(project),
    ...project.incoming.map(({ from }) => from),
    ...project.outgoing.map(({ to }) => to),
    ...project.parts,
    ...(project.parent ? [project.parent] : []),
  ]);
  return [...new Set(shown)].filter(({ program }) => program.plan !== plan);
}

function* rowsOfPlan(plan: Plan): Generator<object> {
  yield plan;
  for (const standing of plan.policies) {
    yield standing;
    yield standing.policy;
  }
  for (const program of plan.programs) yield* programRows(program);
  const own = plan.programs.flatMap(({ projects }) => projects);
  for (const project of own) yield* projectRows(project);
  for (const other of neighboursOf(plan, own)) {
    yield* placeRows(other);
    yield* projectRows(other);
  }
}

/** FNV-1a (Fowler, Noll and Vo), six hexadecimal digits of its 32 bits. */
function digest(text: string, seed: number): string {
  let state = seed;
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  return (state >>> 8).toString(16).padStart(6, '0');
}

/** Everything a chart or a page of the plan can say of it, as text. */
export function planRows(plan: Plan): string {
  return [...rowsOfPlan(plan)].map((row) => `${said(row)}\n`).join('');
}

/** Twelve hexadecimal digits for a text, as `atlas.version` has. */
export function versionOfRows(rows: string): string {
  return digest(rows, 0x811c9dc5) + digest(rows, 0x050c5d1f);
}
