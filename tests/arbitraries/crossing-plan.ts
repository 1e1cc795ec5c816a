/** Plans drawn from a seed whose programs are related: half of the relations lead from one to another. */
import type { Plan, Program, Project, Relation } from '../../src/model/atlas.ts';
import { defaults } from '../../src/layout/index.ts';
import { programOf, type ProjectSketch } from './programs.ts';
import type { Random } from './seeded.ts';
import { sketches } from './synthetic.ts';

type Loose<T> = { -readonly [K in keyof T]: T[K] };

/** Relations a program has for each of its tasks. */
const share = 0.75;

function relate(from: Loose<Project>, to: Loose<Project>): void {
  const relation: Relation = {
    ...{ id: `${from.id}->${to.id}`, from, to, kind: 'succession' as const },
    ...{ basis: 'stated' as const, citations: [], note: null },
  };
  if (from === to || from.outgoing.some(({ id }) => id === relation.id)) return;
  from.outgoing = [...from.outgoing, relation];
  to.incoming = [...to.incoming, relation];
}

/** As long as no cycle of relations comes of it: from what is earlier in the list of all. */
function relateAll(programs: readonly (readonly Loose<Project>[])[], random: Random): void {
  const rank = new Map(
    programs
      .flat()
      .sort((a, b) =>
        a.start.fy === null || b.start.fy === null ? 0 : Number(a.start.fy) - Number(b.start.fy),
      )
      .map((project, i) => [project, i]),
  );
  programs.forEach((own, at) => {
    for (let i = 0; i < own.length * share; i++) {
      const others =
        i % 2 === 0
          ? own
          : (programs[(at + 1 + random(programs.length - 1)) % programs.length] ?? own);
      const [a, b] = [own[random(own.length)], others[random(others.length)]];
      if (!a || !b) continue;
      const isForward = (rank.get(a) ?? 0) < (rank.get(b) ?? 0);
      relate(isForward ? a : b, isForward ? b : a);
    }
  });
}

function amongUsualYears(sketch: ProjectSketch): ProjectSketch {
  const { start } = sketch;
  return { ...sketch, isPart: false, start: start && Math.max(start, defaults.range.from) };
}

/** So many programs of so many tasks each, which begin in the years a chart usually shows. */
export function crossingPlan(programs: number, tasks: number, random: Random): Plan {
  const made = Array.from({ length: programs }, (_, i) => {
    const program = programOf(sketches(tasks, random, 0).map(amongUsualYears)) as Loose<Program>;
    program.id = `p${i}`;
    program.order = i;
    program.name = { ja: `第${i + 1}の計画群`, en: `Programme ${i + 1}` };
    for (const project of program.projects as readonly Loose<Project>[]) {
      project.id = `${program.id}-${project.id}`;
      project.evaluations = project.evaluations.map((evaluation) => ({
        ...evaluation,
        id: `${program.id}-${evaluation.id}`,
      }));
    }
    return program;
  });
  const plan = made[0]?.plan as Loose<Plan>;
  for (const program of made) {
    program.plan = plan;
    program.initiatives = program.initiatives.map((initiative) => ({
      ...initiative,
      id: `${program.id}-${initiative.id}`,
    }));
    for (const initiative of program.initiatives)
      for (const project of initiative.projects as readonly Loose<Project>[])
        project.initiative = initiative;
  }
  plan.programs = made;
  relateAll(
    made.map(({ projects }) => projects),
    random,
  );
  return plan;
}
