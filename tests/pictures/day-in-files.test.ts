/** A file is read on other days than it was made: it says a date, and speaks of nothing outside itself. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { subjectsOf } from '../../src/core/index.ts';
import { sheetOf } from '../../src/pictures/chart-sheets.ts';
import { exportSvg } from '../../src/pictures/chart-svg.ts';
import { sheetPaper, writeTypst } from '../../src/render/pdf/index.ts';
import { renderPptx } from '../../src/render/pptx/index.ts';
import { sheetSizeIds } from '../../src/scene/index.ts';
import { decksOf, partsOf, realAtlas } from '../fixtures/decks.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const { day } = edition;
const subjects = [...subjectsOf(edition.atlas).values()].filter(({ kind }) => kind !== 'lineage');

/** Text between tags, or in quotation marks of a typesetter's source. */
const elsewhere = /今日|[Tt]oday|このページ|this page/;

function expectDated(text: string, name: string): void {
  expect(elsewhere.exec(text)?.[0], name).toBeUndefined();
  expect(text.includes(`${day} 現在`) || text.includes(`On ${day}`), name).toBe(true);
}

/** Without what names things for programs. */
function saidIn(markup: string): string {
  return markup.replaceAll(/ data-[a-z]+="[^"]*"/g, '');
}

describe.each(LANGS)('a file (%s)', (lang) => {
  it('with a picture says a date', () => {
    for (const subject of subjects)
      for (const size of sheetSizeIds) {
        const context = { edition, lang, size };
        const sheet = sheetOf(subject, context);
        if (!sheet) continue;
        const name = `${sheet.scene.chart} ${size}`;
        expectDated(saidIn(exportSvg({ subject, sheet, fontFaces: '' }, context)), name);
        expectDated(
          writeTypst(sheetPaper(sheet, 'site', edition.palettes.light)),
          `${name} as PDF`,
        );
      }
  });

  it('with slides says a date on each that shows a chart', () => {
    for (const { name, deck } of decksOf(realAtlas()).filter((one) => one.deck.lang === lang)) {
      const parts = partsOf(renderPptx(deck));
      deck.slides.forEach(({ kind }, i) => {
        const slide = parts.get(`ppt/slides/slide${i + 1}.xml`) ?? '';
        if (kind === 'chart') expectDated(slide, `${name} ${i + 1}`);
      });
    }
  });
});
