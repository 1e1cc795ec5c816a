/** A plan on as few sheets as hold it: title, programs on a grid, how to read it, where it comes from. */
import { pick } from '../i18n/lang.ts';
import type { Plan } from '../model/index.ts';
import type { Paper } from '../render/pdf/index.ts';
import { coloursOf } from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import type { Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { fitPrograms, yearsOf } from './fit-programs.ts';
import { footBlock } from './foot.ts';
import { gridItems } from './grid.ts';
import { planPaper } from './plan-paper.ts';
import { factsAside, titleBand } from './title-band.ts';

/** How many times the smallest text the text may grow to: beyond, a sheet shouts. */
const largest = 2.2;

/** Who decided the plan, and when it was revised. */
export function datesOf(
  { committee, decidedOn, revisedOn }: Plan,
  { lang, words }: PaperContext,
): string[] {
  const days = [
    ...(decidedOn ? [words.plan.decidedOn(dayText(decidedOn, lang))] : []),
    ...revisedOn.map((day) => words.plan.revisedOn(dayText(day, lang))),
  ];
  return [...(committee ? [pick(committee, lang)] : []), ...days];
}

/** The plan's name and goal over a sheet; `facts` stand at its right. */
export function planTitle(plan: Plan, facts: readonly string[], context: PaperContext): Block {
  const { lang, words } = context;
  return titleBand(
    {
      over: words.paper.goal,
      number: plan.goalNo,
      title: pick(plan.name, lang),
      titleSize: 80,
      subtitle: plan.goal && pick(plan.goal, lang),
      fill: coloursOf(context.palette, plan.id).accent,
    },
    factsAside(facts, context),
    context,
  );
}

/** Throws `Unprintable` where a project does not fit a sheet. */
export function planPoster(plan: Plan, context: PaperContext): Paper {
  const { margin, width, height, unit, words } = context;
  const foot = footBlock(plan, context);
  const facts = datesOf(plan, context);
  const top = planTitle(plan, facts, context).height + 20 * unit;
  const room = {
    width: width - 2 * margin,
    height: height - top - foot.height - margin - 12 * unit,
  };
  const { arranged, sheets } = fitPrograms(
    {
      subjectOf: (programs) => ({ kind: 'programs', plan: { ...plan, programs } }),
      programs: plan.programs,
      columns: [1, 2, 3],
      range: yearsOf([plan], context),
    },
    { room, largest },
    context,
  );
  const { columns } = arranged.arrangement;
  return planPaper(
    plan,
    Array.from({ length: sheets }, (_, sheet) => ({
      items: [
        ...planTitle(
          plan,
          sheets > 1 ? [...facts, words.paper.sheet(sheet + 1, sheets)] : facts,
          context,
        ).at(0, 0),
        ...gridItems(
          arranged.columns.slice(sheet * columns, (sheet + 1) * columns),
          arranged,
          { x: margin, y: top, height: room.height },
          context,
        ),
        ...foot.at(margin, height - margin - foot.height),
      ],
    })),
    context,
  );
}
