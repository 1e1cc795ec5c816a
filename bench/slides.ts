/** PowerPoint: how long the largest program's file takes and weighs, and all of `/slides/`. */
import { LANGS } from '../src/i18n/lang.ts';
import { readAtlas, type Atlas, type Plan, type Program } from '../src/model/index.ts';
import { renderPptx } from '../src/render/pptx/index.ts';
import { dataFolder, readTableFiles } from '../src/site/data-folder.ts';
import { planDeck, programDeck, type Making } from '../src/slides/index.ts';

function readReal(): Atlas {
  const { atlas } = readAtlas(readTableFiles(dataFolder()));
  if (!atlas) throw new Error('The tables have errors: run npm run check:data.');
  return atlas;
}

function makingIn(lang: Making['lang'], version: string): Making {
  return {
    lang,
    day: '2026-11-24',
    version,
    addressOf: (plan: Plan, program: Program | null) =>
      `https://example.org/${plan.id}/#${program?.id ?? ''}`,
  };
}

interface Made {
  /** Seconds. */
  readonly time: number;
  readonly bytes: readonly number[];
}

function timed(make: () => readonly Uint8Array[]): Made {
  const start = performance.now();
  const files = make();
  return { time: (performance.now() - start) / 1000, bytes: files.map(({ length }) => length) };
}

function report(title: string, { time, bytes }: Made): void {
  const largest = (Math.max(...bytes) / 1000).toFixed(1);
  console.log(`  ${title}: ${time.toFixed(2)} s, ${bytes.length} files, the largest ${largest} kB`);
}

export function benchSlides(): void {
  const atlas = readReal();
  const largest = atlas.programs.reduce((a, b) => (b.projects.length > a.projects.length ? b : a));
  const japanese = makingIn('ja', atlas.version);
  console.log('\nSlides');
  report(
    `the largest program (${largest.projects.length} projects)`,
    timed(() => [renderPptx(programDeck(largest, japanese))]),
  );
  report(
    'all of /slides/',
    timed(() =>
      LANGS.map((lang) => makingIn(lang, atlas.version)).flatMap((making) => [
        ...atlas.plans.map((plan) => renderPptx(planDeck(plan, making))),
        ...atlas.programs.map((program) => renderPptx(programDeck(program, making))),
      ]),
    ),
  );
}
