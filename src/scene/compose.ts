/**
 * Placed → Scene: every thing that is drawn, with its words.
 *
 * The bands of a scene share one frame (columns at the sides, margins for arrows that go round),
 * so that years stand under years from the first band to the last.
 */
import type { Asked } from '../explore/index.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  densities,
  isUndated,
  settle,
  type Density,
  type LaidOutBand,
  type LayoutOptions,
  type PlacedItem,
  type Placement,
  type SettledOptions,
  undatedOf,
  type TextMetrics,
} from '../layout/index.ts';
import type { Plan, Program, Project, Relation } from '../model/index.ts';
import { axisHeightOf, axisMarks, gridMarks, todayMark } from './axis.ts';
import { hasNoYear } from './among-years.ts';
import { chartSentence } from './chart-sentence.ts';
import { cutAtBands } from './cut-arrows.ts';
import { drawItem, type Drawn } from './draw-item.ts';
import { drawShelves } from './draw-shelf.ts';
import { frameOf, type Frame } from './frame.ts';
import type { ArrowMark, Mark, Scene, SceneBand } from './marks.ts';
import { rowsOf, type BandRows, type ChartRows, type Days } from './rows.ts';
import { relationSentence } from './sentences.ts';
import { groupMarks, outsideHeight, outsideMarks, planHeading } from './side-texts.ts';
import { layOutChart, type LaidOutChart, type Stack, type StackedRow } from './stacks.ts';
import { rulesOf, type Subject } from './subject.ts';
import { untimed, type Timed } from './timed.ts';

export interface ComposeOptions {
  readonly lang: Lang;
  readonly density: Density;
  /** The day the drawing is made for, ISO; the reader's own day is put in by the page. */
  readonly today: string;
  readonly metrics: TextMetrics;
  /** Which bands carry the years: every one, the first of each plan or of all, none, or those of these programs. */
  readonly axis: 'every' | 'plan' | 'first' | 'none' | ReadonlySet<string>;
  readonly layout?: Partial<LayoutOptions>;
  /** Whether a page moves the line of today to where the reader's day is; else it says its date. */
  readonly isLive?: boolean;
  /** The ids of the projects to show; without it, all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly days?: Days | undefined;
  readonly timed?: Timed | undefined;
  /** What a reader asked for, to which `only` are the answer. */
  readonly asked?: Asked | undefined;
  /** Whether its bands are set apart from each other: then no arrow can lead from one to another. */
  readonly isApart?: boolean;
  /** Whether whoever sets the scene lists what has no year, as `listed` of each band names it. */
  readonly isListedApart?: boolean;
}

export function composeScene(subject: Subject, compose: ComposeOptions): Scene {
  const { lang, density, timed = untimed, metrics } = compose;
  const rules = rulesOf(subject);
  const chosen = settle({ ...densities[density], ...compose.layout });
  const shown = {
    axis: chosen.axis,
    hasMarks: chosen.markSize > 0,
    hasArrows: chosen.arrows,
    only: compose.only,
    days: compose.days,
    isApart: compose.isApart,
  };
  const found = timed('rows', () => rowsOf(subject, lang, density, shown));
  const settled = { ...chosen, ...rules.sides };
  const { rows, options } = compose.isListedApart
    ? { rows: withoutLists(found), options: settled }
    : withLists(found, settled);
  const stacked = rows.bands.map((row, i) => ({
    row,
    hasAxis: carriesYears(compose.axis, row.program, {
      ofChart: i === 0,
      ofPlan: i === firstOf(row.program.plan, rows),
    }),
  }));
  const laidOut = timed('layout', () =>
    layOutChart(rows, stacked, { options, metrics, look: compose }),
  );
  const frame = frameOf(laidOut.placed, options, compose);
  const bands = timed('marks', () => bandsOf(rows, { ...laidOut, stacked, frame }, compose));
  const outside = rows.bands.flatMap((row) => row.outside);
  return {
    chart: rules.id,
    lang,
    title: rules.title(lang),
    sentence: chartSentence(rows, options, compose),
    dayWords: frame.dayWords,
    width: frame.width,
    namesWidth: options.namesWidth,
    plotX: frame.plotX,
    plotWidth: frame.plotWidth,
    outcomesX: frame.outcomesX,
    calendar: options.calendar,
    columns: options.axis.columns,
    columnWidth: options.columnWidth,
    range: options.range,
    fontSize: options.fontSize,
    outside,
    bands,
  };
}

interface Standing extends LaidOutChart {
  readonly stacked: readonly StackedRow[];
  readonly frame: Frame;
}

function bandsOf(
  rows: ChartRows,
  { stacked, placed, stacks, frame }: Standing,
  compose: ComposeOptions,
): SceneBand[] {
  const bands = stacked.map((one, i) => ({ ...one, placement: placed[i] as LaidOutBand, frame }));
  const across = arrowsAcross(rows, bands, stacks);
  return bands.map((band, i) => composeBand(band, across[i] ?? [], compose));
}

/** What has no year leaves the groups and is named for whoever lists it. */
function withoutLists({ bands, across }: ChartRows): ChartRows {
  return {
    across,
    bands: bands.map((row) => ({
      ...row,
      listed: row.input.groups.flatMap(undatedOf).map(({ label }) => label),
      input: {
        ...row.input,
        groups: row.input.groups.map((group) => ({
          ...group,
          items: group.items.filter((item) => !isUndated(item)),
        })),
      },
    })),
  };
}

/** px of the column of names where it holds nothing but lists of what has no year. */
const listWidth = 120;

/** Where no groups are named and something has no year, a column for its list alone. */
function withLists(
  rows: ChartRows,
  options: SettledOptions,
): { rows: ChartRows; options: SettledOptions } {
  const isListed = rows.bands.some(({ projects }) => projects.some(hasNoYear));
  if (!isListed || options.namesWidth > 0 || options.maxLabelLines === 0) return { rows, options };
  const bands = rows.bands.map(({ input, ...row }) => ({
    ...row,
    input: { ...input, groups: input.groups.map((group) => ({ ...group, name: '' })) },
  }));
  return { rows: { ...rows, bands }, options: { ...options, namesWidth: listWidth } };
}

/** Index of a plan's first band. */
function firstOf(plan: Plan, { bands }: ChartRows): number {
  return bands.findIndex(({ program }) => program.plan === plan);
}

/** `isFirst`: of which its band is the first. */
function carriesYears(
  axis: ComposeOptions['axis'],
  { id }: Program,
  isFirst: { readonly ofChart: boolean; readonly ofPlan: boolean },
): boolean {
  if (typeof axis !== 'string') return axis.has(id);
  if (axis === 'first') return isFirst.ofChart;
  return axis === 'every' || (axis === 'plan' && isFirst.ofPlan);
}

interface Band {
  readonly row: BandRows;
  readonly placement: LaidOutBand;
  readonly frame: Frame;
  readonly hasAxis: boolean;
}

function axisHeightIn({ hasAxis, frame }: Band): number {
  return hasAxis ? axisHeightOf(frame.options) : 0;
}

function heightOf(band: Band): number {
  const { row, placement, frame } = band;
  return axisHeightIn(band) + placement.height + outsideHeight(row.outside.length, frame.options);
}

/** The pieces of the arrows that lead from band to band, by band. */
function arrowsAcross(
  { across }: ChartRows,
  bands: readonly Band[],
  stacks: readonly Stack[],
): ArrowMark[][] {
  const relations = new Map(across.map((relation) => [relation.id, relation]));
  let bottom = 0;
  const spans = bands.map((band) => {
    const top = bottom;
    bottom += heightOf(band);
    return { top, bottom };
  });
  const pieces: ArrowMark[][] = bands.map(() => []);
  for (const { first, across: arrows } of stacks)
    for (const { link, points } of arrows) {
      const head = bands[first] as Band;
      const top = (spans[first]?.top ?? 0) + axisHeightIn(head);
      const way = points.map(({ x, y }) => ({ x: head.frame.plotX + x, y: top + y }));
      const relation = relations.get(link.id) as Relation;
      for (const { band, points: own, cut } of cutAtBands(way, spans))
        pieces[band]?.push({ ...arrowMark(relation, own, head.frame), cut });
    }
  return pieces;
}

function composeBand(band: Band, across: readonly ArrowMark[], compose: ComposeOptions): SceneBand {
  const { row, placement, frame, hasAxis } = band;
  const axisHeight = axisHeightIn(band);
  const projects = new Map(row.projects.map((project) => [project.id, project]));
  const draw = (item: PlacedItem): Drawn =>
    drawItem(item, projects.get(item.item.input.id) as Project, frame, axisHeight);
  const drawn = placement.items.map(draw);
  const shelves = drawShelves(placement, projects, frame, axisHeight);
  const outside = row.outside.length;
  const bottom = axisHeight + placement.height;
  const marks: Mark[] = [
    ...gridMarks(placement, frame, axisHeight, bottom),
    ...(hasAxis ? axisMarks(frame, compose.metrics) : []),
    ...todayMark(compose.today, frame, { top: axisHeight, bottom, hasAxis }),
    ...shelves.map(({ ground }) => ground),
    ...groupMarks(placement, frame, axisHeight),
    ...outsideMarks(outside, frame, bottom),
    ...(compose.axis === 'plan' && hasAxis
      ? planHeading(row.program.plan, frame, compose.metrics)
      : []),
    ...arrowMarks(row, placement, frame, axisHeight),
    ...across,
    ...drawn.flatMap(({ bar, ties, label, evaluations }) => [
      bar,
      ...ties,
      ...(label ? [label] : []),
      ...evaluations,
    ]),
    ...shelves.flatMap(({ slips }) => slips.flatMap(({ bar, label }) => [bar, label])),
  ];
  return {
    id: row.program.id,
    plan: row.program.plan.id,
    title: pick(row.program.name, compose.lang),
    listed: row.listed,
    height: heightOf(band),
    axisHeight,
    faults: placement.faults,
    marks,
  };
}

function arrowMarks(row: BandRows, placement: Placement, frame: Frame, top: number): ArrowMark[] {
  const relations = new Map(row.relations.map((relation) => [relation.id, relation]));
  return placement.arrows.map(({ link, points }) => {
    const relation = relations.get(link.id) as Relation;
    const way = points.map((point) => ({ x: frame.plotX + point.x, y: top + point.y }));
    return arrowMark(relation, way, frame);
  });
}

function arrowMark(relation: Relation, points: ArrowMark['points'], { lang }: Frame): ArrowMark {
  return {
    kind: 'arrow',
    id: relation.id,
    from: relation.from.id,
    to: relation.to.id,
    relation: relation.kind,
    points,
    cut: null,
    title: relationSentence(relation, lang),
  };
}
