/** A plan's foot: the legend, how sure it is, its sources and the code, side by side under a rule. */
import type { Plan } from '../model/index.ts';
import { lightPalette } from '../scene/index.ts';
import { beside, gap, rule, stack, type Block } from './blocks.ts';
import { scaled, type PaperContext } from './context.ts';
import { countsTable } from './counts.ts';
import { codeBlock, imprintBlock } from './imprint.ts';
import { entriesOf, legendBlock } from './key.ts';

/** Share of what the table and the code leave that the legend takes; the imprint has the rest. */
const legendShare = 0.6;
/** Side of the code, in sizes of the text. */
const codeSize = 6.5;

export function footBlock(plan: Plan, context: PaperContext): Block {
  const place = { page: 'plan', id: plan.id } as const;
  const width = context.width - 2 * context.margin;
  const size = scaled(context, 13);
  const gutter = size * 2.5;
  const code = codeBlock(place, size * codeSize, size, context);
  const counts = countsTable([plan], size, context);
  const rest = width - counts.width - (code ? size * codeSize + gutter : 0) - 2 * gutter;
  const [legend, imprint] = [rest * legendShare, rest * (1 - legendShare)];
  const style = {
    plan: plan.id,
    entries: entriesOf({ kind: 'plan', plan }, context),
    columns: [2, 3, 4],
  };
  const terms = imprintBlock([plan], place, { width: imprint, size }, context);
  const height = Math.max(terms.height, counts.block.height, code?.height ?? 0);
  return stack([
    rule(width, lightPalette.lineStrong, 1 * context.unit),
    gap(size),
    beside([
      {
        x: 0,
        block: legendBlock({ width: legend, size }, height, style, context),
      },
      { x: legend + gutter, block: counts.block },
      { x: legend + counts.width + 2 * gutter, block: terms },
      ...(code ? [{ x: width - size * codeSize, block: code }] : []),
    ]),
  ]);
}
