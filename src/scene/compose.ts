/**
 * Placed → Scene: every thing that is drawn, with its words.
 *
 * The bands of a scene share one frame (columns at the sides, margins for arrows that go round),
 * so that years stand under years from the first band to the last.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  breakKindly,
  defaults,
  densities,
  layOutBand,
  textWidth,
  tieReach,
  type Density,
  type ItemInput,
  type LayoutOptions,
  type PlacedItem,
  type Placement,
  type TextMetrics,
} from '../layout/index.ts';
import type { Plan, Project } from '../model/atlas.ts';
import { yearOf } from '../model/index.ts';
import { axisHeightOf, axisMarks, gridMarks, todayMark } from './axis.ts';
import type {
  ArrowMark,
  BarLabelMark,
  BarMark,
  EvaluationMark,
  GroupMark,
  Mark,
  Scene,
  SceneBand,
  ShelfMark,
  TieMark,
} from './marks.ts';
import { chartId, rowsOf, type BandRows, type Subject } from './rows.ts';
import { evaluationSentence, projectSentence, relationSentence } from './sentences.ts';

export interface ComposeOptions {
  readonly lang: Lang;
  readonly density: Density;
  /** The day the drawing is made for, ISO; the reader's own day is put in by the page. */
  readonly today: string;
  readonly metrics: TextMetrics;
  /** Which bands carry the years: every one, only the first of a plan, or none. */
  readonly axis: 'every' | 'plan' | 'none';
  readonly layout?: Partial<LayoutOptions>;
}

/** Least room between the plot and the columns beside it: continuation marks reach 6 px into it. */
const sideMargin = 12;
/** Room between the outermost arrow and a column. */
const arrowMargin = 8;
/** From the top of a line to its baseline, as a share of the line's height; centres Noto Sans JP. */
const baseline = 0.76;

export interface Frame {
  readonly options: LayoutOptions;
  readonly lang: Lang;
  readonly plotX: number;
  readonly plotWidth: number;
  readonly outcomesX: number;
  readonly width: number;
}

export function composeScene(subject: Subject, compose: ComposeOptions): Scene {
  const { lang, density } = compose;
  const sides = subject.kind === 'lineage' ? { namesWidth: 0, outcomesWidth: 0 } : {};
  const chosen = { ...defaults, ...densities[density], ...sides, ...compose.layout };
  const options = { ...chosen, shelfColumns: shelfColumns(chosen, lang, compose.metrics) };
  const rows = rowsOf(subject, lang, density);
  const placed = rows.map((row) => layOutBand(row.input, compose.metrics, options));
  const frame = frameOf(placed, options, lang);
  const seen = new Set<string>();
  const bands = rows.map((row, i) => {
    const isFirst = !seen.has(row.program.plan.id);
    seen.add(row.program.plan.id);
    const hasAxis = compose.axis === 'every' || (compose.axis === 'plan' && isFirst);
    return composeBand(row, placed[i] as Placement, frame, hasAxis, compose);
  });
  const title = titleOf(subject, lang);
  return {
    chart: chartId(subject),
    lang,
    title,
    description: chartWords(lang).chartDescription(
      rows.reduce((sum, row) => sum + row.projects.length, 0),
      rows.reduce(
        (sum, row) =>
          sum +
          row.input.groups.reduce(
            (n, group) => n + group.items.reduce((m, item) => m + item.evaluations.length, 0),
            0,
          ),
        0,
      ),
      rows.reduce((sum, row) => sum + row.relations.length, 0),
    ),
    width: frame.width,
    namesWidth: options.namesWidth,
    plotX: frame.plotX,
    plotWidth: frame.plotWidth,
    columnWidth: options.columnWidth,
    range: options.range,
    fontSize: options.fontSize,
    bands,
  };
}

function titleOf(subject: Subject, lang: Lang): string {
  const words = chartWords(lang);
  switch (subject.kind) {
    case 'atlas':
      return words.atlas;
    case 'plan':
      return words.chartOf(pick(subject.plan.name, lang));
    case 'program':
      return words.chartOf(pick(subject.program.name, lang));
    case 'lineage':
      return words.lineageOf(pick(subject.project.name, lang));
  }
}

function frameOf(placed: readonly Placement[], options: LayoutOptions, lang: Lang): Frame {
  const room = (overhang: number): number =>
    options.arrows ? Math.max(sideMargin, overhang ? overhang + arrowMargin : 0) : 2;
  const left = room(Math.max(0, ...placed.map((placement) => placement.overhang.left)));
  const right = room(Math.max(0, ...placed.map((placement) => placement.overhang.right)));
  const plotWidth = (options.range.to - options.range.from + 1) * options.columnWidth;
  const plotX = options.namesWidth + left;
  const outcomesX = plotX + plotWidth + right;
  return { options, lang, plotX, plotWidth, outcomesX, width: outcomesX + options.outcomesWidth };
}

function composeBand(
  row: BandRows,
  placement: Placement,
  frame: Frame,
  hasAxis: boolean,
  compose: ComposeOptions,
): SceneBand {
  const axisHeight = hasAxis ? axisHeightOf(frame.options) : 0;
  const projects = new Map(row.projects.map((project) => [project.id, project]));
  const draw = (item: PlacedItem): Drawn =>
    drawItem(item, projects.get(item.item.input.id) as Project, frame, axisHeight);
  const drawn = placement.items.map(draw);
  const height = axisHeight + placement.height;
  const marks: Mark[] = [
    ...gridMarks(placement, frame, axisHeight, height),
    ...(hasAxis ? axisMarks(frame) : []),
    ...todayMark(yearOf(compose.today), frame, axisHeight, height, hasAxis),
    ...shelfMarks(placement, frame, axisHeight),
    ...groupMarks(placement, frame, axisHeight),
    ...(compose.axis === 'plan' && hasAxis ? planHeading(row.program.plan, frame, compose) : []),
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
    height,
    axisHeight,
    marks,
  };
}

function shelfMarks(placement: Placement, frame: Frame, top: number): ShelfMark[] {
  const { maxLabelLines, minBarHeight, gutter, fontSize, padX } = frame.options;
  return placement.shelves.map(({ id, y, height }) => ({
    kind: 'shelf',
    id,
    x: frame.plotX,
    y: top + y,
    width: frame.plotWidth,
    height,
    label:
      maxLabelLines === 0
        ? null
        : {
            text: chartWords(frame.lang).shelf,
            x: frame.plotX + padX,
            y: top + y + (minBarHeight + gutter) / 2 + fontSize * 0.36,
          },
  }));
}

/** Columns the shelf's title takes. */
function shelfColumns(options: LayoutOptions, lang: Lang, metrics: TextMetrics): number {
  const width = textWidth(metrics, chartWords(lang).shelf, options.fontSize);
  return options.maxLabelLines === 0 ? 0 : Math.ceil((width + options.padX) / options.columnWidth);
}

function groupMarks(placement: Placement, frame: Frame, top: number): GroupMark[] {
  const { fontSize, lineHeight, namesWidth, outcomesWidth } = frame.options;
  const column = (
    which: 'name' | 'outcome',
    x: number,
    width: number,
  ): ((group: Placement['groups'][number]) => GroupMark[]) => {
    return (group) => {
      const text = group[which];
      if (!text) return [];
      const y = top + group.y + fontSize / 2;
      return [
        {
          kind: 'group',
          id: group.id,
          column: which,
          isHeading: false,
          x,
          y,
          width,
          height: text.lines.length * lineHeight,
          lines: text.lines.map((line, i) => ({
            text: line,
            x,
            y: y + i * lineHeight + lineHeight * baseline,
          })),
        },
      ];
    };
  };
  const names = column('name', 0, namesWidth - 16);
  const outcomes = column('outcome', frame.outcomesX + 8, outcomesWidth - 16);
  return placement.groups.flatMap((group) => [...names(group), ...outcomes(group)]);
}

/** The plan's name beside the years that begin its bands. */
function planHeading(plan: Plan, frame: Frame, { metrics, lang }: ComposeOptions): GroupMark[] {
  const { fontSize, lineHeight, namesWidth } = frame.options;
  const width = namesWidth - 16;
  const text = breakKindly(metrics, pick(plan.short, lang), {
    width,
    size: fontSize,
    weight: 700,
    maxLines: 3,
  });
  if (!text) return [];
  return [
    {
      kind: 'group',
      id: plan.id,
      column: 'name',
      x: 0,
      y: 0,
      width,
      height: text.lines.length * lineHeight,
      isHeading: true,
      lines: text.lines.map((line, i) => ({
        text: line,
        x: 0,
        y: i * lineHeight + lineHeight * 0.9,
      })),
    },
  ];
}

function arrowMarks(row: BandRows, placement: Placement, frame: Frame, top: number): ArrowMark[] {
  const relations = new Map(row.relations.map((relation) => [relation.id, relation]));
  return placement.arrows.flatMap((arrow) => {
    const relation = relations.get(arrow.link.id);
    if (!relation) return [];
    return [
      {
        kind: 'arrow' as const,
        id: relation.id,
        from: relation.from.id,
        to: relation.to.id,
        relation: relation.kind,
        points: arrow.points.map((point) => ({ x: frame.plotX + point.x, y: top + point.y })),
        title: relationSentence(relation, frame.lang),
      },
    ];
  });
}

function spoken({ label, flag }: ItemInput): string {
  return flag ? `${label} ${flag}` : label;
}

interface Drawn {
  readonly bar: BarMark;
  readonly ties: readonly TieMark[];
  readonly label: BarLabelMark | null;
  readonly evaluations: readonly EvaluationMark[];
}

function drawItem(placed: PlacedItem, project: Project, frame: Frame, top: number): Drawn {
  const { item } = placed;
  const { options, lang, plotX } = frame;
  const y = top + placed.y;
  const stripY = top + placed.stripY;
  const start = item.span?.startEdge ?? 'shelf';
  const end = item.span?.endEdge ?? 'shelf';
  const strip = item.strip?.marks ?? [];
  const marks = [
    ...item.marks.map((mark) => ({ ...mark, y: y + mark.y })),
    ...strip.map((mark) => ({ ...mark, y: stripY + mark.y })),
  ];
  return {
    bar: {
      kind: 'bar',
      id: project.id,
      x: plotX + item.x0,
      y,
      width: item.x1 - item.x0,
      height: item.barHeight,
      start,
      end,
      certainty: weaker(project),
      role: project.role,
      tentative: project.tentative,
      isPart: project.parent !== null,
      plan: project.program.plan.id,
      title: projectSentence(project, lang, spoken(item.input)),
    },
    ties: strip.map((mark) => tie(mark.id, mark.x, stripY + mark.y, placed, frame, top)),
    label: labelMark(placed, project, frame, top),
    evaluations: marks.flatMap((mark) => {
      const evaluation = project.evaluations.find(({ id }) => id === mark.id);
      return evaluation
        ? [
            {
              kind: 'evaluation' as const,
              id: evaluation.id,
              project: project.id,
              x: plotX + mark.x,
              y: mark.y,
              size: options.markSize,
              evaluation: evaluation.kind,
              status: evaluation.status,
              basis: evaluation.basis,
              letter: chartWords(lang).letters[evaluation.kind],
              plan: project.program.plan.id,
              title: `${pick(project.name, lang)} ${evaluationSentence(evaluation, lang)}`,
            },
          ]
        : [];
    }),
  };
}

/** From the bar's lower corner on the mark's side down to the strip and along to the mark. */
function tie(
  id: string,
  markX: number,
  markY: number,
  placed: PlacedItem,
  frame: Frame,
  top: number,
): TieMark {
  const { item } = placed;
  const isBefore = markX < item.x0;
  const x =
    frame.plotX +
    (isBefore ? item.x0 + tieReach(frame.options) : item.x1 - tieReach(frame.options));
  const half = frame.options.markSize / 2;
  return {
    kind: 'tie',
    id,
    points: [
      { x, y: top + placed.y + item.barHeight },
      { x, y: markY },
      { x: frame.plotX + markX + (isBefore ? half : -half), y: markY },
    ],
  };
}

function labelMark(
  placed: PlacedItem,
  project: Project,
  frame: Frame,
  top: number,
): BarLabelMark | null {
  const { label } = placed.item;
  if (!label) return null;
  const { lineHeight } = frame.options;
  const x = frame.plotX + label.x;
  const y = top + placed.y + label.y;
  return {
    kind: 'bar-label',
    id: project.id,
    x,
    y,
    width: label.width,
    height: label.height,
    lines: label.lines.map((text, i) => ({
      text,
      x: label.side === 'left' ? x + label.width - (label.widths[i] as number) : x,
      y: y + i * lineHeight + lineHeight * baseline,
    })),
    flagLength: placed.item.input.flag?.length ?? 0,
    detailFrom: label.detailFrom,
    isBeside: label.side !== 'inside',
  };
}

const strength = { stated: 3, record: 2, estimate: 1, unknown: 0 } as const;

/** The weaker certainty of the two ends; an end left open by the source counts as its basis does. */
function weaker(project: Project): BarMark['certainty'] {
  const start = project.start.fy === null ? 'unknown' : (project.start.basis ?? 'unknown');
  const end = project.end.fy === null ? 'unknown' : (project.end.basis ?? 'unknown');
  return strength[start] <= strength[end] ? start : end;
}
