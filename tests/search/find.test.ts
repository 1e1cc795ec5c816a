/** On the real tables: what is asked for is found, and only that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { readAtlas, type Atlas } from '../../src/model/index.ts';
import { buildIndex, find, recordsOf, type Result } from '../../src/search/index.ts';
import { fold } from '../../src/search/fold.ts';
import { termsOf } from '../../src/search/match.ts';
import { dataFolder, readTableFiles } from '../../src/site/data-folder.ts';
import { tablesWith } from '../fixtures/tables.ts';

const atlas = readAtlas(readTableFiles(dataFolder())).atlas as Atlas;
const indexIn = (lang: Lang, of: Atlas = atlas): ReturnType<typeof buildIndex> =>
  buildIndex(
    recordsOf(of, lang, ({ page, id, fragment }) => [page, id, fragment].filter(Boolean).join(' ')),
  );
const indexes = { ja: indexIn('ja'), en: indexIn('en') };

function results(query: string, lang: Lang = 'ja'): Result[] {
  return find(indexes[lang], query).flatMap((group) => group.results);
}
const kinds = (query: string): string[] =>
  find(indexes.ja, query).map(({ kind }) => kind as string);

const langs = fc.constantFrom<Lang>('ja', 'en');
const project = fc.constantFrom(...atlas.projects);
/** A part of at least two characters, cut between characters, of any name of a project. */
const partOfName = fc
  .tuple(project, fc.nat(9), fc.nat(200), fc.integer({ min: 2, max: 40 }))
  .map(([{ id, name, short, aliases }, which, at, length]) => {
    const names = [name.ja, name.en, short.ja, short.en, ...aliases];
    const characters = [...(names[which % names.length] ?? '')];
    const start = at % Math.max(1, characters.length - 1);
    return { id, part: characters.slice(start, start + length).join('') };
  });

describe('search', () => {
  it('finds a project by any part of any of its names, in both languages', () => {
    fc.assert(
      fc.property(partOfName, langs, ({ id, part }, lang) => {
        fc.pre(termsOf(part).length > 0);
        const found = results(part, lang).map(({ record }) => record.href);
        expect(found, part).toContain(`project ${id}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives nothing that does not hold every word of the query, and marks it', () => {
    fc.assert(
      fc.property(partOfName, langs, ({ part }, lang) => {
        const terms = termsOf(part).map(({ text }) => text);
        for (const { record, title, also } of results(part, lang)) {
          const all = [record.title, ...record.names, ...record.aliases].map(
            ({ text }) => fold(text).text,
          );
          for (const term of terms) expect(all.some((text) => text.includes(term))).toBe(true);
          const shown = [title, ...also].flatMap(({ pieces }) => pieces);
          expect(shown.some(({ isMatch }) => isMatch)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds every record that holds a single character, and no other', () => {
    for (const query of ['の', '研', 'a', '2']) {
      const holding = indexes.ja.entries.filter(({ names, aliases }) =>
        [...names, ...aliases].some(({ folded }) => folded.text.includes(query)),
      );
      const found = results(query).map(({ record }) => record);
      expect(new Set(found)).toEqual(new Set(holding.map(({ record }) => record)));
    }
  });

  it('puts a name or alias that is the query before one that only holds it', () => {
    expect(results('BINDS')[0]?.record.href).toMatch(/^project binds/);
    expect(results('ａｒｉｍ')[0]?.record.href).toBe('project arim');
    expect(results('star-e')[0]?.record.href).toBe(results('STARE')[0]?.record.href);
    const first = results('防災', 'ja')[0]?.record;
    expect(first).toMatchObject({ kind: 'plan', plan: 'disaster-prevention' });
  });

  it('finds Japanese from English pages and English from Japanese ones', () => {
    const hrefs = (lang: Lang, query: string): string[] =>
      results(query, lang).map(({ record }) => record.href);
    expect(hrefs('en', '気候変動予測先端研究')).toContain('project sentan');
    expect(hrefs('ja', 'climate change projection')).toContain('project sentan');
    expect(results('気候変動予測先端研究', 'en')[0]?.title.lang).toBe('en');
    expect(results('気候変動予測先端研究', 'en')[0]?.also[0]?.lang).toBe('ja');
  });

  it('groups results in one order', () => {
    const order = ['plans', 'projects', 'organizations', 'indicators', 'policies'];
    for (const query of ['研究', '戦略', 'a', '大学'])
      expect(kinds(query)).toEqual(order.filter((kind) => kinds(query).includes(kind)));
    expect(kinds('大学')).toContain('organizations');
    expect(kinds('基本計画')).toContain('policies');
    expect(kinds('件数')).toContain('indicators');
  });

  it('leads an organization to each project it takes part in, once', () => {
    const found = results('海洋研究開発機構').filter(
      ({ record }) => record.kind === 'organization',
    );
    const projects = atlas.participants
      .filter(({ organization }) => organization.ja.includes('海洋研究開発機構'))
      .map(({ organization, project: { id } }) => `${organization.ja} project ${id} participants`);
    const hrefs = found.map(({ record }) => `${record.title.text} ${record.href}`);
    expect(hrefs.sort()).toEqual([...new Set(projects)].sort());
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', ' ', '　', '・', '-']) expect(results(query)).toEqual([]);
  });

  it('names each place by what the tables say, hostile or not', () => {
    const rows = String(tablesWith().get('projects.csv')).replace('第一', '<img onerror=x>');
    const hostile = readAtlas(tablesWith({ 'projects.csv': rows })).atlas as Atlas;
    const [group] = find(indexIn('ja', hostile), '<img');
    expect(group?.results[0]?.title.pieces).toEqual([
      { text: '<img', isMatch: true },
      { text: ' onerror=x>', isMatch: false },
    ]);
  });
});
