/** The files the site keeps: their fonts hold every glyph they set. */
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svg/index.ts';
import { composeScene, sheetSizeIds, SITE_METRICS, type Sheet } from '../../src/scene/index.ts';
import { subjectsOf } from '../../src/core/index.ts';
import { exportFile, sheetOf } from '../../src/pictures/chart-sheets.ts';
import { chartCharacters, chartFonts, exportSvg } from '../../src/pictures/chart-svg.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith({ site: null });
const subjects = subjectsOf(edition.atlas);

async function fileOf(chart: string, lang: 'ja' | 'en', size: 'shown' | 'slide'): Promise<string> {
  const context = { edition, lang, size };
  const subject = subjects.get(chart);
  if (!subject) throw new Error(chart);
  const fontFaces = await chartFonts(subject, context);
  return exportSvg({ subject, sheet: sheetOf(subject, context) as Sheet, fontFaces }, context);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The characters of the text elements as written, by weight. */
function charactersIn(svg: string): Readonly<Record<400 | 700, ReadonlySet<string>>> {
  const sets = { 400: new Set<string>(), 700: new Set<string>() };
  for (const [, attributes = '', body = ''] of svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)) {
    const text = body
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
    const set = sets[attributes.includes('font-weight="700"') ? 700 : 400];
    for (const character of text) set.add(character);
  }
  return sets;
}

describe('the font of a chart', () => {
  it.each(['ja', 'en'] as const)(
    'has what each of its sizes writes, in its weight (%s)',
    (lang) => {
      let read = 0;
      for (const subject of subjects.values()) {
        const cut = chartCharacters(subject, { edition, lang });
        for (const size of sheetSizeIds) {
          const context = { edition, lang, size };
          const sheet = sheetOf(subject, context);
          if (!sheet) continue;
          read++;
          const written = charactersIn(exportSvg({ subject, sheet, fontFaces: '' }, context));
          for (const weight of [400, 700] as const)
            expect([...written[weight]].filter((one) => !cut[weight].has(one))).toEqual([]);
        }
      }
      expect(read).toBeGreaterThan(300);
    },
  );

  it.each(['ja', 'en'] as const)('has what a picture of other years writes (%s)', (lang) => {
    for (const subject of subjects.values()) {
      if (subject.kind === 'lineage') continue;
      const cut = chartCharacters(subject, { edition, lang });
      for (const from of [1996, 2012, 2026, 2045]) {
        const scene = composeScene(subject, {
          lang,
          density: 'normal',
          today: edition.day,
          metrics: SITE_METRICS,
          axis: 'every',
          layout: { range: { from, to: from + 5 } },
        });
        const written = charactersIn(renderSvg(scene));
        for (const weight of [400, 700] as const)
          expect([...written[weight]].filter((one) => !cut[weight].has(one))).toEqual([]);
      }
    }
  });
});

describe('a kept file', () => {
  it.each([
    ['program:ls-medicines', 'ja', 'slide'],
    ['program:nm-materials', 'en', 'shown'],
    ['project:arim', 'ja', 'shown'],
  ] as const)('%s (%s, %s) carries every glyph of both weights', async (chart, lang, size) => {
    const svg = await fileOf(chart, lang, size);
    const fonts = [
      ...svg.matchAll(/font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g),
    ];
    expect(fonts).toHaveLength(2);
    for (const [, weight, data = ''] of fonts) {
      const font = create(Buffer.from(data, 'base64')) as Font;
      const set = charactersIn(svg)[weight === '700' ? 700 : 400];
      const missing = [...set].filter(
        (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number),
      );
      expect(missing).toEqual([]);
    }
  });

  it('says the revision, the version, the source and that it is not official', async () => {
    const svg = await fileOf('program:ls-medicines', 'ja', 'slide');
    const shown = svg.slice(svg.indexOf('id="foot"')).replace(/<[^>]+>/g, '');
    expect(shown).toContain('加工して作成');
    const plan = edition.atlas.plans.find(({ id }) => id === 'life-science');
    expect(shown).toContain(edition.versionOf(plan ?? null));
    expect(shown).not.toContain(edition.atlas.version);
    expect(shown).toContain('一部改訂');
    expect(shown).toContain('公式文書ではありません');
  });

  it('is the same twice', async () => {
    expect(await fileOf('project:arim', 'en', 'shown')).toBe(
      await fileOf('project:arim', 'en', 'shown'),
    );
  });

  it('has a name no other has', () => {
    const names = [...subjects.keys()].flatMap((chart) => [
      exportFile(chart, 'shown', '.svg'),
      exportFile(chart, 'slide', '.svg'),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});
