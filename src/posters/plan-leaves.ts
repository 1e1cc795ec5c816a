/** A plan as loose leaves: each program on pages that need no others. */
import type { Plan, Program } from '../model/index.ts';
import type { Paper, PaperPage } from '../render/pdf/index.ts';
import { gap, stack, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { entriesOf, legendBlock } from './key.ts';
import { planPaper } from './plan-paper.ts';
import { datesOf, planTitle } from './plan-poster.ts';
import { programPages } from './program-pages.ts';
import { runningFoot } from './running-foot.ts';

/** A leaf that does not know its number yet. */
type Leaf = (page: number, of: number) => PaperPage;

function leavesOf(program: Program, context: PaperContext): Leaf[] {
  const { margin, width, height, unit, sheet } = context;
  const { plan } = program;
  const inner = width - 2 * margin;
  const title = planTitle(plan, datesOf(plan, context).slice(-1), context);
  const key = {
    plan: plan.id,
    entries: entriesOf({ kind: 'program', program }, context),
    columns: [3, 4, 5, 6],
  } as const;
  const footOf = (page: number, of: number): Block =>
    stack([
      // As low as it can be: the chart is what the page is for.
      legendBlock({ width: inner, size: sheet.minText }, 0, key, context),
      gap(sheet.minText),
      runningFoot(plan, page, of, context),
    ]);
  const { height: footHeight } = footOf(1, 1);
  const top = title.height + 20 * unit;
  const room = { width: inner, height: height - top - footHeight - margin - 12 * unit };
  return programPages(program, room, top, context).map((items) => (page, of) => ({
    items: [
      ...title.at(0, 0),
      ...items,
      ...footOf(page, of).at(margin, height - margin - footHeight),
    ],
  }));
}

/** Throws `Unprintable` where a project does not fit a page. */
export function planLeaves(plan: Plan, context: PaperContext): Paper {
  const leaves = plan.programs.flatMap((program) => leavesOf(program, context));
  return planPaper(
    plan,
    leaves.map((leaf, i) => leaf(i + 1, leaves.length)),
    context,
  );
}
