/**
 * Marks as shapes. What someone who edits a slide moves or glues to, bars with their labels,
 * evaluations and connectors, is one of Office's own shapes; all else is drawn as in any medium.
 */
import {
  barPaint,
  drawingOf,
  evaluationShapes,
  labelText,
  tagReach,
  type BarLabelMark,
  type BarMark,
  type Box,
  type EvaluationMark,
  type Mark,
  type TextShape,
} from '../../scene/index.ts';
import { barGeometry } from './bar-geometry.ts';
import { drawArrow, drawTie } from './connectors.ts';
import { drawPrimitive } from './draw-primitive.ts';
import type { Pen } from './pen.ts';
import { filled, lined, written } from './pen-paint.ts';
import { preset, shape, textFrame, type Naming } from './shapes.ts';
import type { TextBody } from './text.ts';
import { placed } from './units.ts';

function body({ lines }: TextShape, pen: Pen): TextBody {
  const { lang, size } = pen;
  const set = lines.map(({ runs }) => written(runs, pen));
  return { lang, lines: set, size, lineHeight: pen.lineHeight * pen.view.scale };
}

/** The bar, with its label in its own text frame where the label stands inside. */
function bar(mark: BarMark, pen: Pen): string {
  const label = pen.labels.get(mark.id);
  const isInside = label !== undefined && !label.isBeside;
  const { scale } = pen.view;
  const paint = barPaint(mark);
  return shape({
    id: pen.ids.of(`bar:${mark.id}`),
    name: pen.names.project(mark.id),
    description: mark.title,
    box: placed(mark, pen.view),
    geometry: barGeometry(mark, pen.sites.of(mark.id)),
    fill: filled(paint.fill, pen),
    line: lined(paint.stroke, pen),
    text: isInside
      ? {
          ...body(labelText(label), pen),
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
    fill: filled('ground', pen),
    line: '',
    text: { ...body(labelText(mark), pen), align: isLeft ? 'r' : 'l' },
  });
}

/** 前 a tag that points on, 中 a disc, 後 a square. */
const outlines: Readonly<Record<EvaluationMark['evaluation'], string>> = {
  'ex-ante': preset('homePlate', { adj: 39_000 }),
  interim: preset('ellipse'),
  'ex-post': preset('rect'),
};

/** Room at the right of a tag's letter, px, so that it stands in the middle of what does not point. */
const tagPadding = 4;

/** The box of an evaluation's shape. */
export function evaluationFrame({ x, y, size, evaluation }: EvaluationMark): Box {
  const reach = evaluation === 'ex-ante' ? tagReach : 0;
  return { x: x - size / 2, y: y - size / 2, width: size + reach, height: size };
}

function evaluation(mark: EvaluationMark, pen: Pen): string {
  const [outline, letter] = evaluationShapes(mark);
  const { scale } = pen.view;
  return shape({
    id: pen.ids.of(`evaluation:${mark.id}`),
    name: mark.title,
    description: mark.title,
    box: placed(evaluationFrame(mark), pen.view),
    geometry: outlines[mark.evaluation],
    fill: filled(outline.fill, pen),
    line: lined(outline.stroke, pen),
    text: {
      ...body(letter, pen),
      align: 'ctr',
      vertical: 'ctr',
      right: mark.evaluation === 'ex-ante' ? tagPadding * scale : 0,
    },
  });
}

/** A text is named by what it says, a line of the grid is there to be seen only. */
function namingOf(mark: Mark, pen: Pen): Naming {
  const id = pen.ids.next();
  switch (mark.kind) {
    case 'grid':
      return { id, name: pen.names.axis, description: null };
    case 'axis-label':
      return { id, name: `${pen.names.axis} ${mark.id}`, description: '' };
    case 'today':
      return { id, name: pen.names.today, description: '' };
    default:
      return { id, name: saidBy(mark), description: '' };
  }
}

/** Its text, in one line. */
function saidBy(mark: Mark): string {
  const texts = drawingOf(mark).shapes.flatMap((shape) =>
    shape.kind === 'text' ? shape.lines : [],
  );
  return texts.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

function drawFreely(mark: Mark, pen: Pen): string {
  return drawingOf(mark)
    .shapes.map((shape) => drawPrimitive(shape, namingOf(mark, pen), pen))
    .join('');
}

export function drawMark(mark: Mark, pen: Pen): string {
  switch (mark.kind) {
    case 'bar':
      return bar(mark, pen);
    case 'bar-label':
      return barLabel(mark, pen);
    case 'evaluation':
      return evaluation(mark, pen);
    case 'tie':
      return drawTie(mark, pen);
    case 'arrow':
      return drawArrow(mark, pen);
    case 'today':
      // On a slide that is the day it is made for, for ever.
      return drawFreely({ ...mark, label: mark.label && pen.names.today }, pen);
    default:
      return drawFreely(mark, pen);
  }
}
