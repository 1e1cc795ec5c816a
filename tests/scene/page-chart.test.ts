/** A page's chart shows the years its projects need, in columns as wide as there is room for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, leastColumn } from '../../src/layout/index.ts';
import { fyOfDay } from '../../src/model/index.ts';
import {
  composeScene,
  hardFaults,
  pageLayout,
  shownSentence,
  yearsShown,
  type Subject,
} from '../../src/scene/index.ts';
import { programArbitrary } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const basic = { lang: 'ja', density: 'normal', today: '2026-11-23' } as const;
const widest = defaults.range;
const needed = { ...basic, widest };

describe('the years of a page’s chart', () => {
  it('hold every year known of it and today’s, within the widest axis, and begin or end with one', () => {
    fc.assert(
      fc.property(programArbitrary(8), (program) => {
        const subject: Subject = { kind: 'program', program };
        const { from, to } = yearsShown(subject, needed);
        const known = program.projects
          .flatMap(({ start, end, evaluations }) => [
            start.fy,
            end.fy,
            ...evaluations.map(({ fy }) => fy),
          ])
          .filter((fy) => typeof fy === 'number');
        const inside = known.filter((fy) => fy >= widest.from && fy <= widest.to);
        const years = [...inside, fyOfDay(basic.today)];
        expect(from).toBeGreaterThanOrEqual(widest.from);
        expect(to).toBeLessThanOrEqual(widest.to);
        expect(from).toBeLessThanOrEqual(Math.min(...years));
        expect(to).toBeGreaterThanOrEqual(Math.max(...years));
        // What begins before or ends after the widest axis is cut off at its ends.
        const isWhole = inside.length === known.length;
        const isEnough = Math.max(...years) - Math.min(...years) >= 5;
        if (isWhole && isEnough)
          expect([from, to]).toEqual([Math.min(...years), Math.max(...years)]);
      }),
    );
  });

  it('are those its page’s title names, with the counts its drawing says', () => {
    fc.assert(
      fc.property(programArbitrary(8), (program) => {
        const subject: Subject = { kind: 'program', program };
        const range = yearsShown(subject, needed);
        const options = {
          ...basic,
          metrics: testMetrics,
          axis: 'every',
          layout: { range },
        } as const;
        expect(shownSentence(subject, needed)).toBe(composeScene(subject, options).sentence);
      }),
      { numRuns: 60 },
    );
  });

  it('fill the room they are given, down to a year that can be read, without a fault', () => {
    fc.assert(
      fc.property(
        programArbitrary(8),
        fc.integer({ min: 200, max: 960 }),
        fc.boolean(),
        (program, width, isNamedByPage) => {
          const subject: Subject = { kind: 'program', program };
          const range = yearsShown(subject, needed);
          const years = range.to - range.from + 1;
          const scene = composeScene(subject, {
            ...basic,
            metrics: testMetrics,
            axis: 'first',
            layout: pageLayout({ isNamedByPage, range, width, zoom: 1 }),
          });
          expect(hardFaults(scene)).toEqual([]);
          const isFilled = scene.plotWidth <= width && scene.plotWidth > width - years;
          expect(isFilled || scene.columnWidth === leastColumn(defaults)).toBe(true);
        },
      ),
    );
  });
});
