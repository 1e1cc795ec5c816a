/** The ways a plan's programs can be set, and the one that shows them largest. */
import type { FyRange, LayoutOptions } from '../layout/index.ts';
import { groupByInitiative, type Plan, type Program } from '../model/index.ts';
import type { Subject } from '../scene/index.ts';
import type { Arrangement, Facts, FactsRoom, Matter } from './arrangement.ts';
import { nothing } from './blocks.ts';
import { namedYear, narrowYear } from './compose-to-width.ts';
import type { PaperContext } from './context.ts';
import { fit, type Choice, type Choices, type Fitted, type Limits } from './fit.ts';
import { factGroups } from './fact-groups.ts';
import { factsAbove, nameAndAim } from './facts-above.ts';
import { factsColumn, programHead, type FactsStyle } from './program-facts.ts';
import { splitFacts } from './split-facts.ts';

export interface Programs {
  /** Of the programs, or of parts of them. */
  readonly subjectOf: (programs: readonly Program[]) => Subject;
  readonly programs: readonly Program[];
  /** Numbers of columns that may be tried. */
  readonly columns: readonly number[];
  /** The years all charts of the piece show. */
  readonly range: FyRange;
}

/** Closer lines and lower bars, for what would not fit otherwise. */
const compact = { padY: 3, gutter: 6, minBarHeight: 24, lineHeight: 15 } as const;
const closest = { padY: 2, gutter: 3, minBarHeight: 18, lineHeight: 14 } as const;
/** px between one program and the rule of the next. */
const rowGap = 14;
const closestRowGap = 10;
/** Widths of the facts that are tried, px; 0 stands for above the chart. */
const factsWidths = { withGroups: [0, 220, 280, 340], without: [0, 170, 260, 340] } as const;
const namesWidths = [140, 180, 230] as const;
/** Outcomes are longer than names. */
const outcomesBeyondNames = 20;

/** The years the plans' projects and evaluations fall in, within those every chart shows. */
export function yearsOf(plans: readonly Plan[], { range: { from, to } }: PaperContext): FyRange {
  const projects = plans.flatMap(({ programs }) => programs.flatMap((program) => program.projects));
  const years = projects.flatMap(({ start, end, evaluations }) => [
    start.fy,
    end.fy,
    ...evaluations.map(({ fy }) => fy),
  ]);
  const known = years.filter((year) => typeof year === 'number');
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
  { columns, range }: Programs,
  programs: readonly Program[],
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

/** Facts in columns of their own. */
function inColumns(
  program: Program,
  { width, isAbove }: FactsRoom,
  style: FactsStyle,
  context: PaperContext,
): Facts {
  const columns = isAbove ? factsAbove : factsColumn;
  return { beside: columns(program, width, style, context), across: nothing };
}

/** Facts in lines under the chart where there is no room beside it. */
function inLines(
  program: Program,
  room: FactsRoom,
  style: FactsStyle,
  context: PaperContext,
): Facts {
  const { width, isAbove } = room;
  const head = isAbove
    ? nameAndAim(program, width, style, context)
    : programHead(program, width, style, context);
  return splitFacts(head, factGroups(program, style.hasInitiatives, context), room);
}

/** With summaries in the bars where they fit, without them where not, closer at last. */
function choicesFor(
  given: Programs,
  programs: readonly Program[],
  context: PaperContext,
): readonly Choice[] {
  const hasInitiatives = !hasSeveralGroups(programs);
  const styleOf = (size: number): FactsStyle => ({
    text: size,
    name: size * 1.5,
    number: size * 2.2,
    hasInitiatives,
  });
  const matterOf = (factsIn: typeof inColumns): Matter => ({
    subject: given.subjectOf(programs),
    programs,
    headingOf: null,
    factsOf: (program, place) => factsIn(program, place, styleOf(place.size), context),
  });
  const [columns, lines] = [matterOf(inColumns), matterOf(inLines)];
  const close = arrangements(given, programs, 'normal', compact);
  return [
    { matter: columns, arrangements: arrangements(given, programs, 'detailed') },
    { matter: columns, arrangements: arrangements(given, programs, 'normal') },
    { matter: columns, arrangements: close },
    { matter: lines, arrangements: close },
    {
      matter: lines,
      arrangements: close.map((one) => ({ ...one, axis: 'first', leastYear: narrowYear }) as const),
    },
    {
      matter: lines,
      arrangements: arrangements(given, programs, 'normal', closest).map((one) => ({
        ...one,
        rowGap: closestRowGap,
      })),
    },
  ];
}

/** Throws `Unprintable`. */
export function fitPrograms(given: Programs, limits: Limits, context: PaperContext): Fitted {
  const choices: Choices = (programs) => choicesFor(given, programs, context);
  return fit(given.programs, choices, limits, context);
}
