/**
 * Placed → Scene: every thing that is drawn, with its words.
 *
 * The bands of a scene share one frame (columns at the sides, margins for arrows that go round),
 * so that years stand under years from the first band to the last.
 */
import { nothingAsked, viewSentence, type Asked } from '../explore/index.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  densities,
  layOutBand,
  settle,
  type Density,
  type LaidOutBand,
  type LayoutOptions,
  type PlacedItem,
  type Placement,
  type TextMetrics,
} from '../layout/index.ts';
import type { Project, Relation } from '../model/index.ts';
import { axisHeightOf, axisMarks, gridMarks, todayMark } from './axis.ts';
import { drawItem, type Drawn } from './draw-item.ts';
import { frameOf, type Frame } from './frame.ts';
import type { ArrowMark, Mark, Scene, SceneBand } from './marks.ts';
import { chartId, rowsOf, type BandRows, type Days, type Subject } from './rows.ts';
import { relationSentence } from './sentences.ts';
import { untimed, type Timed } from './timed.ts';
import {
  groupMarks,
  outsideHeight,
  outsideMarks,
  planHeading,
  shelfColumns,
  shelfMarks,
} from './side-texts.ts';

export interface ComposeOptions {
  readonly lang: Lang;
  readonly density: Density;
  /** The day the drawing is made for, ISO; the reader's own day is put in by the page. */
  readonly today: string;
  readonly metrics: TextMetrics;
  /** Which bands carry the years: every one, only the first of a plan, none, or those of these programs. */
  readonly axis: 'every' | 'plan' | 'none' | ReadonlySet<string>;
  readonly layout?: Partial<LayoutOptions>;
  /** Whether a page moves the line of today to where the reader's day is; else it says its date. */
  readonly isLive?: boolean;
  /** The ids of the projects to show; without it, all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly days?: Days | undefined;
  readonly timed?: Timed | undefined;
  /** What a reader asked for, to which `only` are the answer. */
  readonly asked?: Asked | undefined;
}

export function composeScene(subject: Subject, compose: ComposeOptions): Scene {
  const { lang, density, timed = untimed } = compose;
  const sides = sidesOf(subject);
  const chosen = settle({ ...densities[density], ...sides, ...compose.layout });
  const options = { ...chosen, shelfColumns: shelfColumns(chosen, lang, compose.metrics) };
  const shown = {
    axis: options.axis,
    hasMarks: options.markSize > 0,
    hasArrows: options.arrows,
    only: compose.only,
    days: compose.days,
  };
  const rows = timed('rows', () => rowsOf(subject, lang, density, shown));
  const placed = timed('layout', () =>
    rows.map((row) => layOutBand(row.input, compose.metrics, options)),
  );
  const frame = frameOf(placed, options, compose);
  const bands = timed('marks', () => bandsOf(rows, placed, frame, compose));
  const outside = rows.flatMap((row) => row.outside);
  const projects = rows.flatMap((row) => row.asked);
  return {
    chart: chartId(subject),
    lang,
    title: titleOf(subject, lang),
    sentence: viewSentence(
      {
        projects,
        outside: outside.length,
        range: options.range,
        isFiscal: options.calendar.startMonth !== 1,
      },
      compose.asked ?? nothingAsked,
      lang,
      compose.today,
    ),
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

function bandsOf(
  rows: readonly BandRows[],
  placed: readonly LaidOutBand[],
  frame: Frame,
  compose: ComposeOptions,
): SceneBand[] {
  const seen = new Set<string>();
  return rows.map((row, i) => {
    const isFirst = !seen.has(row.program.plan.id);
    seen.add(row.program.plan.id);
    const hasAxis = carriesYears(compose.axis, row.program.id, isFirst);
    return composeBand({ row, placement: placed[i] as LaidOutBand, frame, hasAxis }, compose);
  });
}

/** A lineage needs no names of groups; what crosses programs has no outcomes of its own. */
function sidesOf({ kind }: Subject): Partial<LayoutOptions> {
  if (kind === 'lineage') return { namesWidth: 0, outcomesWidth: 0 };
  return kind === 'organization' || kind === 'outlook' ? { outcomesWidth: 0 } : {};
}

function carriesYears(axis: ComposeOptions['axis'], program: string, isFirst: boolean): boolean {
  if (typeof axis !== 'string') return axis.has(program);
  return axis === 'every' || (axis === 'plan' && isFirst);
}

function titleOf(subject: Subject, lang: Lang): string {
  const words = chartWords(lang);
  switch (subject.kind) {
    case 'atlas':
      return words.atlas;
    case 'plan':
    case 'programs':
      return words.chartOf(pick(subject.plan.name, lang));
    case 'program':
      return words.chartOf(pick(subject.program.name, lang));
    case 'lineage':
      return words.lineageOf(pick(subject.project.name, lang));
    case 'organization':
      return words.projectsOf(pick(subject.organization.name, lang));
    case 'outlook':
      return words.outlook;
  }
}

interface Band {
  readonly row: BandRows;
  readonly placement: LaidOutBand;
  readonly frame: Frame;
  readonly hasAxis: boolean;
}

function composeBand({ row, placement, frame, hasAxis }: Band, compose: ComposeOptions): SceneBand {
  const axisHeight = hasAxis ? axisHeightOf(frame.options) : 0;
  const projects = new Map(row.projects.map((project) => [project.id, project]));
  const draw = (item: PlacedItem): Drawn =>
    drawItem(item, projects.get(item.item.input.id) as Project, frame, axisHeight);
  const drawn = placement.items.map(draw);
  const outside = row.outside.length;
  const bottom = axisHeight + placement.height;
  const marks: Mark[] = [
    ...gridMarks(placement, frame, axisHeight, bottom),
    ...(hasAxis ? axisMarks(frame, compose.metrics) : []),
    ...todayMark(compose.today, frame, { top: axisHeight, bottom, hasAxis }),
    ...shelfMarks(placement, frame, axisHeight),
    ...groupMarks(placement, frame, axisHeight),
    ...outsideMarks(outside, frame, bottom),
    ...(compose.axis === 'plan' && hasAxis
      ? planHeading(row.program.plan, frame, compose.metrics)
      : []),
    ...arrowMarks(row, placement, frame, axisHeight),
    ...drawn.flatMap(({ bar, ties, label, evaluations }) => [
      bar,
      ...ties,
      ...(label ? [label] : []),
      ...evaluations,
    ]),
  ];
  return {
    id: row.program.id,
    plan: row.program.plan.id,
    title: pick(row.program.name, compose.lang),
    height: bottom + outsideHeight(outside, frame.options),
    axisHeight,
    faults: placement.faults,
    marks,
  };
}

function arrowMarks(row: BandRows, placement: Placement, frame: Frame, top: number): ArrowMark[] {
  const relations = new Map(row.relations.map((relation) => [relation.id, relation]));
  return placement.arrows.map(({ link, points }) => {
    const relation = relations.get(link.id) as Relation;
    return {
      kind: 'arrow',
      id: relation.id,
      from: relation.from.id,
      to: relation.to.id,
      relation: relation.kind,
      points: points.map((point) => ({ x: frame.plotX + point.x, y: top + point.y })),
      title: relationSentence(relation, frame.lang),
    };
  });
}
