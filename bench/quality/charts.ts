/** The charts that are looked at: every real one in every medium and language, and random ones. */
import { defaults, leastColumn } from '../../src/layout/index.ts';
import { composeScene, SITE_METRICS, type Scene, type Subject } from '../../src/scene/index.ts';
import { readAtlas, type Atlas, type Program, type Project } from '../../src/model/index.ts';
import { dataFolder, readTableFiles } from '../../src/site/data-folder.ts';
import { crossingPlan } from '../../tests/arbitraries/crossing-plan.ts';
import { seeded } from '../../tests/arbitraries/seeded.ts';
import { syntheticProgram } from '../../tests/arbitraries/synthetic.ts';
import { media } from './media.ts';

export interface Chart {
  readonly name: string;
  readonly scene: Scene;
  /** What it was asked to show. */
  readonly projects: readonly Project[];
}

/** The ISO day every chart is drawn for. */
export const today = '2026-11-23';

/** px of all years together. */
const usualWidth = 880;

function readReal(): Atlas {
  const { atlas } = readAtlas(readTableFiles(dataFolder()));
  if (!atlas) throw new Error('The tables have errors: run npm run check:data.');
  return atlas;
}

export function realPrograms(): readonly Program[] {
  return readReal().programs;
}

export function realCharts(): Chart[] {
  const atlas = readReal();
  const subjects: (Pick<Chart, 'projects'> & { readonly subject: Subject })[] = [
    ...atlas.programs.map((program) => ({
      subject: { kind: 'program', program } as const,
      projects: program.projects,
    })),
    ...atlas.plans.map((plan) => ({
      subject: { kind: 'plan', plan } as const,
      projects: plan.programs.flatMap((program) => program.projects),
    })),
    { subject: { kind: 'atlas', atlas }, projects: atlas.projects },
  ];
  return subjects.flatMap(({ subject, projects }) =>
    (['ja', 'en'] as const).flatMap((lang) =>
      Object.entries(media).map(([medium, layout]) => {
        const isPoster = medium.startsWith('poster');
        const density = subject.kind !== 'program' ? 'overview' : isPoster ? 'detailed' : 'normal';
        const options = {
          lang,
          density,
          today,
          metrics: SITE_METRICS,
          axis: 'every',
          layout,
        } as const;
        const scene = composeScene(subject, options);
        return { name: `${scene.chart} ${lang} ${medium}`, scene, projects };
      }),
    ),
  );
}

/** Seeded; 1–300 projects, 0–3 relations each, splits, merges, chains, overlaps, names of 2–60 characters. */
export function* randomCharts(count: number): Generator<Chart> {
  const layouts = Object.entries(media);
  for (let seed = 1; seed <= count; seed++) {
    const random = seeded(seed);
    // Small plans are many, as in life; every tenth is large.
    const size = 1 + random(seed % 10 === 0 ? 300 : 40);
    const program = syntheticProgram(size, random, random(4));
    const [medium, layout] = layouts[seed % layouts.length] ?? ['screen 1440', {}];
    const density = seed % 3 === 0 ? 'overview' : 'normal';
    const options = {
      lang: 'ja',
      density,
      today,
      metrics: SITE_METRICS,
      axis: 'every',
      layout,
    } as const;
    yield {
      name: `random ${seed} (${size} projects) ${density} ${medium}`,
      scene: composeScene({ kind: 'program', program }, options),
      projects: program.projects,
    };
  }
}

/** Seeded: plans of 2–5 programs, half of whose relations lead from one to another; bands stacked, or apart. */
export function* crossingCharts(count: number): Generator<Chart> {
  const layouts = Object.entries(media);
  for (let seed = 1; seed <= count; seed++) {
    const random = seeded(seed);
    const [programs, tasks] = [2 + random(4), 1 + random(12)];
    const plan = crossingPlan(programs, tasks, random);
    const [medium, layout] = layouts[seed % layouts.length] ?? ['screen 1440', {}];
    const isApart = seed % 3 === 0;
    const options = {
      lang: seed % 2 === 0 ? 'ja' : 'en',
      density: isApart ? 'normal' : 'overview',
      today,
      metrics: SITE_METRICS,
      axis: seed % 4 === 0 ? 'plan' : 'every',
      layout,
      isApart,
    } as const;
    yield {
      name: `crossing ${seed} (${programs} × ${tasks})${isApart ? ' apart' : ''} ${medium}`,
      scene: composeScene({ kind: isApart ? 'programs' : 'plan', plan }, options),
      projects: plan.programs.flatMap((program) => program.projects),
    };
  }
}

/** Seeded: a real program or a random one, in either language, in years as a reader may ask for. */
export function* exploredCharts(count: number): Generator<Chart> {
  const real = realPrograms();
  for (let seed = 1; seed <= count; seed++) {
    const random = seeded(seed);
    const program = real[seed % (2 * real.length)] ?? syntheticProgram(1 + random(24), random, 3);
    const years = 2 + random(29);
    const from = 1995 + random(50);
    const columnWidth = Math.round(Math.max(leastColumn(defaults), usualWidth / years));
    const scene = composeScene(
      { kind: 'program', program },
      {
        lang: random(2) === 0 ? 'ja' : 'en',
        density: random(3) === 0 ? 'overview' : 'normal',
        today,
        metrics: SITE_METRICS,
        axis: 'every',
        layout: { range: { from, to: from + years - 1 }, columnWidth },
      },
    );
    const name = `explored ${seed}: ${scene.chart} ${scene.lang} ${from}–${from + years - 1}`;
    yield { name, scene, projects: program.projects };
  }
}
