import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/scene/index.ts';
import { editionWith } from '../fixtures/edition.ts';

describe('the years of an edition', () => {
  it('are those it is made with', () => {
    const range = { from: 2020, to: 2030 };
    expect(editionWith({ range }).range).toEqual(range);
  });

  it('are those of its data where it is made with none, and then said to whoever makes it again', () => {
    const edition = editionWith({ range: null });
    const years = rangeOf(edition.atlas, edition.day);
    expect(edition.range).toEqual(years);
    expect(edition.source.range).toEqual(years);
  });
});
