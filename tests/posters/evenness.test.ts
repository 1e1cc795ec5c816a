/** Of grids whose text is about as large, the evener one is taken. */
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/layout/index.ts';
import { fit } from '../../src/posters/fit.ts';
import type { Arrangement, Matter } from '../../src/posters/arrangement.ts';
import { paperContext } from '../../src/posters/context.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const context = paperContext(edition, null, 'ja', 'a0');
const nothing = { height: 0, at: () => [] };

const arrangement: Arrangement = {
  columns: 1,
  density: 'overview',
  facts: 0,
  names: 140,
  outcomes: 0,
  axis: 'every',
  leastYear: 28,
  layout: { range: defaults.range },
  rowGap: 14,
};

describe('a grid', () => {
  it('is the evener of two whose text is about as large, whichever comes first', () => {
    const [plan] = edition.atlas.plans;
    if (!plan) throw new Error('no plan');
    const matter: Matter = {
      subject: { kind: 'plan', plan },
      programs: plan.programs,
      headingOf: null,
      factsOf: () => ({ beside: nothing, across: nothing }),
    };
    const room = { width: context.width, height: Infinity };
    const columnsOf = (...arrangements: readonly Arrangement[]) =>
      fit(plan.programs, () => [{ matter, arrangements }], { room, largest: 1.01 }, context)
        .arranged.columns.length;
    const [one, two] = [arrangement, { ...arrangement, columns: 2 }];
    expect(columnsOf(two)).toBe(2);
    expect(columnsOf(two, one)).toBe(1);
    expect(columnsOf(one, two)).toBe(1);
  });
});
