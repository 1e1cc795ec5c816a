/** The charts that are looked at: every real one in every medium and language, and random ones. */
import { composeScene, type Scene, type Subject } from '../../src/scene/index.ts';
import { readAtlas, type Atlas, type Program } from '../../src/model/index.ts';
import { dataFolder, readTableFiles } from '../../src/site/data-folder.ts';
import { SITE_METRICS } from '../../src/scene/fonts/text-metrics.ts';
import { seeded } from '../../tests/arbitraries/seeded.ts';
import { syntheticProgram } from '../../tests/arbitraries/synthetic.ts';
import { media } from './media.ts';

export interface Chart {
  readonly name: string;
  readonly scene: Scene;
}

const today = '2026-11-23';

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
  const subjects: Subject[] = [
    ...atlas.programs.map((program) => ({ kind: 'program', program }) as const),
    ...atlas.plans.map((plan) => ({ kind: 'plan', plan }) as const),
    { kind: 'atlas', atlas },
  ];
  return subjects.flatMap((subject) =>
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
        return { name: `${scene.chart} ${lang} ${medium}`, scene };
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
    };
  }
}
