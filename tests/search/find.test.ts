/** On the real tables: what is asked for is found, and only that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { readAtlas, type Atlas } from '../../src/model/index.ts';
import {
  buildIndex,
  examples,
  find,
  nearest,
  recordsOf,
  type Result,
} from '../../src/search/index.ts';
import { fold } from '../../src/search/fold.ts';
import { termsOf } from '../../src/search/match.ts';
import { dataFolder, readTableFiles } from '../../src/site/data-folder.ts';
import { tablesWith } from '../fixtures/tables.ts';

const atlas = readAtlas(readTableFiles(dataFolder())).atlas as Atlas;
const indexIn = (lang: Lang, of: Atlas = atlas): ReturnType<typeof buildIndex> =>
  buildIndex(
    recordsOf(of, lang, (target) =>
      [target.page, 'id' in target && target.id, target.query, target.fragment]
        .filter(Boolean)
        .join(' '),
    ),
    '2026-11-25',
  );
const indexes = { ja: indexIn('ja'), en: indexIn('en') };

function results(query: string, lang: Lang = 'ja'): Result[] {
  return find(indexes[lang], query).flatMap((group) => group.results);
}
/** Whether it is found without its question or its year being asked for. */
const isUnasked = ({ record }: Pick<Result, 'record'>): boolean => !record.asked && !record.fy;
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
        for (const { record, title, also } of results(part, lang).filter(isUnasked)) {
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
      const holding = indexes.ja.entries.filter(
        ({ names, aliases, record }) =>
          isUnasked({ record }) &&
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
    const order = [
      'lineage',
      'plans',
      'projects',
      'organizations',
      'indicators',
      'policies',
      'views',
    ];
    for (const query of ['研究', '戦略', 'a', '大学'])
      expect(kinds(query)).toEqual(order.filter((kind) => kinds(query).includes(kind)));
    expect(kinds('大学')).toContain('organizations');
    expect(kinds('基本計画')).toContain('policies');
    expect(kinds('件数')).toContain('indicators');
  });

  it('knows an organization by its short names, and leads to its page', () => {
    const first = (query: string): unknown => results(query)[0]?.record.href;
    expect(first('理研')).toBe('organization riken');
    expect(first('防災科研')).toBe('organization nied');
    expect(first('東大')).toBe('organization university-of-tokyo');
    expect(first('AMED')).toBe('organization amed');
    expect(first('ｊｓｔ')).toBe('organization jst');
    expect(results('JAXA', 'en')[0]?.record.href).toBe('organization jaxa');
    const own = results('海洋研究開発機構').filter(({ record }) => record.kind === 'organization');
    expect(own.map(({ record }) => record.href)).toEqual(['organization jamstec']);
  });

  it('leads an organization that has no page to each project it takes part in, once', () => {
    const files = new Map(readTableFiles(dataFolder()));
    files.delete('organizations.csv');
    const bare = readAtlas(files).atlas as Atlas;
    const found = find(indexIn('ja', bare), '海洋研究開発機構').flatMap((group) => group.results);
    const projects = atlas.participants
      .filter(({ organization }) => organization.ja === '海洋研究開発機構')
      .map(({ project: { id } }) => `project ${id} participants`);
    const own = found.filter(({ record }) => record.kind === 'organization');
    expect(own.map(({ record }) => record.href).sort()).toEqual([...new Set(projects)].sort());
  });

  it('answers what followed a project, until when and how sure, however it is asked', () => {
    for (const query of ['BINDS 後継', 'BINDSの後継は？', '後継　ＢＩＮＤＳ', 'BINDS 次期']) {
      const [group] = find(indexes.ja, query);
      expect(group?.kind, query).toBe('lineage');
      const answer = group?.results.find(({ record }) => record.href === 'project binds-2');
      expect(answer?.record.period, query).toEqual(
        ((to) => to && { start: to.start.fy, end: to.end.fy })(
          atlas.projects.find(({ id }) => id === 'binds-2'),
        ),
      );
      expect(answer?.record.detail, query).toMatch(/つながり：\S+ · 終了年度：\S+ · /u);
    }
    expect(find(indexes.en, 'BINDS successor')[0]?.kind).toBe('lineage');
    expect(find(indexes.ja, 'binds-2 前身')[0]?.kind ?? 'none').not.toBe('plans');
    expect(kinds('BINDS')).not.toContain('lineage');
  });

  it('says of what ends that no successor is recorded, and of nothing that has one', () => {
    for (const { id, short, outgoing, end } of atlas.projects) {
      const hits = results(`${short.ja} 後継`).filter(
        ({ record }) => record.kind === 'lineage' && record.href === `project ${id} lineage`,
      );
      const isLast = typeof end.fy === 'number' && outgoing.every(({ kind }) => kind === 'related');
      expect(hits.length, id).toBe(isLast ? 1 : 0);
    }
  });

  it('knows a fiscal year in both calendars', () => {
    for (const query of ['2026', '2026年度', 'FY2026', '令和8年度', 'R8', 'Ｒ８']) {
      const views = find(indexes.ja, query).find(({ kind }) => kind === 'views')?.results ?? [];
      expect(
        views.map(({ record }) => record.href),
        query,
      ).toEqual(['home fy=2026', 'evaluations fy2026']);
    }
    const held = results('2026年度 評価').map(({ record }) => record.href);
    expect(held).toContain('evaluations fy2026');
    expect(held).not.toContain('home fy=2026');
    expect(kinds('評価')).toContain('views');
    expect(results('評価').filter(({ record }) => record.fy)).toEqual([]);
  });

  it('offers what is near where nothing is found, and what could be asked', () => {
    expect(results('BINDZ')).toEqual([]);
    expect(nearest(indexes.ja, 'BINDZ').map(({ record }) => record.href)).toContain(
      'project binds',
    );
    expect(nearest(indexes.ja, '理研 2150年度').map(({ record }) => record.href)).toEqual([
      'organization riken',
    ]);
    expect(nearest(indexes.ja, 'まったく無関係な言葉の並び')).toEqual([]);
    for (const lang of ['ja', 'en'] as const)
      for (const example of examples(indexes[lang]))
        expect(results(example, lang).length, example).toBeGreaterThan(0);
    expect(examples(indexes.ja)).toHaveLength(3);
  });

  it('says of every project its years and how it stands on the day of reading', () => {
    for (const { id, start, end } of atlas.projects) {
      const hit = indexes.ja.entries.find(({ record }) => record.href === `project ${id}`);
      expect(hit?.record.period, id).toEqual({ start: start.fy, end: end.fy });
    }
    expect(results('binds')[0]?.status).toBe('ended');
    expect(results('ARIM')[0]?.status).toBe('running');
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
