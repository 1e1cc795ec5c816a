import { describe, expect, it } from 'vitest';
import { layOutBand, settle, type ItemInput, type TextMetrics } from '../../src/layout/index.ts';
import { sizeBar } from '../../src/layout/labels/index.ts';
import { periodOf } from '../../src/model/index.ts';
import { testMetrics } from '../fixtures/metrics.ts';

function item(label: string, from: number, to: number): ItemInput {
  return {
    id: 'a',
    label,
    flag: null,
    detail: null,
    start: { at: periodOf(from), basis: 'stated' },
    end: { at: periodOf(to), basis: 'stated' },
    evaluations: [],
    aside: null,
    parent: null,
  };
}

function sideOf(label: string, from: number, to: number): string | undefined {
  const needs = { incoming: false, outgoing: false };
  return sizeBar(testMetrics, item(label, from, to), needs, settle()).label?.side;
}

describe('a name', () => {
  it('of one character stands in a bar of one year, and is not spelled down it', () => {
    expect(sideOf('計', 2020, 2020)).toBe('inside');
    expect(sideOf('計画', 2020, 2020)).toBe('right');
    expect(sideOf('計画', 2020, 2021)).toBe('inside');
  });

  it('stands left of a bar at the end of the years', () => {
    expect(sideOf('計画', 2035, 2035)).toBe('left');
  });
});

describe('a group', () => {
  it('is named in bold, and has its outcome in running text', () => {
    const bold: TextMetrics = { ...testMetrics, advance: (_, weight) => (weight === 700 ? 2 : 1) };
    const text = '六文字の名前';
    const band = {
      id: 'band',
      groups: [{ id: 'group', name: text, outcome: text, items: [] }],
      shelfTitle: '',
      links: [],
    };
    const [group] = layOutBand(band, bold).groups;
    expect(group?.name?.widths.reduce((sum, width) => sum + width, 0)).toBe(6 * 2 * 12);
    expect(group?.outcome?.widths).toEqual([6 * 12]);
  });
});
