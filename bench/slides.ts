/** PowerPoint: how long the largest program's file takes and weighs, and all of `/slides/`. */
import { LANGS } from '../src/i18n/lang.ts';
import { renderPptx } from '../src/render/pptx/index.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { planDeck, programDeck } from '../src/slides/index.ts';

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
  const { edition } = readEdition({});
  if (!edition) throw new Error('The tables have errors: run npm run check:data.');
  const { atlas } = edition;
  const largest = atlas.programs.reduce((a, b) => (b.projects.length > a.projects.length ? b : a));
  console.log('\nSlides');
  report(
    `the largest program (${largest.projects.length} projects)`,
    timed(() => [renderPptx(programDeck(largest, { edition, lang: 'ja' }))]),
  );
  report(
    'all of /slides/',
    timed(() =>
      LANGS.map((lang) => ({ edition, lang })).flatMap((making) => [
        ...atlas.plans.map((plan) => renderPptx(planDeck(plan, making))),
        ...atlas.programs.map((program) => renderPptx(programDeck(program, making))),
      ]),
    ),
  );
}
