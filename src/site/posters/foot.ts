/** A sheet's foot: the legend, how sure it is, its sources and the code, side by side under a rule. */
import type { Plan } from '../../model/atlas.ts';
import { lightPalette } from '../../scene/index.ts';
import type { Place } from '../paths.ts';
import { beside, gap, rule, stack, type Block } from './blocks.ts';
import { scaled, type PaperContext } from './context.ts';
import { codeBlock, imprintBlock } from './imprint.ts';
import { countsBlock, legendBlock } from './key.ts';

/** Shares of the width: the legend, the counts, the imprint. The code takes its own. */
const shares = { legend: 0.44, counts: 0.23, imprint: 0.33 } as const;
const legendColumns = { withEvaluations: 3, without: 4 } as const;
/** Side of the code, in sizes of the text. */
const codeSize = 6.5;

export function footBlock(
  plans: readonly Plan[],
  place: Place,
  hasEvaluations: boolean,
  context: PaperContext,
): Block {
  const width = context.width - 2 * context.margin;
  const size = scaled(context, 13);
  const gutter = size * 3;
  const code = codeBlock(place, size * codeSize, size, context);
  const rest = width - (code ? size * codeSize + gutter : 0) - 2 * gutter;
  const [legend, counts, imprint] = [
    rest * shares.legend,
    rest * shares.counts,
    rest * shares.imprint,
  ];
  const projects = plans.flatMap((plan) => plan.programs.flatMap((program) => program.projects));
  const facts = {
    projects,
    evaluations: projects.flatMap(({ evaluations }) => evaluations),
    relations: projects.flatMap(({ outgoing }) => outgoing),
  };
  const columns = hasEvaluations ? legendColumns.withEvaluations : legendColumns.without;
  const plan = plans.length === 1 ? (plans[0]?.id ?? '') : '';
  return stack([
    rule(width, lightPalette.lineStrong, 1 * context.unit),
    gap(size),
    beside([
      { x: 0, block: legendBlock(legend, columns, size, { plan, hasEvaluations }, context) },
      { x: legend + gutter, block: countsBlock(facts, counts, size, context) },
      {
        x: legend + counts + 2 * gutter,
        block: imprintBlock(plans, place, imprint, size, context),
      },
      ...(code ? [{ x: width - size * codeSize, block: code }] : []),
    ]),
  ]);
}
