/** How sure a sheet is: its years and relations counted by basis, as a small table. */
import type { Plan } from '../../model/atlas.ts';
import { lightPalette } from '../../scene/index.ts';
import { CERTAINTIES, countFacts } from '../prepare-about.ts';
import { beside, gap, rule, stack, textBlock, widthOf, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { titled } from './key.ts';

const { ink, muted, line } = lightPalette;

/** As wide as its words need, pt. */
export interface Table {
  readonly block: Block;
  readonly width: number;
}

/** Sizes of the text between two columns. */
const gutter = 1.2;

export function countsTable(plans: readonly Plan[], size: number, context: PaperContext): Table {
  const { words, lang } = context;
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
  const [first, column] = [widest(rows.map(({ what }) => what)), widest(heads)];
  const width = first + column * heads.length;
  const row = (what: string, cells: readonly string[], fill: string): Block =>
    beside([
      { x: 0, block: textBlock(what, first, { size, fill }) },
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
        what,
        CERTAINTIES.map((certainty) => String(counts[certainty])),
        ink,
      ),
      gap(size * 0.1),
    ]),
  );
  const block = titled(words.about.sure, width, size, stack([row('', heads, muted), ...body]));
  return { block, width };
}
