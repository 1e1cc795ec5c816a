/** Plans that no palette of ours names have colours of their own, the same in every medium. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportSvg } from '../../src/pictures/chart-svg.ts';
import { sheetOf } from '../../src/pictures/chart-sheets.ts';
import type { Program } from '../../src/model/index.ts';
import { listPieces, type Piece } from '../../src/posters/index.ts';
import { writeTypst } from '../../src/render/pdf/index.ts';
import { renderPptx } from '../../src/render/pptx/index.ts';
import { planRules, renderSharePicture } from '../../src/render/svg/index.ts';
import { composeScene, coloursOf, type Sheet } from '../../src/scene/index.ts';
import { planDeck } from '../../src/slides/index.ts';
import { allKindsTables } from '../fixtures/all-kinds.ts';
import { editionWith } from '../fixtures/edition.ts';
import { tablesWith } from '../fixtures/tables.ts';

/** Two plans of someone else's, a third of ours. */
function ownTables(): ReadonlyMap<string, Uint8Array> {
  const bytes = new TextEncoder();
  const renamed = [...tablesWith(allKindsTables)].map(([file, text]): [string, Uint8Array] => [
    file,
    bytes.encode(String(text).replaceAll('nano-materials', 'our-fields')),
  ]);
  return new Map(renamed);
}

const edition = editionWith({ tables: ownTables() });
const { light } = edition.palettes;
const [first, second] = edition.atlas.plans;
if (!first || !second) throw new Error('Two plans are wanted.');
const accents = [first, second].map(({ id }) => coloursOf(light, id).accent);
const accent = accents[1] as string;
const context = { edition, lang: 'ja', size: 'shown' } as const;

describe('a plan of someone else’s', () => {
  it('has an accent that no other wears, and that is not the quiet one', () => {
    expect(new Set([...accents, light.context.accent]).size).toBe(3);
    const known = ['life-science', 'nano-materials'].map((id) => coloursOf(light, id).accent);
    expect(accents.filter((one) => known.includes(one))).toEqual([]);
  });

  it('wears it in pages', () => {
    const rules = planRules(edition.palettes, [first.id, second.id]);
    expect(rules).toContain(`[data-plan='${second.id}']{--accent:light-dark(${accent}, `);
    expect(planRules(edition.palettes, ['life-science'])).toBe('');
  });

  it('wears it in pictures', () => {
    const subject = { kind: 'program', program: second.programs[0] as Program } as const;
    const sheet = sheetOf(subject, context) as Sheet;
    expect(exportSvg({ subject, sheet, fontFaces: '' }, context)).toContain(`"${accent}"`);
    const options = {
      lang: 'ja',
      density: 'thumbnail',
      today: edition.day,
      metrics: edition.metrics,
      axis: 'none',
    } as const;
    const scene = composeScene({ kind: 'plan', plan: second }, options);
    const texts = { title: '', subtitle: '', site: '' };
    const shared = renderSharePicture(scene, texts, { palette: light, plan: second.id });
    expect(shared).toContain(`height="16" fill="${accent}"`);
  });

  it('wears it on paper', () => {
    const piece = listPieces(edition).find(({ file }) => file === `${second.id}-a3.pdf`);
    const source = writeTypst((piece as Piece).compose());
    expect(source.split(accent).length).toBeGreaterThan(3);
    expect(source).not.toContain(accents[0]);
  });

  it('wears it on slides, where four accents are a theme’s and one of them is its own', () => {
    for (const [i, plan] of [first, second].entries()) {
      const parts = unzipSync(renderPptx(planDeck(plan, context)));
      const theme = strFromU8(parts['ppt/theme/theme1.xml'] as Uint8Array);
      const own = /<a:accent(\d)><a:srgbClr val="([0-9A-F]+)"\/><\/a:accent\1>/g;
      const named = new Map([...theme.matchAll(own)].map(([, n = '', hex = '']) => [hex, n]));
      const n = named.get((accents[i] as string).slice(1).toUpperCase());
      expect(n).toBe(String(i + 1));
      const slide = strFromU8(parts['ppt/slides/slide2.xml'] as Uint8Array);
      const used = [...slide.matchAll(/val="accent(\d)"/g)].map(([, used]) => used);
      expect(new Set(used)).toContain(n);
      expect([...new Set(used)].filter((one) => Number(one) <= 4)).toEqual([n]);
    }
  });
});
