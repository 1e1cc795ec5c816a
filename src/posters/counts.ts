/** How sure a sheet is: its years and relations counted by basis, as a small table. */
import type { Plan } from '../model/index.ts';
import { CERTAINTIES, countFacts } from '../views/prepare-about.ts';
import { onPaper, type Inks } from './inks.ts';
import { beside, gap, nothing, rule, stack, textBlock, widthOf, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { titled } from './key.ts';

/** As wide as its words need, pt. */
export interface Table {
  readonly block: Block;
  readonly width: number;
}

/** Sizes of the text between two columns. */
const gutter = 1.2;

export interface CountsStyle {
  /** Over the names of what is counted. */
  readonly corner: string;
  /** pt of the text. */
  readonly size: number;
  readonly inks: Inks;
}

export function countsGrid(
  plans: readonly Plan[],
  { corner, size, inks }: CountsStyle,
  { words, lang }: PaperContext,
): Table {
  const { ink, muted, line } = inks;
  const projects = plans.flatMap((plan) => plan.programs.flatMap((program) => program.projects));
  const rows = countFacts(
    {
      projects,
      evaluations: projects.flatMap(({ evaluations }) => evaluations),
      relations: projects.flatMap(({ outgoing }) => outgoing),
    },
    lang,
  );
  const style = { size, fill: ink } as const;
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((text) => widthOf(text, style))) + size * gutter;
  const heads = CERTAINTIES.map((certainty) => words.certainty[certainty]);
  const first = Math.max(
    widest(rows.map(({ what }) => what)),
    widthOf(corner, { size, weight: 700 }) + size * gutter,
  );
  const column = widest(heads);
  const width = first + column * heads.length;
  const row = (what: Block, cells: readonly string[], fill: string): Block =>
    beside([
      { x: 0, block: what },
      ...cells.map((cell, i) => ({
        x: first + i * column,
        block: textBlock(cell, column, { size, fill, align: 'right' }),
      })),
    ]);
  const body = rows.map(({ what, counts }) =>
    stack([
      rule(width, line, 0.5),
      gap(size * 0.1),
      row(
        textBlock(what, first, style),
        CERTAINTIES.map((certainty) => String(counts[certainty])),
        ink,
      ),
      gap(size * 0.1),
    ]),
  );
  const head = corner ? textBlock(corner, first, { ...style, weight: 700 }) : nothing;
  return { block: stack([row(head, heads, muted), ...body]), width };
}

/** The same under its title. */
export function countsTable(plans: readonly Plan[], size: number, context: PaperContext): Table {
  const { block, width } = countsGrid(plans, { corner: '', size, inks: onPaper }, context);
  return { block: titled(context.words.about.sure, width, size, block), width };
}
