/** Whatever is filtered out and whichever years are shown, no chart needs retouching. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisLimits, densityChoices, nothingExplored, zooms } from '../../src/explore/index.ts';
import { exploredScene, type Standing } from '../../src/islands/explore/draw-charts.ts';
import { defaults } from '../../src/layout/index.ts';
import { readAtlas } from '../../src/model/index.ts';
import { hardFaults, type Subject } from '../../src/scene/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const { atlas } = readAtlas(readTableFiles('data'));
if (!atlas) throw new Error('The tables have faults.');
const { range } = defaults;
const ids = atlas.projects.map(({ id }) => id);

const subjects: readonly Subject[] = [
  ...atlas.programs.map((program) => ({ kind: 'program', program }) as const),
  ...atlas.plans.map((plan) => ({ kind: 'plan', plan }) as const),
];

function projectsOf(subject: Subject): string[] {
  const programs =
    subject.kind === 'program'
      ? [subject.program]
      : subject.kind === 'plan'
        ? subject.plan.programs
        : [];
  return programs.flatMap(({ projects }) => projects.map(({ id }) => id));
}

/** A chart that names its groups itself. */
const beside: Standing = { isNamedByPage: false, width: 900 };

/** A page that gives the years so much room, px. */
const onPage = (width: number): Standing => ({ isNamedByPage: true, width });

const exploration = fc.record({
  choices: fc.constant(nothingExplored.choices),
  from: fc.option(fc.integer({ min: axisLimits.first, max: 2028 })),
  to: fc.option(fc.integer({ min: 2029, max: axisLimits.last })),
  zoom: fc.constantFrom(...zooms),
  density: fc.option(fc.constantFrom(...densityChoices)),
});

describe('an explored chart', () => {
  it('has no hard fault, and shows or counts what is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.constantFrom(beside, ...[320, 700, 1100].map(onPage)),
        fc.subarray(ids),
        exploration,
        fc.constantFrom('ja' as const, 'en' as const),
        (subject, standing, chosen, explored, lang) => {
          const left = new Set(chosen);
          const drawing = {
            lang,
            today: '2026-11-23',
            range,
            left,
            exploration: explored,
            names: {},
          };
          const scene = exploredScene(subject, 'normal', drawing, standing);
          expect(hardFaults(scene)).toEqual([]);
          const drawn = scene.bands
            .flatMap(({ marks }) => marks)
            .filter(({ kind }) => kind === 'bar')
            .map((mark) => ('id' in mark ? mark.id : ''));
          const expected = projectsOf(subject).filter((id) => left.has(id));
          const outside = scene.outside.map(({ id }) => id);
          expect([...drawn, ...outside].toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of two years has room for the shelf’s title and what stands beside it', () => {
    const program = atlas.programs.find((one) => one.id === 'ls-infrastructure');
    if (!program) throw new Error('There is no such program.');
    const left = new Set(['ai-for-science-life']);
    const explored = { ...nothingExplored, from: 2028, to: 2029 };
    const drawing = {
      lang: 'ja',
      today: '2026-11-23',
      range,
      left,
      exploration: explored,
      names: {},
    } as const;
    const scene = exploredScene({ kind: 'program', program }, 'normal', drawing, beside);
    expect(hardFaults(scene)).toEqual([]);
    const drawn = scene.bands.flatMap(({ marks }) => marks.map(({ kind }) => kind));
    expect(drawn).toContain('bar');
    expect(drawn).toContain('bar-label');
  });
});
