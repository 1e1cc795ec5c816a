/**
 * Bands that arrows lead between are laid out together, with those between them; every other band by
 * itself. What is set between two bands, the years of the lower one and the count under the upper
 * one, is a lane of its own that an arrow crosses only where nothing is written.
 */
import {
  layOutStack,
  textWidth,
  type Between,
  type Extent,
  type LaidOutBand,
  type PlacedArrow,
  type SettledOptions,
  type TextMetrics,
} from '../layout/index.ts';
import { axisHeightOf, axisMarks, todayMark } from './axis.ts';
import { frameOf, type Frame } from './frame.ts';
import { linkOf, type BandRows, type ChartRows } from './rows.ts';
import { outsideHeight, outsideMarks } from './side-texts.ts';

/** A band before it is placed. */
export interface StackedRow {
  readonly row: BandRows;
  readonly hasAxis: boolean;
}

export interface Stack {
  /** Index of its first band in the chart. */
  readonly first: number;
  /** y px from where the things of its first band begin. */
  readonly across: readonly PlacedArrow[];
}

export interface LaidOutChart {
  readonly placed: readonly LaidOutBand[];
  readonly stacks: readonly Stack[];
}

interface Drawing {
  readonly options: SettledOptions;
  readonly metrics: TextMetrics;
  readonly look: Pick<Frame, 'lang' | 'today'>;
}

/** Runs of bands, each as far as arrows lead from it. */
function runsOf({ bands, across }: ChartRows): { first: number; end: number }[] {
  const bandOf = new Map(
    bands.flatMap(({ projects }, i) => projects.map((project) => [project, i] as const)),
  );
  const spans = across.map(({ from, to }) => {
    const ends = [bandOf.get(from) ?? 0, bandOf.get(to) ?? 0];
    return { first: Math.min(...ends), last: Math.max(...ends) };
  });
  const runs: { first: number; end: number }[] = [];
  for (let first = 0; first < bands.length;) {
    let end = first + 1;
    for (let at = first; at < end; at++)
      for (const span of spans) if (span.first === at) end = Math.max(end, span.last + 1);
    runs.push({ first, end });
    first = end;
  }
  return runs;
}

/** Between a band and the one below it. */
function betweenOf(upper: StackedRow, lower: StackedRow, drawing: Drawing): Between {
  const { options, metrics, look } = drawing;
  const { fontSize } = options;
  const frame = frameOf([], options, look);
  const count = upper.row.outside.length;
  const years = lower.hasAxis ? axisMarks(frame, metrics) : [];
  const box = { top: axisHeightOf(options), bottom: Infinity, hasAxis: lower.hasAxis };
  const centred = [
    ...years.flatMap(({ x, lines }) => lines.map(({ text, strong }) => ({ x, text, strong }))),
    ...todayMark(look.today, frame, box).map(({ x, label }) => ({ x, text: label, strong: false })),
  ];
  const blocks = [
    ...centred.map(({ x, text, strong }): Extent => {
      const half = textWidth(metrics, text, fontSize, strong ? 700 : 400) / 2;
      return { left: x - half, right: x + half };
    }),
    ...outsideMarks(count, frame, 0).flatMap(({ lines }) =>
      lines.map(({ x, text }) => ({ left: x, right: x + textWidth(metrics, text, fontSize) })),
    ),
  ];
  return {
    height: outsideHeight(count, options) + (lower.hasAxis ? axisHeightOf(options) : 0),
    blocks: blocks.map(({ left, right }) => ({
      left: left - frame.plotX,
      right: right - frame.plotX,
    })),
  };
}

export function layOutChart(
  rows: ChartRows,
  stacked: readonly StackedRow[],
  drawing: Drawing,
): LaidOutChart {
  const laidOut = runsOf(rows).map(({ first, end }) => {
    const own = stacked.slice(first, end);
    const bands = own.map(({ row }) => row.input);
    const ids = new Set(own.flatMap(({ row }) => row.projects.map(({ id }) => id)));
    const links = rows.across.filter(({ from }) => ids.has(from.id)).map(linkOf);
    const between = own.slice(1).map((lower, i) => betweenOf(own[i] as StackedRow, lower, drawing));
    const stack = layOutStack({ bands, between, links }, drawing.metrics, drawing.options);
    return { first, ...stack };
  });
  return {
    placed: laidOut.flatMap(({ bands }) => bands),
    stacks: laidOut.map(({ first, across }) => ({ first, across })),
  };
}
