/** A plan on one sheet: title, programs on a grid, how to read it, where it comes from. */
import { pick } from '../../i18n/lang.ts';
import { defaults, type LayoutOptions } from '../../layout/index.ts';
import type { Plan } from '../../model/atlas.ts';
import { groupByInitiative } from '../../model/index.ts';
import type { Paper } from '../../render/pdf/index.ts';
import { coloursOf, lightPalette } from '../../scene/index.ts';
import { dayText } from '../dates.ts';
import type { Arrangement, Matter, Room } from './arrange.ts';
import type { PaperContext } from './context.ts';
import { fit, type Fitted } from './fit.ts';
import { footBlock } from './foot.ts';
import { gridItems } from './grid.ts';
import { factsAbove, factsColumn, type FactsStyle } from './program-facts.ts';
import { titleBand } from './title-band.ts';

/** Whether charts need columns of their own for initiatives: where a program has several groups. */
function hasSeveralGroups(plan: Plan): boolean {
  return plan.programs.some((program) => groupByInitiative(program).length > 1);
}

/** The years the plan's projects and evaluations fall in, within those every chart shows. */
export function yearsOf(plans: readonly Plan[]): LayoutOptions['range'] {
  const projects = plans.flatMap(({ programs }) => programs.flatMap((program) => program.projects));
  const years = projects.flatMap(({ start, end, evaluations }) => [
    start.fy,
    end.fy,
    ...evaluations.map(({ fy }) => fy),
  ]);
  const known = years.filter((year) => typeof year === 'number');
  const { from, to } = defaults.range;
  return {
    from: Math.max(from, Math.min(to, ...known)),
    to: Math.min(to, Math.max(from, ...known)),
  };
}

/** A plan that needs more is told in a booklet. */
const maxSheets = 8;

/** Closer lines and lower bars, for a plan that would not fit otherwise. */
const compact = { padY: 3, gutter: 6, minBarHeight: 24, lineHeight: 15 } as const;

function arrangements(
  plan: Plan,
  density: Arrangement['density'],
  closeness: Partial<LayoutOptions> = {},
): Arrangement[] {
  const axis = plan.programs.length > 3 ? 'first' : 'every';
  const shared = { density, axis, rowGap: 14, layout: { range: yearsOf([plan]), ...closeness } } as const;
  if (hasSeveralGroups(plan))
    return [0, 220, 280, 340].flatMap((facts) =>
      [140, 180].map((names) => ({ ...shared, columns: 1, facts, names, outcomes: names + 20 })),
    );
  return [1, 2, 3].flatMap((columns) =>
    [0, 170, 260, 340].map((facts) => ({ ...shared, columns, facts, names: 0, outcomes: 0 })),
  );
}

function factsStyle(size: number, hasInitiatives: boolean): FactsStyle {
  return { text: size, name: size * 1.5, number: size * 2.2, hasInitiatives };
}

/** Who decided the plan, and when it was revised. */
function factsOf({ committee, decidedOn, revisedOn }: Plan, { lang, words }: PaperContext): string[] {
  const days = [
    ...(decidedOn ? [`${dayText(decidedOn, lang)} ${words.plan.decided}`] : []),
    ...revisedOn.slice(-1).map((day) => `${dayText(day, lang)} ${words.plan.revised}`),
  ];
  return [pick(committee, lang), ...days];
}

export function fitPlan(plan: Plan, room: Room, context: PaperContext): Fitted {
  const hasInitiatives = !hasSeveralGroups(plan);
  const matter: Matter = {
    subject: { kind: 'programs', plan },
    programs: plan.programs,
    headingOf: null,
    factsOf: (program, width, size, isAbove) =>
      (isAbove ? factsAbove : factsColumn)(
        program,
        width,
        factsStyle(size, hasInitiatives),
        context,
      ),
  };
  const choices = [
    arrangements(plan, 'detailed'),
    arrangements(plan, 'normal'),
    arrangements(plan, 'normal', compact),
  ];
  return fit(matter, choices, room, maxSheets, context);
}

export function planPoster(plan: Plan, context: PaperContext): Paper {
  const { lang, margin, width, height, unit, words } = context;
  const name = pick(plan.name, lang);
  const title = (facts: readonly string[]): ReturnType<typeof titleBand> =>
    titleBand(
      {
        over: words.paper.goal,
        number: plan.goalNo,
        title: name,
        subtitle: pick(plan.goal, lang),
        facts,
        fill: coloursOf(lightPalette, plan.id).accent,
      },
      context,
    );
  const foot = footBlock([plan], { page: 'plan', id: plan.id }, true, context);
  const facts = factsOf(plan, context);
  const top = title(facts).height + 20 * unit;
  const room = {
    width: width - 2 * margin,
    height: height - top - foot.height - margin - 12 * unit,
  };
  const { arranged, sheets } = fitPlan(plan, room, context);
  const { columns } = arranged.arrangement;
  return {
    lang,
    title: name,
    author: words.site.name,
    description: words.plan.description(
      name,
      plan.programs.length,
      plan.programs.flatMap(({ projects }) => projects).length,
    ),
    width: context.sheet.width,
    height: context.sheet.height,
    pages: Array.from({ length: sheets }, (_, sheet) => ({
      items: [
        ...title(sheets > 1 ? [...facts, words.paper.sheet(sheet + 1, sheets)] : facts).at(0, 0),
        ...gridItems(
          arranged.columns.slice(sheet * columns, (sheet + 1) * columns),
          arranged,
          room,
          margin,
          top,
          context,
        ),
        ...foot.at(margin, height - margin - foot.height),
      ],
    })),
  };
}
