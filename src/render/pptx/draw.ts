/**
 * How each kind of mark becomes shapes: one record, complete by type, so a new kind of mark does not
 * compile until it is drawn.
 */
import {
  baseline,
  strokes,
  type AxisLabelMark,
  type BarLabelMark,
  type BarMark,
  type EvaluationMark,
  type GridMark,
  type GroupMark,
  type Line,
  type Mark,
  type MarkKind,
  type ShelfMark,
  type TodayMark,
} from '../../scene/index.ts';
import { barGeometry } from './bar-geometry.ts';
import { drawArrow, drawTie } from './connectors.ts';
import { fill, line, type Accent, type Paint } from './paint.ts';
import type { Pen } from './pen.ts';
import { preset, shape, textFrame, type Naming } from './shapes.ts';
import type { Run, TextBody } from './text.ts';
import { emu, placed } from './units.ts';

type Draw<M extends Mark> = (mark: M, pen: Pen) => string;

function ruled(width: number, pen: Pen): number {
  return emu(width * pen.view.scale);
}

function unseen(pen: Pen, name: string): Naming {
  return { id: pen.ids.next(), name, description: null };
}

/** A text body of the chart's one size. */
function body(lines: TextBody['lines'], pen: Pen): Omit<TextBody, 'align'> {
  return { lang: pen.lang, lines, size: pen.size, lineHeight: (pen.size * 4) / 3 };
}

function runs(lines: readonly Line[], paint: Paint, bold = false): Run[][] {
  return lines.map(({ text }) => [{ text, paint, bold }]);
}

function grid(mark: GridMark, pen: Pen): string {
  const { x1, y1, x2, y2, role } = mark;
  const isStrong = role === 'frame' || role === 'five-years';
  const width = role === 'five-years' ? 0.75 : 1;
  return shape({
    ...unseen(pen, pen.names.axis),
    box: placed({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }, pen.view),
    geometry: preset('line'),
    fill: '',
    line: line(
      isStrong ? 'lineStrong' : 'line',
      ruled(width, pen),
      role === 'group' ? 'dash' : null,
    ),
    text: pen.lang,
  });
}

/** One box a year: the western year over the Japanese one. */
function axisLabel(mark: AxisLabelMark, pen: Pen): string {
  const width = pen.columnWidth;
  return shape({
    id: pen.ids.next(),
    name: `${pen.names.axis} ${mark.id}`,
    description: '',
    box: placed({ x: mark.x - width / 2, y: 0, width, height: pen.lineHeight * 2 }, pen.view),
    geometry: textFrame,
    fill: fill(null),
    line: '',
    text: {
      ...body(
        mark.lines.map(({ text, strong }) => [{ text, paint: strong ? 'ink' : 'muted' }]),
        pen,
      ),
      align: 'ctr',
    },
  });
}

function group(mark: GroupMark, pen: Pen): string {
  const isName = mark.column === 'name';
  return shape({
    id: pen.ids.next(),
    name: mark.lines.map(({ text }) => text).join(''),
    description: '',
    box: placed(mark, pen.view),
    geometry: textFrame,
    fill: fill(null),
    line: '',
    text: body(runs(mark.lines, isName ? 'ink' : 'muted', isName), pen),
  });
}

function shelf(mark: ShelfMark, pen: Pen): string {
  const { label } = mark;
  const at = label ? { left: label.x - mark.x, top: label.y - mark.y } : { left: 0, top: 0 };
  const { scale } = pen.view;
  return shape({
    ...(label
      ? { id: pen.ids.next(), name: label.text, description: '' }
      : unseen(pen, pen.names.axis)),
    box: placed(mark, pen.view),
    geometry: preset('rect'),
    fill: fill('raised'),
    line: line(null),
    text: label
      ? {
          ...body(runs([label], 'muted'), pen),
          left: at.left * scale,
          top: (at.top - pen.lineHeight * baseline) * scale,
        }
      : pen.lang,
  });
}

function accentOf(mark: BarMark, tone: Accent['tone']): Accent {
  return { plan: mark.role === 'context' ? null : mark.plan, tone };
}

function labelRuns(mark: BarLabelMark): Run[][] {
  const last = mark.detailFrom - 1;
  return mark.lines.map(({ text }, i) => {
    const cut = Math.max(0, text.length - (i === last ? mark.flagLength : 0));
    const name: Run = { text: text.slice(0, cut), paint: i > last ? 'muted' : 'ink' };
    return cut < text.length ? [name, { text: text.slice(cut), paint: 'muted' }] : [name];
  });
}

/** The bar, with its label in its own text frame where the label stands inside. */
function bar(mark: BarMark, pen: Pen): string {
  const label = pen.labels.get(mark.id);
  const isInside = label !== undefined && !label.isBeside;
  const { scale } = pen.view;
  const ground = mark.certainty === 'stated' ? 'strong' : 'light';
  return shape({
    id: pen.ids.of(`bar:${mark.id}`),
    name: pen.names.project(mark.id),
    description: mark.title,
    box: placed(mark, pen.view),
    geometry: barGeometry(mark, pen.sites.of(mark.id)),
    fill: mark.start === 'shelf' ? fill('ground') : fill(accentOf(mark, ground)),
    line: line(
      accentOf(mark, 'accent'),
      ruled(strokes.outline, pen),
      mark.tentative ? 'dash' : null,
    ),
    text: isInside
      ? {
          ...body(labelRuns(label), pen),
          left: (label.x - mark.x) * scale,
          top: (label.y - mark.y) * scale,
        }
      : pen.lang,
  });
}

/** Only a label beside its bar is a box of its own, on a ground that keeps the grid out. */
function barLabel(mark: BarLabelMark, pen: Pen): string {
  if (!mark.isBeside) return '';
  const bar = pen.bars.get(mark.id);
  const isLeft = bar !== undefined && mark.x < bar.x;
  return shape({
    id: pen.ids.next(),
    name: pen.names.label(mark.id),
    description: '',
    box: placed(mark, pen.view),
    geometry: textFrame,
    fill: fill('ground'),
    line: '',
    text: { ...body(labelRuns(mark), pen), align: isLeft ? 'r' : 'l' },
  });
}

/** 前 a tag that points on, 中 a disc, 後 a square. */
const outlines: Readonly<Record<EvaluationMark['evaluation'], string>> = {
  'ex-ante': preset('homePlate', { adj: 39_000 }),
  interim: preset('ellipse'),
  'ex-post': preset('rect'),
};

function evaluation(mark: EvaluationMark, pen: Pen): string {
  const { x, y, size } = mark;
  const isHeld = mark.status === 'held';
  const isTag = mark.evaluation === 'ex-ante';
  const accent: Accent = { plan: mark.plan, tone: 'accent' };
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  return shape({
    id: pen.ids.of(`evaluation:${mark.id}`),
    name: mark.title,
    description: mark.title,
    box: placed(isTag ? { ...box, width: size + 2 } : box, pen.view),
    geometry: outlines[mark.evaluation],
    fill: fill(isHeld ? accent : 'ground'),
    line: line(accent, ruled(1, pen)),
    text: {
      ...body([[{ text: mark.letter, paint: isHeld ? 'ground' : accent }]], pen),
      align: 'ctr',
      vertical: 'ctr',
      right: isTag ? 4 * pen.view.scale : 0,
    },
  });
}

function today(mark: TodayMark, pen: Pen): string {
  const { x, y1, y2 } = mark;
  const width = pen.columnWidth;
  const label = {
    x: x - width,
    y: y1 - pen.lineHeight - 3,
    width: width * 2,
    height: pen.lineHeight,
  };
  return [
    shape({
      id: pen.ids.next(),
      name: pen.names.today,
      description: '',
      box: placed({ x, y: y1, width: 0, height: y2 - y1 }, pen.view),
      geometry: preset('line'),
      fill: '',
      line: line('today', ruled(strokes.today, pen)),
      text: pen.lang,
    }),
    ...(mark.label
      ? [
          shape({
            id: pen.ids.next(),
            name: pen.names.today,
            description: '',
            box: placed(label, pen.view),
            geometry: textFrame,
            fill: fill(null),
            line: '',
            text: { ...body([[{ text: pen.names.today, paint: 'today' }]], pen), align: 'ctr' },
          }),
        ]
      : []),
  ].join('');
}

const draws = {
  grid,
  'axis-label': axisLabel,
  group,
  shelf,
  bar,
  'bar-label': barLabel,
  evaluation,
  tie: drawTie,
  arrow: drawArrow,
  today,
} satisfies { [Kind in MarkKind]: Draw<Extract<Mark, { kind: Kind }>> };

export function drawMark(mark: Mark, pen: Pen): string {
  return (draws[mark.kind] as Draw<Mark>)(mark, pen);
}
