/** What a file that stands alone holds, and what it must not. */
import { describe, expect, it } from 'vitest';
import { renderSheet, type SheetFacts } from '../../src/render/svg/index.ts';
import { composeSheet, lightPalette, type Sheet } from '../../src/scene/index.ts';
import { programOf } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';
import { hostileNames } from '../fixtures/hostile-names.ts';

const facts: SheetFacts = {
  title: '図',
  description: '説明',
  lang: 'ja',
  creator: '年表',
  source: '加工して作成',
  rights: ['版 abc', '公式文書ではありません。'],
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  page: 'https://example.jp/plans/a/?b=1&c="2"',
  date: '2026-11-24',
};

function sheetNamed(name: string): Sheet {
  const program = programOf([
    {
      name,
      start: 2020,
      length: 9,
      startBasis: 'stated',
      endBasis: 'record',
      evaluations: [{ kind: 'interim', offset: 2 }],
      tentative: true,
      group: 0,
      isPart: false,
      follows: [],
    },
  ]);
  return composeSheet(
    { kind: 'program', program },
    'shown',
    { kicker: name, title: name, footer: [name], joint: ' ', address: null },
    {
      lang: 'ja',
      density: 'normal',
      today: '2026-11-23',
      metrics: testMetrics,
      axis: 'every',
    },
  ) as Sheet;
}

const svg = renderSheet(sheetNamed('課題'), { facts, palette: lightPalette, fontFaces: '' });

describe('a standalone file', () => {
  it('uses attributes only: no class, no style attribute, no foreign object', () => {
    expect(svg).not.toMatch(/ class=| style=|foreignObject/);
  });

  it('refers to nothing: no link, no image, no url', () => {
    expect(svg).not.toMatch(/href|<image|<use|<a[ >]|url\(|@import/);
  });

  it('says what it is, whose, of which version and where from', () => {
    expect(svg).toContain('<desc id="chart-desc">説明</desc>');
    expect(svg).toContain('<dc:source>加工して作成</dc:source>');
    expect(svg).toContain('版 abc / 公式文書ではありません。');
    expect(svg).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"');
    expect(svg).toContain('https://example.jp/plans/a/?b=1&amp;c=&quot;2&quot;');
  });

  it('names no page where the site has no address', () => {
    const page = { ...facts, page: null };
    expect(
      renderSheet(sheetNamed('課題'), { facts: page, palette: lightPalette, fontFaces: '' }),
    ).not.toContain('dc:identifier');
  });

  it('has a white ground, or none', () => {
    const bare = renderSheet(sheetNamed('課題'), {
      facts,
      palette: lightPalette,
      fontFaces: '',
      isTransparent: true,
    });
    expect(svg).toMatch(/<rect id="ground" width="\d+" height="\d+" fill="#ffffff"\/>/);
    expect(bare).not.toContain('id="ground"');
  });

  it.each(hostileNames)('holds %j as text', (name) => {
    const hostile = renderSheet(sheetNamed(name), {
      facts: { ...facts, title: name },
      palette: lightPalette,
      fontFaces: '',
    });
    const tags = [...hostile.matchAll(/<([\w:]+)([^<>]*)>/g)];
    expect(tags.map(([, tag]) => tag)).not.toContain('script');
    expect(tags.filter(([, , attributes]) => /\s(?:on\w+|href)=/.test(attributes ?? ''))).toEqual(
      [],
    );
    expect(hostile).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\]\]>/);
  });
});
