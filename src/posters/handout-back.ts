/** The last pages of a handout: how to read it, how sure it is, its sources. */
import type { Plan } from '../model/index.ts';
import { lightPalette } from '../scene/index.ts';
import { indexSources } from '../views/source-index.ts';
import { citationsOfPlan } from '../views/plan-citations.ts';
import { CERTAINTIES } from '../views/prepare-about.ts';
import type { SourceView } from '../views/source-index.ts';
import { beside, gap, joint, stack, textBlock, widthOf, type Block } from './blocks.ts';
import { handoutText, type PaperContext } from './context.ts';
import { countsTable } from './counts.ts';
import { entriesOf, legendBlock, titled } from './key.ts';

const { ink, muted } = lightPalette;

/** What each certainty means. */
function meanings(width: number, size: number, { words }: PaperContext): Block {
  const term = { size, fill: ink, weight: 700, spacing: 1.5 } as const;
  const names = CERTAINTIES.map((certainty) => words.certainty[certainty]);
  const x = Math.max(...names.map((name) => widthOf(name, term))) + size;
  return stack(
    CERTAINTIES.map((certainty, i) =>
      beside([
        { x: 0, block: textBlock(names[i] ?? '', x, term) },
        {
          x,
          block: textBlock(words.certaintyMeaning[certainty], width - x, {
            size,
            fill: ink,
            spacing: 1.5,
          }),
        },
      ]),
    ),
  );
}

/** How to read the charts at the left, how sure they are at the right. */
export function readingPage(plan: Plan, width: number, context: PaperContext): Block {
  const { words } = context;
  const size = handoutText(context);
  const half = (width - 3 * size) / 2;
  const sentences = (texts: readonly string[]): Block =>
    stack(
      texts.flatMap((text) => [
        textBlock(text, half, { size, fill: ink, spacing: 1.5 }),
        gap(size * 0.4),
      ]),
    );
  return beside([
    {
      x: 0,
      block: stack([
        titled(
          words.about.reading,
          half,
          size,
          sentences([...words.about.readingBody, words.about.marksBody]),
        ),
        gap(size),
        legendBlock(
          { width: half, size },
          Infinity,
          {
            plan: plan.id,
            entries: entriesOf({ kind: 'plan', plan }, context),
            columns: [2, 3, 4],
          },
          context,
        ),
      ]),
    },
    {
      x: half + 3 * size,
      block: stack([
        countsTable([plan], size, context).block,
        gap(size),
        meanings(half, size, context),
      ]),
    },
  ]);
}

function sourceBlock(source: SourceView, width: number, { sheet, words }: PaperContext): Block {
  const size = sheet.minText;
  const number = size * 2.2;
  const published = source.published && words.sources.published(source.published);
  const text = [source.title, source.publisher, published].filter(Boolean).join(joint);
  const body = stack([
    textBlock(text, width - number, { size, fill: ink, spacing: 1.3 }),
    ...(source.url
      ? [textBlock(source.url, width - number, { size, fill: muted, spacing: 1.3 })]
      : []),
    gap(size * 0.5),
  ]);
  return beside([
    { x: 0, block: textBlock(String(source.number), number, { size, fill: muted, spacing: 1.3 }) },
    { x: number, block: body },
  ]);
}

const sourceColumns = 3;

/** As many pages of sources as they fill, in columns, read down each. */
export function sourcePages(
  plan: Plan,
  width: number,
  height: number,
  context: PaperContext,
): Block[] {
  const { lang, sheet } = context;
  const gutter = sheet.minText * 2;
  const each = (width - gutter * (sourceColumns - 1)) / sourceColumns;
  const { list } = indexSources(citationsOfPlan(plan), lang);
  const columns: Block[][] = [[]];
  for (const block of list.map((source) => sourceBlock(source, each, context))) {
    const column = columns.at(-1) as Block[];
    const used = column.reduce((sum, { height: taken }) => sum + taken, 0);
    if (column.length && used + block.height > height) columns.push([block]);
    else column.push(block);
  }
  const pages = Math.ceil(columns.length / sourceColumns);
  return Array.from({ length: pages }, (_, page) =>
    beside(
      columns
        .slice(page * sourceColumns, (page + 1) * sourceColumns)
        .map((blocks, i) => ({ x: i * (each + gutter), block: stack(blocks) })),
    ),
  );
}
