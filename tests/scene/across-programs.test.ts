/**
 * Relations between programs: drawn across bands where a chart holds both, told by stubs where it
 * holds one or sets its bands apart; each once at either end, and never with a hard fault.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartWords } from '../../src/i18n/chart-words.ts';
import { textWidth } from '../../src/layout/index.ts';
import type { Plan, Program, Relation } from '../../src/model/index.ts';
import {
  auditScene,
  composeScene,
  hardFaults,
  type ArrowMark,
  type BarMark,
  type ComposeOptions,
  type Mark,
  type Scene,
  type SceneBand,
  type Subject,
} from '../../src/scene/index.ts';
import { crossingPlan } from '../arbitraries/crossing-plan.ts';
import { seeded } from '../arbitraries/seeded.ts';
import { testMetrics } from '../fixtures/metrics.ts';
import { falseStatements } from '../measures/read-scene.ts';

const today = '2026-11-25';

function drawn(subject: Subject, options: Partial<ComposeOptions> = {}): Scene {
  return composeScene(subject, {
    ...{ lang: 'ja', density: 'overview', today, metrics: testMetrics, axis: 'plan' },
    ...options,
  });
}

function arrowsIn({ marks }: SceneBand): ArrowMark[] {
  return marks.filter((mark: Mark): mark is ArrowMark => mark.kind === 'arrow');
}

function barsIn({ marks }: SceneBand): BarMark[] {
  return marks.filter((mark: Mark): mark is BarMark => mark.kind === 'bar');
}

/** The text of a band's label. */
function labelIn({ marks }: SceneBand, id: string): string {
  return marks
    .flatMap((mark) => (mark.kind === 'bar-label' && mark.id === id ? mark.lines : []))
    .map(({ text }) => text)
    .join('');
}

function crossing({ programs }: Plan): Relation[] {
  return programs
    .flatMap(({ projects }) => projects.flatMap(({ outgoing }) => outgoing))
    .filter(({ from, to }) => from.program !== to.program);
}

function isDated({ from, to }: Relation): boolean {
  return [from, to].every(({ start, end }) => typeof (start.fy ?? end.fy) === 'number');
}

function bandOf({ bands }: Scene, program: Program): SceneBand {
  const band = bands.find(({ id }) => id === program.id);
  if (!band) throw new Error(`${program.id} has no band`);
  return band;
}

/** Twenty plans: two to four programs of eight tasks, half of whose relations cross. */
const plans = Array.from({ length: 20 }, (_, i) => crossingPlan(2 + (i % 3), 8, seeded(i + 1)));

const subjects = plans.map((plan) => ({ plan, dated: crossing(plan).filter(isDated) }));

describe.each(['overview', 'normal'] as const)('a chart of several programs (%s)', (density) => {
  it('has no hard fault, with years over every band or only the first', () => {
    subjects.forEach(({ plan }, i) => {
      const lang = i % 2 === 0 ? 'ja' : 'en';
      for (const axis of ['every', 'plan'] as const)
        expect(hardFaults(drawn({ kind: 'plan', plan }, { axis, density, lang }))).toEqual([]);
    });
  });

  it('draws every relation between them once, from the one bar to the other', () => {
    for (const { plan, dated } of subjects) {
      const scene = drawn({ kind: 'plan', plan }, { density });
      const arrows = scene.bands.flatMap(arrowsIn);
      for (const { id, from, to } of dated) {
        const pieces = arrows.filter((arrow) => arrow.id === id);
        expect(pieces.filter(({ cut }) => cut === 'end')).toHaveLength(1);
        expect(pieces.filter(({ cut }) => cut === 'start')).toHaveLength(1);
        for (const { program } of [from, to])
          expect(arrowsIn(bandOf(scene, program)).some((arrow) => arrow.id === id)).toBe(true);
      }
      expect(scene.bands.flatMap(barsIn).some(({ isGuest }) => isGuest)).toBe(false);
    }
  });

  it('says nothing false', () => {
    for (const { plan } of subjects) {
      const projects = plan.programs.flatMap((program) => program.projects);
      for (const isApart of [false, true])
        expect(
          falseStatements(drawn({ kind: 'plan', plan }, { density, isApart }), projects, today),
        ).toEqual([]);
    }
  });
});

describe('an arrow between bands', () => {
  it('is cut where they meet, and goes on at the same x', () => {
    const { plan } = subjects[0] as (typeof subjects)[number];
    const scene = drawn({ kind: 'plan', plan });
    const [upper] = scene.bands as [SceneBand];
    const shifted = {
      ...scene,
      bands: scene.bands.map((band) =>
        band === upper
          ? {
              ...band,
              marks: band.marks.map((mark) =>
                mark.kind === 'arrow' && mark.cut === 'end'
                  ? { ...mark, points: mark.points.map(({ x, y }) => ({ x: x + 1, y })) }
                  : mark,
              ),
            }
          : band,
      ),
    };
    expect(auditScene(shifted).looseHead.length).toBeGreaterThan(0);
  });

  it('passes the years between them where none is written', () => {
    for (const { plan } of subjects.slice(0, 6))
      for (const band of drawn({ kind: 'plan', plan }, { axis: 'every' }).bands) {
        const labels = band.marks.flatMap((mark) => (mark.kind === 'axis-label' ? [mark] : []));
        const xs = arrowsIn(band).flatMap(({ points }) =>
          points.flatMap(({ x, y }) => (y < band.axisHeight ? [x] : [])),
        );
        for (const { x, lines } of labels)
          for (const { text } of lines)
            for (const at of xs)
              expect(Math.abs(at - x)).toBeGreaterThan(textWidth(testMetrics, text, 12) / 2);
      }
  });
});

describe.each([
  [
    'of one program',
    (plan: Plan) =>
      plan.programs.map((program) =>
        drawn({ kind: 'program', program }, { density: 'normal', axis: 'every' }),
      ),
  ],
  [
    'whose bands stand apart',
    (plan: Plan) => [drawn({ kind: 'programs', plan }, { density: 'normal', isApart: true })],
  ],
] as const)('a chart %s', (_name, scenesOf) => {
  it('has no hard fault', () => {
    for (const { plan } of subjects) expect(scenesOf(plan).flatMap(hardFaults)).toEqual([]);
  });

  it('ends every relation to another program in a stub that names it, at both its ends', () => {
    for (const { plan, dated } of subjects) {
      const bands = scenesOf(plan).flatMap((scene) => scene.bands);
      for (const { id, from, to } of dated)
        for (const [own, other] of [
          [from, to],
          [to, from],
        ] as const) {
          const band = bands.find((one) => one.id === own.program.id) as SceneBand;
          expect(arrowsIn(band).filter((arrow) => arrow.id === id)).toHaveLength(1);
          const stub = barsIn(band).find((bar) => bar.id === other.id);
          expect(stub?.isGuest).toBe(true);
          expect(labelIn(band, other.id)).toContain(other.program.name.ja);
        }
    }
  });
});

describe('a relation to another program’s project without years', () => {
  it('is told in words where the chart does not hold it, by number where it does', () => {
    const { tells } = chartWords('ja');
    const opening = tells.named.precedes('');
    let told = 0;
    for (const { plan } of subjects)
      for (const relation of crossing(plan).filter((one) => !isDated(one))) {
        told++;
        const { from, to } = relation;
        for (const [own, other] of [
          [from, to],
          [to, from],
        ] as const) {
          const chart = drawn({ kind: 'program', program: own.program }, { density: 'normal' });
          const label = labelIn(bandOf(chart, own.program), own.id);
          expect(label).toContain(own === from ? opening : tells.named.follows(''));
          expect(label.replaceAll(/\s/g, '')).toContain(other.program.name.ja);
        }
        const whole = drawn({ kind: 'plan', plan });
        for (const { id, program } of [from, to])
          expect(labelIn(bandOf(whole, program), id)).toMatch(/※\d/);
      }
    expect(told).toBeGreaterThan(5);
  });
});

describe('a chart of any plan whose programs are related', () => {
  it('has no hard fault and says nothing false, in any years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2005, max: 2030 }),
        fc.boolean(),
        (seed, programs, tasks, from, isApart) => {
          const plan = crossingPlan(programs, tasks, seeded(seed));
          const scene = drawn(
            { kind: 'plan', plan },
            { axis: 'every', isApart, layout: { range: { from, to: from + 14 } } },
          );
          expect(hardFaults(scene)).toEqual([]);
          const projects = plan.programs.flatMap((program) => program.projects);
          expect(falseStatements(scene, projects, today)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
