/** What a mistyped name may have meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearNames } from '../../src/model/index.ts';

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
