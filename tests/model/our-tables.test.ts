import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { fileOf, readAtlas, tableNames } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const files = readTableFiles('data');
const { atlas } = readAtlas(files);
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

  it('give every plan its goal and committee, and every program its number and aim', () => {
    for (const { id, goalNo, goal, committee } of atlas?.plans ?? [])
      expect([goalNo, goal, committee], id).not.toContain(null);
    for (const { id, no, aim } of atlas?.programs ?? []) expect([no, aim], id).not.toContain(null);
  });

  it('begin with a byte order mark, by which Excel knows UTF-8', () => {
    for (const [name, bytes] of readTableFiles('data'))
      expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('cite our own notes for estimates alone', () => {
    const facts = projects.flatMap(({ start, end }) => [start, end]);
    for (const { basis, citations } of facts)
      if (citations.some(({ source }) => source.id === 'public-record-notes'))
        expect(basis).toBe('estimate');
  });

  it('hold English in their English columns', () => {
    const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
    const found = tableNames.flatMap((name) => {
      const text = new TextDecoder().decode(files.get(fileOf(name)));
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      return data.flatMap((row) =>
        Object.entries(row).filter(
          // The site's own name is the same in both languages.
          ([column, cell]) => /(?<!^title)_en$/u.test(column) && japanese.test(cell),
        ),
      );
    });
    expect(found).toEqual([]);
  });

  it('say in English what they say in Japanese, where it is a sentence of ours', () => {
    const notes = [
      ...(atlas?.projects ?? []),
      ...(atlas?.participants ?? []),
      ...(atlas?.sources ?? []),
      ...(atlas?.evaluations ?? []),
      ...(atlas?.budgets ?? []),
    ].flatMap(({ note }) => note ?? []);
    expect(notes.filter(({ ja, en }) => ja === en && !/^[－―–]$/u.test(ja))).toEqual([]);
  });

  it('tie every spelling of an organization to one, and leave none without a project', () => {
    const spelled = [
      ...(atlas?.participants ?? []).map(({ entity }) => entity),
      ...projects.filter(({ funder }) => funder).map(({ funderEntity }) => funderEntity),
    ];
    expect(spelled.length).toBeGreaterThan(200);
    expect(spelled).not.toContain(null);
    expect(new Set(spelled)).toEqual(new Set(atlas?.organizations));
  });

  it('link every contradiction to a program or project', () => {
    for (const { id, programs, projects: own } of atlas?.contradictions ?? [])
      expect(programs.length + own.length, id).toBeGreaterThan(0);
  });
});
