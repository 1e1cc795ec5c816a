import { describe, expect, it } from 'vitest';
import type { Citation, Source } from '../../src/model/atlas.ts';
import { indexSources } from '../../src/views/source-index.ts';

const plan = source('plan');
const record = source('record');

function source(id: string): Source {
  const title = { ja: id, en: id };
  return { id, title, publisher: title, publishedOn: null, url: null, note: null, isNote: false };
}

function cite(cited: Source, where: string | null = null): Citation {
  return { source: cited, where };
}

describe('indexSources', () => {
  it('numbers sources in order of first mention', () => {
    const { list } = indexSources([cite(record), cite(plan), cite(record)], 'ja');
    expect(list.map(({ number, title }) => [number, title])).toEqual([
      [1, 'record'],
      [2, 'plan'],
    ]);
  });

  it('letters the places of a source only where there is more than one', () => {
    const citations = [cite(plan, 'p. 1'), cite(plan, 'p. 2'), cite(record, 'p. 9')];
    const { cite: refer } = indexSources(citations, 'en');
    expect(refer(citations).map(({ label }) => label)).toEqual(['1a', '1b', '2']);
  });

  it('cites a source as a whole beside its places', () => {
    const citations = [cite(plan), cite(plan, 'p. 1'), cite(plan, 'p. 2')];
    const { cite: refer } = indexSources(citations, 'en');
    expect(refer(citations).map(({ label }) => label)).toEqual(['1', '1a', '1b']);
  });

  it('says the same reference once', () => {
    const { cite: refer } = indexSources([cite(plan)], 'ja');
    expect(refer([cite(plan), cite(plan)])).toHaveLength(1);
  });

  it('gives every reference a place to lead to', () => {
    const places = Array.from({ length: 30 }, (_, index) => cite(plan, `p. ${index}`));
    const { cite: refer, list } = indexSources(places, 'ja');
    const anchors = list.flatMap(({ anchor, places: shown }) => [
      `#${anchor}`,
      ...shown.map((place) => `#${place.anchor}`),
    ]);
    for (const { href } of refer(places)) expect(anchors).toContain(href);
    expect(refer(places).at(-1)?.label).toBe('1ad'); // a … z, aa, ab, ac, ad: 26 + 4
  });

  it('has paper spell an address out once, whichever sources share it', () => {
    const page = 'https://example.org/minutes';
    const shared = [plan, record].map((source) => cite({ ...source, url: page }));
    const { list } = indexSources(shared, 'ja');
    expect(list.map(({ isSpelledOut }) => isSpelledOut)).toEqual([false, true]);
    const { list: unknown } = indexSources([cite({ ...plan, url: null }), cite(record)], 'ja');
    expect(unknown.map(({ isSpelledOut }) => isSpelledOut)).toEqual([false, false]);
  });
});
