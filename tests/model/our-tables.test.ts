import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const { atlas } = readAtlas(readTableFiles('data'));
const projects = atlas?.projects ?? [];

describe('the tables that come with the site', () => {
  it('say of every year worked out from a record how it was, in both languages', () => {
    const workedOut = projects.filter(({ start, end }) =>
      [start, end].some(({ basis }) => basis === 'inferred'),
    );
    expect(workedOut.length).toBeGreaterThan(0);
    for (const { id, note } of workedOut) {
      expect(note?.ja, id).toMatch(/読んだもの|当てはめて|計算したもの/u);
      expect(note?.en, id).toMatch(/worked out|our reading|follow/iu);
    }
  });

  it('cite our own notes for estimates alone', () => {
    const facts = projects.flatMap(({ start, end }) => [start, end]);
    for (const { basis, citations } of facts)
      if (citations.some(({ source }) => source.id === 'public-record-notes'))
        expect(basis).toBe('estimate');
  });
});
