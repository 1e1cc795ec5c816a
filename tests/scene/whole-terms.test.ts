/** A Japanese reader takes a term in whole: no line of a chart ends inside one. */
import { describe, expect, it } from 'vitest';
import { densities, type Density, type LayoutOptions } from '../../src/layout/index.ts';
import { readAtlas } from '../../src/model/index.ts';
import { SITE_METRICS, composeScene, type Line, type Scene } from '../../src/scene/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const reading = readAtlas(readTableFiles('data'));
if (!reading.atlas) throw new Error('The tables have faults.');
const { atlas } = reading;

const terms =
  /プログラム|プロジェクト|ネットワーク|プラットフォーム|イノベーション|ナノテクノロジー|中間評価|事後評価|事前評価|要確認|研究開発|仮称/g;

/** Terms cut by the end of a line, among those that a column of `em` could hold. */
function cutTerms(lines: readonly Line[], em: number): string[] {
  const text = lines.map((line) => line.text).join('');
  const ends = new Set<number>();
  let at = 0;
  for (const line of lines) ends.add((at += line.text.length));
  return [...text.matchAll(terms)]
    .filter(({ 0: term, index }) =>
      Array.from(term).some((_, i) => i > 0 && term.length <= em && ends.has(index + i)),
    )
    .map(([term]) => `${term} in ${lines.map((line) => line.text).join('／')}`);
}

function cutIn(scene: Scene): string[] {
  const marks = scene.bands.flatMap((band) => band.marks);
  const undated = new Set(
    marks.flatMap((mark) => (mark.kind === 'bar' && mark.start === 'shelf' ? mark.id : [])),
  );
  return marks.flatMap((mark) => {
    const em = 'width' in mark ? mark.width / scene.fontSize : Infinity;
    if (mark.kind === 'group') return cutTerms(mark.lines, em);
    if (mark.kind !== 'bar-label') return [];
    // A slip stands in the column of names, which may be narrower than a term.
    return cutTerms(mark.lines.slice(0, mark.detailFrom), undated.has(mark.id) ? em : Infinity);
  });
}

const widths: readonly Partial<LayoutOptions>[] = [
  {},
  { columnWidth: 40, namesWidth: 104, outcomesWidth: 104 },
  { columnWidth: 64, namesWidth: 220, outcomesWidth: 220 },
];

describe.each(['normal', 'overview', 'detailed'] satisfies Density[])(
  'at density %s',
  (density) => {
    it('no term of our plans is cut', () => {
      for (const program of atlas.programs)
        for (const layout of widths) {
          const scene = composeScene(
            { kind: 'program', program },
            {
              lang: 'ja',
              density,
              today: '2026-11-25',
              metrics: SITE_METRICS,
              axis: 'every',
              layout: { ...densities[density], ...layout },
            },
          );
          expect(cutIn(scene), program.id).toEqual([]);
        }
    });
  },
);
