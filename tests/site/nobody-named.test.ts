/** What is said of the ministry and of licences is data: other tables' editions say none of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { siteWords } from '../../src/i18n/site-words.ts';
import { readIntake } from '../../src/intake/index.ts';
import { footerOf } from '../../src/pictures/chart-sheets.ts';
import { planDeck } from '../../src/slides/index.ts';
import { editionWith } from '../fixtures/edition.ts';

const named = /文部科学省|MEXT|CC BY|creativecommons\.org\/licenses/u;
const file = 'harbour-app.csv';
const { tables } = await readIntake({ file, bytes: readFileSync(join('examples/tables', file)) });
const encoder = new TextEncoder();
const edition = editionWith({
  tables: new Map([...(tables ?? [])].map(([name, text]) => [name, encoder.encode(text)])),
});

describe('an edition of other tables', () => {
  it.each(LANGS)('claims nothing in %s', (lang) => {
    expect(siteWords(edition.atlas.site, lang)).toMatchObject({
      name: 'harbour-app',
      heading: 'harbour-app',
      provenance: [],
      licence: null,
      terms: null,
    });
    const { atlas } = edition;
    const footers = footerOf({ kind: 'atlas', atlas }, { edition, lang, size: 'slide' });
    const [plan] = edition.atlas.plans;
    const decks = plan ? JSON.stringify(planDeck(plan, { edition, lang })) : '';
    expect([...footers, decks].join('\n')).not.toMatch(named);
  });

  it('finds nobody named in the code, but in the examples of what a cell may hold', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|astro|svelte)$/u.test(name))
      .filter((name) => named.test(readFileSync(join('src', name), 'utf8')));
    expect(files).toEqual([join('model', 'tables.ts')]);
  });

  it('is told apart from our own, which say where their facts are from', () => {
    const { site } = editionWith().atlas;
    expect(siteWords(site, 'ja').provenance).toEqual([
      '文部科学省「分野別研究開発プラン」を加工して作成',
      '文部科学省の公式文書ではありません。',
    ]);
    expect(site.licenceUrl).toMatch(named);
  });
});
