/**
 * What the sheet of all plans says of itself: at the right of its title how sure it is and the code
 * that leads to the site; along its foot how to read it, its sources and its terms. Low, so that the
 * grid has all the rest.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { lightPalette } from '../scene/index.ts';
import { beside, gap, joint, rule, stack, textBlock, widthOf, type Block } from './blocks.ts';
import { scaled, type PaperContext } from './context.ts';
import { countsGrid } from './counts.ts';
import { codeItem, imprintLines } from './imprint.ts';
import { onDark } from './inks.ts';
import { entriesOf, legendColumns } from './key.ts';
import type { Aside } from './title-band.ts';

const home = { page: 'home' } as const;
/** Running text on A1, pt. */
const text = 13;
/** In sizes of the text: the code's side, the white around it, its words' width, between columns. */
const codeSize = 6.5;
const quiet = 0.9;
const codeWords = 8;
const gutter = 2.5;
/** Columns of the legend that may be tried. */
const columns = [5, 6, 7];

/** The code on white, with its purpose at its left. */
function codeAside(size: number, context: PaperContext): Aside | null {
  const code = codeItem(home, size * codeSize, context);
  if (!code) return null;
  const side = size * (codeSize + 2 * quiet);
  const { more } = context.words.paper;
  const style = { size, fill: onDark.ink, align: 'right', spacing: 1.25 } as const;
  const words = textBlock(more, size * codeWords, style);
  const left = size * (codeWords + 0.6);
  return {
    width: left + side,
    block: {
      height: side,
      at: (x, y) => [
        ...words.at(x, y + side - words.height),
        { kind: 'area', x: x + left, y, width: side, height: side, fill: lightPalette.ground },
        ...code.at(x + left + size * quiet, y + size * quiet),
      ],
    },
  };
}

export function atlasAside(context: PaperContext): Aside {
  const size = scaled(context, text);
  const style = { corner: context.words.about.sure, size, inks: onDark };
  const counts = countsGrid(context.atlas.plans, style, context);
  const code = codeAside(size, context);
  if (!code) return counts;
  const codeX = counts.width + size * gutter;
  return {
    width: codeX + code.width,
    block: beside([
      { x: 0, block: stack([gap(code.block.height - counts.block.height), counts.block]) },
      { x: codeX, block: code.block },
    ]),
  };
}

export function atlasFoot(hasEvaluations: boolean, context: PaperContext): Block {
  const { atlas, lang } = context;
  const width = context.width - 2 * context.margin;
  const size = scaled(context, text);
  const title = chartWords(lang).legendTitle;
  const bold = { size, fill: lightPalette.ink, weight: 700 } as const;
  const left = widthOf(title, bold) + size * gutter;
  const entries = entriesOf({ kind: 'atlas', atlas }, context).filter(
    ({ marks }) => hasEvaluations || !marks.some(({ kind }) => kind === 'evaluation'),
  );
  const legend = legendColumns({ width: width - left, size }, 0, { plan: '', entries, columns });
  const { sources, terms } = imprintLines(atlas.plans, home, context);
  const imprint = { size, fill: lightPalette.muted, spacing: 1.3 } as const;
  return stack([
    rule(width, lightPalette.lineStrong, 1 * context.unit),
    gap(size * 0.6),
    beside([
      { x: 0, block: textBlock(title, left, { ...bold, heading: 2 }) },
      { x: left, block: legend },
    ]),
    gap(size * 0.5),
    textBlock([...sources, ...terms].join(joint), width, imprint),
  ]);
}
