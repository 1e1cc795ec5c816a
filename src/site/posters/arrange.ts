/**
 * Programs on a grid: columns of rows, each row a program's facts beside its chart. The years of a
 * chart are as wide as the column leaves room for, so the grid is filled to its edge.
 *
 *   column: │ facts │ names │ years … years │ outcomes │   or the facts above the chart
 *
 * Heights come from the layout of the charts and from the facts' broken lines; nothing is decided
 * by eye. What is searched for is the scale, in `fit.ts`.
 */
import { defaults, type Density, type LayoutOptions } from '../../layout/index.ts';
import type { Program } from '../../model/atlas.ts';
import { composeScene, type Scene, type SceneBand, type Subject } from '../../scene/index.ts';
import { SITE_METRICS } from '../text-metrics.ts';
import type { Block } from './blocks.ts';
import { shareOut, type Cut } from './columns.ts';
import type { PaperContext } from './context.ts';

/** A way to set the programs; px are the scene's, before it is scaled. */
export interface Arrangement {
  readonly columns: number;
  readonly density: Density;
  /** px of the facts beside each chart; 0 where they stand above it. */
  readonly facts: number;
  /** px of the chart's own side columns. */
  readonly names: number;
  readonly outcomes: number;
  /** Which programs carry the years: all, or the first of each column. */
  readonly axis: 'every' | 'first';
  readonly layout: Partial<LayoutOptions>;
  /** px from one row to the rule of the next, at least. */
  readonly rowGap: number;
}

export interface Matter {
  readonly subject: Subject;
  readonly programs: readonly Program[];
  /** The facts of a program, `width` pt wide, where running text has `size` pt. */
  readonly factsOf: (program: Program, width: number, size: number, isAbove: boolean) => Block;
  /** What stands over the first program of a plan in a column, or `null` where there is one plan. */
  readonly headingOf: ((program: Program, width: number, size: number) => Block) | null;
}

/** What is left of a sheet for the grid, pt. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface ArrangedRow {
  readonly program: Program;
  readonly band: SceneBand;
  readonly facts: Block;
  /** Over the row's rule. */
  readonly heading: Block | null;
  readonly height: number;
}

export interface Arranged {
  readonly arrangement: Arrangement;
  /** pt a px. */
  readonly scale: number;
  readonly scene: Scene;
  /** pt of a column, and from its left side to its chart; 0 where the facts stand above. */
  readonly columnWidth: number;
  readonly chartX: number;
  /** Rows of each column, sheet after sheet. */
  readonly columns: readonly (readonly ArrangedRow[])[];
  /** pt of the highest column, with the least room between rows. */
  readonly height: number;
  /** Mean of the columns' heights over the highest: 1 where all are as high. */
  readonly evenness: number;
}

/** px between the facts and the chart, and under a row's rule. */
const factsGap = 20;
export const rulePad = 7;
/** Share of the sheet's width between two columns. */
export const columnGap = 0.016;
/** Below this the layout has no room for arrows between years. */
const minColumn = 38;

interface Composed {
  readonly scene: Scene;
  readonly compose: (axis: 'every' | ReadonlySet<string>) => Scene;
}

/** The scene as wide as `width` px, or `null` where its years would be too narrow. */
function composeToWidth(
  matter: Matter,
  arrangement: Arrangement,
  width: number,
  context: PaperContext,
): Composed | null {
  const { names, outcomes, density, layout } = arrangement;
  const build = (columnWidth: number, axis: 'every' | ReadonlySet<string>): Scene =>
    composeScene(matter.subject, {
      lang: context.lang,
      density,
      today: context.day,
      metrics: SITE_METRICS,
      axis,
      layout: { ...layout, columnWidth, namesWidth: names, outcomesWidth: outcomes },
    });
  const { from, to } = { ...defaults.range, ...layout.range };
  const years = to - from + 1;
  let columnWidth = (width - names - outcomes - 24) / years;
  for (let attempt = 0; attempt < 4 && columnWidth >= minColumn; attempt++) {
    const scene = build(columnWidth, 'every');
    const excess = scene.width - width;
    if (excess <= 0) {
      const found = columnWidth;
      return { scene, compose: (axis) => build(found, axis) };
    }
    columnWidth -= excess / years + 0.01;
  }
  return null;
}

export function arrange(
  matter: Matter,
  arrangement: Arrangement,
  scale: number,
  sheets: number,
  room: Room,
  context: PaperContext,
): Arranged | null {
  const { columns, facts, axis } = arrangement;
  const width = (room.width - (columns - 1) * columnGap * context.width) / columns;
  const isAbove = facts === 0;
  const taken = isAbove ? 0 : facts + factsGap;
  const composed = composeToWidth(matter, arrangement, width / scale - taken, context);
  if (!composed) return null;
  const { scene } = composed;
  const chartX = isAbove ? 0 : width - scene.width * scale;
  const factsWidth = isAbove ? width : chartX - factsGap * scale;
  const texts = matter.programs.map((program) =>
    matter.factsOf(program, factsWidth, scene.fontSize * scale, isAbove),
  );
  const headingOf = (row: number, isFirst: boolean): Block | null => {
    const program = matter.programs[row] as Program;
    const isSamePlan = !isFirst && matter.programs[row - 1]?.plan === program.plan;
    return isSamePlan ? null : (matter.headingOf?.(program, width, scene.fontSize * scale) ?? null);
  };
  const heightOf = (row: number, isFirst: boolean): number => {
    const { height, axisHeight } = scene.bands[row] as SceneBand;
    const chart = (height - (axis === 'every' || isFirst ? 0 : axisHeight)) * scale;
    const text = (texts[row] as Block).height;
    const heading = headingOf(row, isFirst)?.height ?? 0;
    const body = isAbove ? chart + text : Math.max(chart, text);
    return heading + body + (rulePad + arrangement.rowGap) * scale;
  };
  const stacked = (from: number, to: number): number =>
    Array.from({ length: to - from }, (_, i) => heightOf(from + i, i === 0)).reduce(
      (sum, height) => sum + height,
      0,
    );
  const { cuts, height } = shareOut(matter.programs.length, columns * sheets, stacked);
  const stackedAll = cuts.reduce((sum, [from, to]) => sum + stacked(from, to), 0);
  const tops = new Set(
    cuts.flatMap(([from, to]) => (to > from ? [scene.bands[from]?.id ?? ''] : [])),
  );
  const final = axis === 'every' ? scene : composed.compose(tops);
  const rowOf = (row: number, isFirst: boolean): ArrangedRow => ({
    program: matter.programs[row] as Program,
    band: final.bands[row] as SceneBand,
    facts: texts[row] as Block,
    heading: headingOf(row, isFirst),
    height: heightOf(row, isFirst),
  });
  return {
    arrangement,
    scale,
    scene: final,
    columnWidth: width,
    chartX,
    columns: cuts.map(([from, to]: Cut) =>
      Array.from({ length: to - from }, (_, i) => rowOf(from + i, i === 0)),
    ),
    height,
    evenness: stackedAll / (height * cuts.length),
  };
}
