/** How to read a sheet, and how sure it is: the legend, and the counts by basis. */
import { chartWords } from '../../i18n/chart-words.ts';
import type { Evaluation, Project, Relation } from '../../model/atlas.ts';
import { legendEntries, legendSize, lightPalette } from '../../scene/index.ts';
import { dayText } from '../dates.ts';
import { CERTAINTIES, countFacts } from '../prepare-about.ts';
import { beside, gap, rule, stack, textBlock, widthOf, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';

const { ink, muted, line } = lightPalette;

export function titled(title: string, width: number, size: number, body: Block): Block {
  const heading = textBlock(title, width, {
    size: size * 1.15,
    fill: ink,
    weight: 700,
    heading: 3,
  });
  return stack([heading, gap(size * 0.5), body]);
}

export interface LegendStyle {
  /** Whose colours it wears; no plan's where it is empty. */
  readonly plan: string;
  readonly hasEvaluations: boolean;
}

/** One drawing with its words, in one or two lines. */
function entryBlock(
  entry: ReturnType<typeof legendEntries>[number],
  width: number,
  size: number,
  plan: string,
  context: PaperContext,
): Block {
  const scale = size / 12;
  const drawing = legendSize.width * scale;
  const isToday = entry.id === 'today';
  const words = isToday
    ? context.words.footer.builtFor(dayText(context.day, context.lang))
    : entry.text;
  const text = textBlock(words, width - drawing - size * 0.4, { size, fill: ink, spacing: 1.2 });
  const height = Math.max(text.height, legendSize.height * scale);
  return {
    height,
    at: (x, y) => [
      {
        kind: 'sample',
        x,
        y: y + (height - legendSize.height * scale) / 2,
        scale,
        fontSize: size,
        marks: entry.marks.map((mark) => ('plan' in mark ? { ...mark, plan } : mark)),
      },
      ...text.at(x + drawing + size * 0.4, y + (height - text.height) / 2),
    ],
  };
}

/**
 * The legend in `columns` columns, read down each, in the colours of a plan; without the evaluations
 * where the charts have none.
 */
export function legendBlock(
  width: number,
  columns: number,
  size: number,
  { plan, hasEvaluations }: LegendStyle,
  context: PaperContext,
): Block {
  const gutter = size * 1.5;
  const each = (width - gutter * (columns - 1)) / columns;
  const entries = legendEntries(context.lang).filter(
    ({ marks }) => hasEvaluations || !marks.some(({ kind }) => kind === 'evaluation'),
  );
  const blocks = entries.map((entry) => entryBlock(entry, each, size, plan, context));
  const rows = Math.ceil(blocks.length / columns);
  const parts = Array.from({ length: columns }, (_, i) => ({
    x: i * (each + gutter),
    block: stack(blocks.slice(i * rows, (i + 1) * rows)),
  }));
  return titled(chartWords(context.lang).legendTitle, width, size, beside(parts));
}

/** Counts by basis as a small table. */
export function countsBlock(
  facts: {
    readonly projects: readonly Project[];
    readonly evaluations: readonly Evaluation[];
    readonly relations: readonly Relation[];
  },
  width: number,
  size: number,
  context: PaperContext,
): Block {
  const { words, lang } = context;
  const heads = CERTAINTIES.map((certainty) => words.certainty[certainty]);
  const style = { size, fill: ink, align: 'right' } as const;
  const column = Math.max(...heads.map((head) => widthOf(head, style))) + size;
  const first = width - column * heads.length;
  const row = (what: string, cells: readonly string[], fill: string): Block =>
    beside([
      { x: 0, block: textBlock(what, first, { size, fill }) },
      ...cells.map((cell, i) => ({
        x: first + i * column,
        block: textBlock(cell, column, { ...style, fill }),
      })),
    ]);
  const rows = countFacts(facts, lang).map(({ what, counts }) =>
    stack([
      rule(width, line, 0.5),
      gap(size * 0.1),
      row(
        what,
        CERTAINTIES.map((certainty) => String(counts[certainty])),
        ink,
      ),
      gap(size * 0.1),
    ]),
  );
  return titled(words.about.sure, width, size, stack([row('', heads, muted), ...rows]));
}
