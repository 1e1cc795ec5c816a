/** Charts of projects that begin and end on any day, on every axis of time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarYears,
  createAxis,
  fiscalYears,
  months,
  quarters,
  type LayoutOptions,
} from '../../src/layout/index.ts';
import { firstDay, lastDay, type Fy, type Period, type Program } from '../../src/model/index.ts';
import { composeScene, hardFaults, type Scene } from '../../src/scene/index.ts';
import { programArbitrary } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

type Axis = Pick<LayoutOptions, 'calendar' | 'range' | 'columnWidth' | 'inset'>;

const range = { from: 2014, to: 2035 };
const axes: readonly (readonly [string, Axis])[] = [
  ['fiscal years', { calendar: fiscalYears(), range, columnWidth: 44, inset: 7 }],
  ['narrow fiscal years', { calendar: fiscalYears(), range, columnWidth: 18, inset: 1 }],
  ['calendar years', { calendar: calendarYears(), range, columnWidth: 44, inset: 7 }],
  ['quarters', { calendar: quarters(), range, columnWidth: 12.5, inset: 2 }],
  ['months', { calendar: months(), range, columnWidth: 8, inset: 1 }],
];

/** The day of a fiscal year that lies so far into it, 0 to 1. */
function dayIn(fy: Fy, share: number): string {
  const [from, to] = [Date.parse(firstDay(fy)), Date.parse(lastDay(fy))];
  const day = 864e5;
  return new Date(from + Math.round(((to - from) * share) / day) * day).toISOString().slice(0, 10);
}

/** Every project and evaluation on days of its years, by numbers from 0 to 1 taken in turn. */
function daysOf({ projects }: Program, shares: readonly number[]): Map<string, Period> {
  let next = 0;
  const share = (): number => shares[next++ % shares.length] ?? 0;
  const days = projects.flatMap(({ id, start, end, evaluations }): [string, Period][] => {
    const known = [start.fy, end.fy].filter((fy) => typeof fy === 'number');
    const [from = 2020, to = from] = known;
    const [first = '', last = ''] = [dayIn(from, share()), dayIn(to, share())].sort();
    return [
      [id, { first, last }],
      ...evaluations.map(({ id: evaluation, fy }): [string, Period] => {
        const day = dayIn(fy ?? 2020, share());
        return [evaluation, { first: day, last: day }];
      }),
    ];
  });
  return new Map(days);
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

function draw(program: Program, days: ReadonlyMap<string, Period>, layout: Axis): Scene {
  return composeScene(
    { kind: 'program', program },
    {
      lang: 'ja',
      density: 'normal',
      today: '2026-11-01',
      metrics: testMetrics,
      axis: 'every',
      layout,
      days,
    },
  );
}

/** Narrower bars are drawn wider than their time, about its middle. */
const leastWidth = 26;
/** px */
const exact = 0.01;

describe.each(axes)('an axis of %s', (_, layout) => {
  it('has no hard fault, whatever the days', () => {
    fc.assert(
      fc.property(programArbitrary(20), shares, (program, given) => {
        expect(hardFaults(draw(program, daysOf(program, given), layout))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('begins and ends every bar at its moments', () => {
    const { x, xAfter, width } = createAxis(layout.calendar, layout.range, layout.columnWidth);
    fc.assert(
      fc.property(programArbitrary(12), shares, (program, given) => {
        const days = daysOf(program, given);
        const { bands, plotX } = draw(program, days, layout);
        for (const bar of bands.flatMap(({ marks }) => marks)) {
          const time = days.get(bar.kind === 'bar' ? bar.id : '');
          if (bar.kind !== 'bar' || !time || bar.start === 'shelf') continue;
          const isSure = bar.start !== 'unknown' && bar.end !== 'unknown' && bar.end !== 'open';
          const [left, right] = [bar.x - plotX, bar.x + bar.width - plotX];
          if (!isSure || right <= 0 || left >= width) continue;
          const from = bar.start === 'clipped' ? 0 : x(time.first) + layout.inset;
          const to = bar.end === 'clipped' ? width : xAfter(time.last) - layout.inset;
          const isAtEdge = left < exact || right > width - exact;
          if (to - from >= leastWidth) {
            expect(Math.abs(left - from)).toBeLessThan(exact);
            expect(Math.abs(right - to)).toBeLessThan(exact);
          } else if (!isAtEdge) expect(Math.abs(left + right - from - to)).toBeLessThan(exact);
          expect(right - left).toBeLessThan(Math.max(to - from, leastWidth) + exact);
        }
      }),
      { numRuns: 60 },
    );
  });
});
