/** The ways a plan's programs can be set, and the one that shows them largest. */
import { defaults, type LayoutOptions } from '../../layout/index.ts';
import type { Plan, Program } from '../../model/atlas.ts';
import { groupByInitiative } from '../../model/index.ts';
import type { Subject } from '../../scene/index.ts';
import type { Arrangement, Facts, FactsRoom, Room } from './arrange.ts';
import { nothing } from './blocks.ts';
import { namedYear } from './compose-to-width.ts';
import type { PaperContext } from './context.ts';
import { fit, type Fitted, type Limits } from './fit.ts';
import { factsAbove } from './facts-above.ts';
import { factsColumn, type FactsStyle } from './program-facts.ts';

export interface Programs {
  readonly subject: Subject;
  readonly programs: readonly Program[];
  /** Numbers of columns that may be tried. */
  readonly columns: readonly number[];
  /** The years all charts of the piece show. */
  readonly range: LayoutOptions['range'];
}

/** Closer lines and lower bars, for what would not fit otherwise. */
const compact = { padY: 3, gutter: 6, minBarHeight: 24, lineHeight: 15 } as const;
/** px between one program and the rule of the next. */
const rowGap = 14;
/** Widths of the facts that are tried, px; 0 stands for above the chart. */
const factsWidths = { withGroups: [0, 220, 280, 340], without: [0, 170, 260, 340] } as const;
const namesWidths = [140, 180, 230] as const;
/** Outcomes are longer than names. */
const outcomesBeyondNames = 20;

/** The years the plans' projects and evaluations fall in, within those every chart shows. */
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

/** Whether charts need columns of their own for initiatives: where a program has several groups. */
function hasSeveralGroups(programs: readonly Program[]): boolean {
  return programs.some((program) => groupByInitiative(program).length > 1);
}

function arrangements(
  { programs, columns, range }: Programs,
  density: Arrangement['density'],
  closeness: Partial<LayoutOptions> = {},
): Arrangement[] {
  const axis = programs.length > 3 ? 'first' : 'every';
  const layout = { range, ...closeness };
  const shared = { density, axis, rowGap, leastYear: namedYear, layout } as const;
  if (hasSeveralGroups(programs))
    return factsWidths.withGroups.flatMap((facts) =>
      namesWidths.map((names) => ({
        ...shared,
        columns: 1,
        facts,
        names,
        outcomes: names + outcomesBeyondNames,
      })),
    );
  return columns.flatMap((count) =>
    factsWidths.without.map((facts) => ({
      ...shared,
      columns: count,
      facts,
      names: 0,
      outcomes: 0,
    })),
  );
}

/** With summaries in the bars where they fit, without them where not, closer at last. */
export function fitPrograms(
  given: Programs,
  limits: Limits,
  room: Room,
  context: PaperContext,
): Fitted {
  const hasInitiatives = !hasSeveralGroups(given.programs);
  const styleOf = (size: number): FactsStyle => ({
    text: size,
    name: size * 1.5,
    number: size * 2.2,
    hasInitiatives,
  });
  const matter = {
    subject: given.subject,
    programs: given.programs,
    headingOf: null,
    factsOf: (program: Program, { width, size, isAbove }: FactsRoom): Facts => ({
      beside: (isAbove ? factsAbove : factsColumn)(program, width, styleOf(size), context),
      across: nothing,
    }),
  };
  const choices = [
    arrangements(given, 'detailed'),
    arrangements(given, 'normal'),
    arrangements(given, 'normal', compact),
  ];
  return fit(matter, choices, room, limits, context);
}
