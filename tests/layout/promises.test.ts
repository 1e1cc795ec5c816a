/** What the layout promises of lanes and routes, and that it says so where it cannot keep it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaults,
  laneFaults,
  layOutBand,
  leastColumn,
  settle,
  type BandInput,
  type ItemInput,
  type SizedItem,
} from '../../src/layout/index.ts';
import { sizeBar } from '../../src/layout/labels/index.ts';
import { laneOf, packLanes, wholesFirst } from '../../src/layout/lanes/index.ts';
import { portFaults, type Route } from '../../src/layout/routes/index.ts';
import { periodOf } from '../../src/model/index.ts';
import { rowsOf } from '../../src/scene/rows.ts';
import { programArbitrary } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const usual = settle({ markSize: 0 });

function item(id: string, from: number, to: number, parent: string | null = null): ItemInput {
  return {
    id,
    label: id,
    flag: null,
    detail: null,
    start: { at: periodOf(from), basis: 'stated' },
    end: { at: periodOf(to), basis: 'stated' },
    evaluations: [],
    aside: null,
    parent,
  };
}

function sized(...items: readonly ItemInput[]) {
  const needs = { incoming: false, outgoing: false };
  return items.map((one) => sizeBar(testMetrics, one, needs, usual));
}

function bandOf(items: readonly ItemInput[], links: readonly (readonly [string, string])[] = []) {
  return {
    id: 'band',
    groups: [{ id: 'group', name: '', outcome: '', items }],
    shelfTitle: '',
    links: links.map(([from, to]) => ({
      id: `${from}->${to}`,
      from,
      to,
      kind: 'succession' as const,
    })),
  } satisfies BandInput;
}

describe('lanes', () => {
  it('name two items that meet, with or without their marks', () => {
    const [a, b] = sized(item('a', 2020, 2024), item('b', 2024, 2026));
    if (!a || !b) throw new Error('two items');
    expect(laneFaults([laneOf(0, [a, b])], usual)).toEqual(['a meets b']);
    const apart = sized(item('a', 2020, 2023), item('b', 2024, 2026));
    expect(laneFaults([laneOf(0, apart)], usual)).toEqual([]);
    const withStrip = (one: SizedItem, left: number): SizedItem => ({
      ...one,
      strip: { marks: [], blocks: [{ left, right: left + 20 }], height: 20 },
    });
    const [c, d] = apart;
    if (!c || !d) throw new Error('two items');
    const at = (left: number) =>
      laneFaults([laneOf(0, [withStrip(c, 100), withStrip(d, left)])], usual);
    expect(at(123)).toEqual(['marks of a meet b']);
    expect(at(124)).toEqual([]);
  });

  it('name a part that stands above its whole', () => {
    const [part, whole] = sized(item('part', 2020, 2022, 'whole'), item('whole', 2020, 2029));
    if (!part || !whole) throw new Error('two items');
    const [upper, lower] = [laneOf(0, [part]), laneOf(0, [whole])];
    expect(laneFaults([upper, lower], usual)).toEqual([
      'part stands above whole, which it is part of',
    ]);
    expect(laneFaults([lower, upper], usual)).toEqual([]);
    expect(laneFaults([upper, { ...lower, group: 1 }], usual)).toEqual([]);
  });

  it('hold a whole before its parts, whatever the order of the tables', () => {
    const lanes = packLanes(
      0,
      sized(item('part', 2020, 2022, 'whole'), item('whole', 2020, 2029)),
      [],
      usual,
    );
    expect(lanes.map(({ items }) => items.map(({ input }) => input.id))).toEqual([
      ['whole'],
      ['part'],
    ]);
  });

  it('cut a chain where two hold parts of each other’s wholes', () => {
    const [w1, p1, w2, p2] = sized(
      item('w1', 2014, 2016),
      item('p1', 2018, 2019, 'w1'),
      item('w2', 2014, 2016),
      item('p2', 2018, 2019, 'w2'),
    );
    if (!w1 || !p1 || !w2 || !p2) throw new Error('four items');
    const ids = wholesFirst([
      [w1, p2],
      [w2, p1],
    ]).map((chain) => chain.map(({ input }) => input.id));
    expect(ids).toEqual([['w1'], ['w2', 'p1'], ['p2']]);
  });
});

describe('a band', () => {
  it('keeps what it promises, whatever the program', () => {
    fc.assert(
      fc.property(programArbitrary(24), fc.integer({ min: 0, max: 40 }), (program, more) => {
        for (const { input } of rowsOf({ kind: 'program', program }, 'ja', 'normal').bands)
          expect(
            layOutBand(input, testMetrics, { columnWidth: leastColumn(defaults) + more }).faults,
          ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('lets no arrow end at the point of a bar that goes on, which would cover its head', () => {
    fc.assert(
      fc.property(programArbitrary(24), (program) => {
        for (const { input } of rowsOf({ kind: 'program', program }, 'ja', 'normal').bands) {
          const { items, arrows } = layOutBand(input, testMetrics);
          const spans = new Map(items.map(({ item }) => [item.input.id, item.span]));
          for (const { link, head } of arrows)
            if (spans.get(link.to)?.startEdge === 'clipped') expect(head).not.toBe('right');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says which arrow misses its bar in years too narrow for ports', () => {
    const band = bandOf([item('a', 2020, 2020), item('b', 2020, 2020)], [['a', 'b']]);
    const at = (columnWidth: number) => layOutBand(band, testMetrics, { columnWidth }).faults;
    expect(at(38)).toEqual([]);
    expect(at(20)).toEqual(['a->b misses its bar in years of 20 px, where ports need 38']);
  });

  it('says which arrows run up and down on one line in such years', () => {
    const [a, b, c, d] = sized(
      item('a', 2014, 2016),
      item('b', 2020, 2022),
      item('c', 2014, 2016),
      item('d', 2020, 2022),
    );
    if (!a || !b || !c || !d) throw new Error('four items');
    const lanes = [a, b, c, d].map((one) => laneOf(0, [one]));
    const route = (from: number, to: number, x: number, id = `${from}->${to}`): Route => ({
      link: { id, from: String(from), to: String(to), kind: 'succession' },
      shape: 'slot',
      corners: [
        { x: 0, level: { at: 'centre', lane: from } },
        { x, level: { at: 'centre', lane: from } },
        { x, level: { at: 'centre', lane: to } },
        { x: 200, level: { at: 'centre', lane: to } },
      ],
      head: 'right',
      runs: [],
    });
    const said = (columnWidth: number, ...routes: readonly Route[]) =>
      portFaults(lanes, routes, settle({ markSize: 0, columnWidth }));
    const fault = '0->2 and 1->3 share a line in years of 30 px, where ports need 38';
    expect(said(30, route(0, 2, 100), route(1, 3, 101))).toEqual([fault]);
    expect(said(30, route(1, 3, 101), route(0, 2, 100))).toEqual([fault]);
    expect(said(38, route(0, 2, 100), route(1, 3, 101))).toEqual([]);
    // 2 px apart, one below the other, from one bar.
    expect(said(30, route(0, 2, 100), route(1, 3, 102))).toEqual([]);
    expect(said(30, route(0, 1, 100), route(1, 3, 100))).toEqual([]);
    expect(said(30, route(0, 2, 100), route(0, 3, 101))).toEqual([]);
  });
});
