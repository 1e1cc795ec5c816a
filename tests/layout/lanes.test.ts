/** Which item stands on which lane, and in which order the lanes stand. */
import { describe, expect, it } from 'vitest';
import { settle, type ItemInput, type LinkInput } from '../../src/layout/index.ts';
import { sizeBar, type SizedItem } from '../../src/layout/labels/index.ts';
import { orderLanes, packLanes } from '../../src/layout/lanes/index.ts';
import { periodOf } from '../../src/model/index.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const usual = settle();

interface Sketch {
  readonly id: string;
  readonly years?: readonly [from: number, to: number];
  readonly parent?: string;
}

function inputOf({ id, years, parent }: Sketch): ItemInput {
  const edge = (fy: number | undefined) =>
    fy === undefined ? { at: null, basis: null } : { at: periodOf(fy), basis: 'stated' as const };
  return {
    id,
    label: id,
    flag: null,
    detail: null,
    start: edge(years?.[0]),
    end: edge(years?.[1]),
    evaluations: [],
    aside: null,
    parent: parent ?? null,
  };
}

function sized(sketches: readonly Sketch[]): SizedItem[] {
  const needs = { incoming: false, outgoing: false };
  return sketches.map((sketch) => sizeBar(testMetrics, inputOf(sketch), needs, usual));
}

function link(id: string, kind: LinkInput['kind'] = 'succession'): LinkInput {
  const [from = '', to = ''] = id.split('->');
  return { id, from, to, kind };
}

function packed(sketches: readonly Sketch[], ...links: readonly LinkInput[]) {
  return packLanes(0, sized(sketches), links, usual);
}

function idsOf(lanes: ReturnType<typeof packLanes>): string {
  return lanes.map(({ items }) => items.map(({ input }) => input.id).join(' ')).join(' / ');
}

const a = { id: 'a', years: [2014, 2016] } as const;
const b = { id: 'b', years: [2018, 2020] } as const;
const c = { id: 'c', years: [2022, 2024] } as const;
const long = { id: 'long', years: [2014, 2034] } as const;

describe('packing', () => {
  it('fills the first lane that is free, in the order of the tables', () => {
    expect(idsOf(packed([a, long, b, c]))).toBe('a b c / long');
    expect(idsOf(packed([{ ...b, id: 'x' }, a, b]))).toBe('a x / b');
  });

  it('puts a successor behind its predecessor and nothing between them', () => {
    expect(idsOf(packed([a, b, c], link('a->c')))).toBe('a c / b');
    expect(idsOf(packed([a, b, c], link('a->c', 'related')))).toBe('a b c');
  });

  it('lets the nearest of a split go on, and the nearest of a merge come in', () => {
    const late = { id: 'late', years: [2019, 2024] } as const;
    expect(idsOf(packed([a, late, b], link('a->late'), link('a->b')))).toBe('a b / late');
    const early = { id: 'early', years: [2015, 2019] } as const;
    expect(idsOf(packed([early, b, c], link('early->c'), link('b->c')))).toBe('early / b c');
  });

  it('joins no two of which the later begins before the earlier ends', () => {
    const early = { id: 'early', years: [2016, 2019] } as const;
    expect(idsOf(packed([a, early], link('a->early')))).toBe('a / early');
    expect(idsOf(packed([b, a], link('b->a')))).toBe('a b');
  });

  it('keeps a part below its whole', () => {
    const part = { ...c, id: 'part', parent: 'a' };
    expect(idsOf(packed([a, part]))).toBe('a / part');
  });

  it('makes a lane as high as its highest item', () => {
    const [lane] = packed([a, b]);
    expect(lane?.mainHeight).toBe(usual.minBarHeight);
    expect(lane?.stripHeight).toBe(0);
  });
});

describe('ordering', () => {
  function ordered(sketches: readonly Sketch[], ...links: readonly LinkInput[]): string {
    const order = new Map(sketches.map(({ id }, i) => [id, i]));
    const groupOf = new Map([
      ...sketches.map(({ id }) => [id, 1] as const),
      ['up', 0],
      ['down', 2],
    ]);
    const lanes = packLanes(1, sized(sketches), links, usual);
    return idsOf(orderLanes(lanes, links, order, groupOf));
  }
  const [p, q, r] = ['p', 'q', 'r'].map((id) => ({ ...long, id })) as [Sketch, Sketch, Sketch];

  it('keeps the order of the tables where no arrow is the shorter for another', () => {
    expect(ordered([p, q, r])).toBe('p / q / r');
    expect(ordered([p, q, r], link('p->q'))).toBe('p / q / r');
  });

  it('brings together what arrows join', () => {
    expect(ordered([p, q, r], link('p->r'))).toBe('q / p / r');
    expect(ordered([p, q, r], link('r->p'))).toBe('q / p / r');
  });

  it('brings to the top what leads to a group above, to the bottom what leads below', () => {
    expect(ordered([p, q, r], link('r->up'))).toBe('r / p / q');
    expect(ordered([p, q, r], link('p->down'))).toBe('q / r / p');
  });

  it('moves no part above its whole', () => {
    const part = { ...r, parent: 'p' };
    expect(ordered([p, q, part], link('r->up'))).toBe('p / r / q');
  });
});
