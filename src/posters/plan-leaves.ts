/** A plan as loose leaves: each program on one page that needs no other. */
import type { Plan, Program } from '../model/atlas.ts';
import type { Paper, PaperPage } from '../render/pdf/index.ts';
import { composeScene, legendEntries, usedEntries, type LegendEntry } from '../scene/index.ts';
import { SITE_METRICS } from '../scene/fonts/text-metrics.ts';
import { gap, stack } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { legendBlock } from './key.ts';
import { planPaper } from './plan-paper.ts';
import { datesOf, planTitle } from './plan-poster.ts';
import { programItems } from './program-items.ts';
import { runningFoot } from './running-foot.ts';

/** The entries of the legend that the program's chart needs. */
function entriesOf(program: Program, { lang, day }: PaperContext): readonly LegendEntry[] {
  const scene = composeScene(
    { kind: 'program', program },
    { lang, density: 'normal', today: day, metrics: SITE_METRICS, axis: 'every' },
  );
  return usedEntries(scene, legendEntries(lang));
}

function leaf(plan: Plan, index: number, context: PaperContext): PaperPage {
  const { margin, width, height, unit, sheet } = context;
  const program = plan.programs[index];
  if (!program) throw new Error(`${plan.id} has no program ${index + 1}.`);
  const inner = width - 2 * margin;
  const title = planTitle(plan, datesOf(plan, context).slice(-1), context);
  const key = {
    plan: plan.id,
    entries: entriesOf(program, context),
    columns: [3, 4, 5, 6],
  } as const;
  const foot = stack([
    // As low as it can be: the chart is what the page is for.
    legendBlock(inner, 0, sheet.minText, key, context),
    gap(sheet.minText),
    runningFoot(plan, index + 1, plan.programs.length, context),
  ]);
  const top = title.height + 20 * unit;
  const room = { width: inner, height: height - top - foot.height - margin - 12 * unit };
  return {
    items: [
      ...title.at(0, 0),
      ...programItems(program, room, top, context),
      ...foot.at(margin, height - margin - foot.height),
    ],
  };
}

/** Throws where a program does not fit its page. */
export function planLeaves(plan: Plan, context: PaperContext): Paper {
  return planPaper(
    plan,
    plan.programs.map((_, index) => leaf(plan, index, context)),
    context,
  );
}
