/**
 * Programs on a grid: columns of rows, each row a program's facts beside its chart. The years of a
 * chart are as wide as the column leaves room for, so the grid is filled to its edge.
 *
 *   column: │ facts │ names │ years … years │ outcomes │   or the facts above the chart
 *           │ facts that have no room beside it        │
 *
 * Heights come from the layout of the charts and from the facts' broken lines; nothing is decided
 * by eye. What is searched for is the scale, in `fit.ts`.
 */
import type { Program } from '../model/index.ts';
import type { Scene, SceneBand } from '../scene/index.ts';
import type { Arrangement, Facts, Matter } from './arrangement.ts';
import type { Block } from './blocks.ts';
import { shareOut, type Cut } from './columns.ts';
import { composeToWidth, type Composed } from './compose-to-width.ts';
import type { PaperContext } from './context.ts';

/** What is left of a sheet for the grid, pt. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface ArrangedRow {
  readonly program: Program;
  readonly band: SceneBand;
  readonly facts: Facts;
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

/** From the top of a row to the bottom of its facts. `chart`: the chart's height. */
export function heightWith({ beside, across }: Facts, chart: number, isAbove: boolean): number {
  const body = isAbove ? chart + beside.height : Math.max(chart, beside.height);
  return body + across.height;
}

/** What is set, and how. */
export interface Grid {
  readonly matter: Matter;
  readonly arrangement: Arrangement;
}

/** What every row takes at one scale. */
export interface Measured extends Grid {
  /** pt a px. */
  readonly scale: number;
  readonly composed: Composed;
  readonly columnWidth: number;
  readonly chartX: number;
  readonly facts: readonly Facts[];
  readonly headingOf: (row: number, isFirst: boolean) => Block | null;
  /** pt of a row; the first of a column carries the years. */
  readonly heightOf: (row: number, isFirst: boolean) => number;
}

/** `scale`: pt a px. `null` where the years would be too narrow. */
export function measure(
  { matter, arrangement }: Grid,
  scale: number,
  room: Room,
  context: PaperContext,
): Measured | null {
  const { columns, axis, rowGap } = arrangement;
  const columnWidth = (room.width - (columns - 1) * columnGap * context.width) / columns;
  const isAbove = arrangement.facts === 0;
  const taken = isAbove ? 0 : arrangement.facts + factsGap;
  const composed = composeToWidth(matter, arrangement, columnWidth / scale - taken, context);
  if (!composed) return null;
  const { width, fontSize, bands } = composed.scene;
  const chartX = isAbove ? 0 : columnWidth - width * scale;
  const factsWidth = isAbove ? columnWidth : chartX - factsGap * scale;
  const facts = matter.programs.map((program, row) => {
    const { height, axisHeight, listed } = bands[row] as SceneBand;
    return matter.factsOf(program, {
      width: factsWidth,
      columnWidth,
      height: (height - (axis === 'every' ? 0 : axisHeight)) * scale,
      size: fontSize * scale,
      isAbove,
      listed,
    });
  });
  const headingOf = (row: number, isFirst: boolean): Block | null => {
    const program = matter.programs[row] as Program;
    const isContinued = matter.programs[row - 1]?.plan === program.plan;
    if (!matter.headingOf || (isContinued && !isFirst)) return null;
    return matter.headingOf(program, { width: columnWidth, size: fontSize * scale }, isContinued);
  };
  const heights = matter.programs.map((_, row) =>
    [false, true].map((isFirst) => {
      const { height, axisHeight } = bands[row] as SceneBand;
      const chart = (height - (axis === 'every' || isFirst ? 0 : axisHeight)) * scale;
      const body = heightWith(facts[row] as Facts, chart, isAbove);
      return (headingOf(row, isFirst)?.height ?? 0) + body + (rulePad + rowGap) * scale;
    }),
  );
  const heightOf = (row: number, isFirst: boolean): number => heights[row]?.[Number(isFirst)] ?? 0;
  const shared = { matter, arrangement, scale, composed, columnWidth, chartX, facts };
  return { ...shared, headingOf, heightOf };
}

/** The fewest columns of `height` pt that hold the rows in their order; `Infinity` where one is higher. */
export function columnsNeeded({ matter, heightOf }: Measured, height: number): number {
  let [columns, used] = [0, Infinity];
  for (const row of matter.programs.keys()) {
    used += heightOf(row, false);
    if (used > height) [columns, used] = [columns + 1, heightOf(row, true)];
    if (used > height) return Infinity;
  }
  return columns;
}

/** On so many sheets, columns as even as they can be. */
export function arrange(measured: Measured, sheets: number): Arranged {
  const { matter, arrangement, scale, composed, columnWidth, chartX, facts } = measured;
  const { headingOf, heightOf } = measured;
  const rowsOf = ([from, to]: Cut): number[] =>
    Array.from({ length: to - from }, (_, i) => from + i);
  const stacked = (from: number, to: number): number =>
    rowsOf([from, to]).reduce((sum, row, i) => sum + heightOf(row, i === 0), 0);
  const { cuts, height } = shareOut(matter.programs.length, arrangement.columns * sheets, stacked);
  const tops = cuts.flatMap(([from, to]) => (to > from ? (matter.programs[from]?.id ?? []) : []));
  const { scene } = composed;
  const final = arrangement.axis === 'every' ? scene : composed.withYearsOver(new Set(tops));
  const rowOf = (row: number, isFirst: boolean): ArrangedRow => ({
    program: matter.programs[row] as Program,
    band: final.bands[row] as SceneBand,
    facts: facts[row] as Facts,
    heading: headingOf(row, isFirst),
    height: heightOf(row, isFirst),
  });
  return {
    arrangement,
    scale,
    scene: final,
    columnWidth,
    chartX,
    columns: cuts.map((cut) => rowsOf(cut).map((row, i) => rowOf(row, i === 0))),
    height,
    evenness: cuts.reduce((sum, [from, to]) => sum + stacked(from, to), 0) / (height * cuts.length),
  };
}
