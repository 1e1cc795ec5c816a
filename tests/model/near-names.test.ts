/** What a mistyped name may have meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearNames, nearest, nearestOf } from '../../src/model/index.ts';

const word = fc.string({ maxLength: 12 });

describe('the edit distance', () => {
  it('counts letters changed, added and left out', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('near names', () => {
  const names = ['project:arim', 'project:dxmt', 'plan:arid', 'project:binds-1', 'project:binds-2'];

  it('are found without their kind, and none for nonsense', () => {
    expect(nearNames('arim', names, 5)).toEqual(['project:arim', 'plan:arid']);
    expect(nearNames('qqqqqqqqq', names, 5)).toEqual([]);
  });

  it('are first those that contain what was written', () => {
    expect(nearNames('BINDS', names, 1)).toEqual(['project:binds-1']);
  });
});

describe('the nearest of a list', () => {
  const ids = new Set(Array.from({ length: 1000 }, (_, i) => `project-${i}`));

  it('is what nearest finds, or nothing', () => {
    const near = nearestOf(ids);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(8), (id, at) => {
        const slip = id.slice(0, at) + id.slice(at + 1);
        expect([nearest(slip, ids), null]).toContain(near(slip));
      }),
      { numRuns: 50 },
    );
  });

  it('is looked for once a word, and no more when there have been very many', () => {
    const near = nearestOf(ids);
    expect(near('projct-1')).toBe('project-1');
    for (let i = 0; i < 2000; i++) near(`wrong-${i}`);
    expect(near('projct-2')).toBeNull();
    expect(near('projct-1')).toBe('project-1');
  });
});
