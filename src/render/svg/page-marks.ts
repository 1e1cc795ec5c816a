/**
 * What a page draws in fewer elements than other media: the ground and the long sides of a bar as
 * one path, an evaluation as one use of a band's symbol, the heads of its arrows as one marker, the
 * grounds of its labels apart from them.
 */
import {
  arrowLine,
  arrowSize,
  barEdges,
  barGround,
  barPaint,
  drawingOf,
  evaluationShapes,
  hasHead,
  headShape,
  headTrim,
  isContinued,
  labelGround,
  polygon,
  polylineLength,
  sideCorners,
  type ArrowMark,
  type BarLabelMark,
  type BarMark,
  type BarSide,
  type Drawing,
  type EvaluationMark,
  type Mark,
} from '../../scene/index.ts';
import { shapesOf, withNames } from './draw.ts';
import { shapeClass } from './page-classes.ts';
import { r, shapeOf, write, type Pen, type Shape } from './shapes.ts';

export interface PagePen extends Pen {
  readonly palette: null;
  /** What begins the ids of a band's symbols; `null` where every shape is drawn where it stands. */
  readonly symbols: string | null;
  /** Whether a table of the page says of a project what leads to it and from it. */
  readonly isDescribed: boolean;
}

function isTorn({ start, end }: BarMark): boolean {
  return start === 'unknown' || end === 'unknown';
}

/** px from the first corner of one side to that of the other. */
function longSide(bar: BarMark): number {
  return (sideCorners(bar, 'end')[0]?.x ?? 0) - (sideCorners(bar, 'start')[0]?.x ?? 0);
}

/**
 * Whether dashes can say which sides are stroked. One ends at a corner, and not beside it, only where
 * binary fractions can say how far that is.
 */
function isDashable(bar: BarMark): boolean {
  const { x, y, height, start, end } = bar;
  if (start === 'shelf' || bar.tentative) return false;
  if (isTorn(bar) && (isContinued(start) || isContinued(end))) return false;
  return [x, y, bar.width, height, longSide(bar)].every((value) => Number.isInteger(4 * value));
}

/** By how much a gap in the stroke passes the end of a torn side, px: a dash from before it has a join. */
const pastCorner = 0.02;

/** Long side, end, long side, start: the long sides alone are stroked. */
function tornDashes(bar: BarMark): number[] {
  const lengthOf = (side: BarSide): number =>
    bar[side] === 'unknown' ? r(polylineLength(sideCorners(bar, side)) + pastCorner) : bar.height;
  const long = longSide(bar);
  return [long, lengthOf('end'), long, lengthOf('start')];
}

function dashesOf(bar: BarMark): number[] {
  if (isTorn(bar)) return tornDashes(bar);
  const { width, height } = bar;
  // The last dash reaches to the path's end; where that is beyond the second side, further than any.
  return isContinued(bar.start) ? [width, height, 2 * width] : [width, height];
}

/**
 * Ground and long sides as one path that is filled and stroked. It is not closed: the point of a
 * bar that continues is stroked as its sides are, and a gap in the stroke leaves a flat end bare.
 */
function body(bar: BarMark, pen: Pen): Shape {
  const closing = isContinued(bar.start) ? `L${r(bar.x)},${r(bar.y)}` : '';
  const d = barGround(bar).replace('Z', closing);
  const outline = shapeOf({ kind: 'path', d, ...barPaint(bar) }, pen);
  if (isContinued(bar.end)) return outline;
  const attributes = { ...outline.attributes, 'stroke-dasharray': dashesOf(bar).join(' ') };
  return { ...outline, attributes };
}

function bar(mark: BarMark, pen: Pen): readonly Shape[] {
  const edges = barEdges(mark).map((shape) => shapeOf(shape, pen));
  return withNames(drawingOf(mark), pen, [body(mark, pen), ...edges]);
}

/** The head around the end of a line that runs to the right. */
export function headSymbol(pen: PagePen): Shape {
  const size = 2 * arrowSize.headLength;
  const head = headShape([
    { x: -size, y: 0 },
    { x: headTrim, y: 0 },
  ]);
  return {
    name: 'marker',
    attributes: {
      id: `${pen.symbols}-head`,
      orient: 'auto',
      markerUnits: 'userSpaceOnUse',
      overflow: 'visible',
      markerWidth: size,
      markerHeight: size,
    },
    children: [write(shapeOf(head, pen))],
  };
}

function arrow(mark: ArrowMark, pen: PagePen): readonly Shape[] {
  const line = shapeOf(arrowLine(mark), pen);
  const head = hasHead(mark) ? `url(#${pen.symbols}-head)` : null;
  const attributes = { ...line.attributes, 'marker-end': head };
  return withNames(arrowDrawing(mark, pen), pen, [{ ...line, attributes }]);
}

function arrowDrawing(mark: ArrowMark, { isDescribed }: PagePen): Drawing {
  const drawing = drawingOf(mark);
  return isDescribed ? { ...drawing, title: null } : drawing;
}

/** Evaluations that differ in more than their place and the paint of their outline. */
function evaluationSymbol({ evaluation, status }: EvaluationMark, pen: PagePen): string {
  return `${pen.symbols}-${evaluation}${status === 'held' ? '-held' : ''}`;
}

/** An evaluation around the origin, its outline to be painted by whoever uses it. */
function symbolOf(mark: EvaluationMark, pen: PagePen): Shape {
  const [outline, letter] = evaluationShapes({ ...mark, x: 0, y: 0 });
  const { attributes, ...shape } = shapeOf(outline, pen);
  const bare = { ...shape, attributes: { ...attributes, class: null } };
  return {
    name: 'g',
    attributes: { id: evaluationSymbol(mark, pen) },
    children: [write(bare), write(shapeOf(letter, pen))],
  };
}

/** Each of those that `marks` need, once. */
export function evaluationSymbols(marks: readonly EvaluationMark[], pen: PagePen): Shape[] {
  return [...Map.groupBy(marks, (mark) => evaluationSymbol(mark, pen)).values()].flatMap(
    ([first]) => (first ? [symbolOf(first, pen)] : []),
  );
}

/** Of its kind, year and state its bar says what there is to say. */
function evaluation(mark: EvaluationMark, pen: PagePen): readonly Shape[] {
  const [outline] = evaluationShapes(mark);
  const { x, y } = mark;
  const href = `#${evaluationSymbol(mark, pen)}`;
  const used = { name: 'use', attributes: { href, x, y, class: shapeClass(outline) } };
  return withNames({ ...drawingOf(mark), title: null }, pen, [used]);
}

/** What a label beside its bar stands on, as a path, so that those of a band are one. */
export function groundPath(mark: BarLabelMark, pen: PagePen): Shape[] {
  return labelGround(mark).map(({ x, y, width, height, fill, stroke }) => {
    const d = polygon([
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ]);
    return shapeOf({ kind: 'path', d, fill, stroke }, pen);
  });
}

export function pageShapesOf(mark: Mark, pen: PagePen): readonly Shape[] {
  if (mark.kind === 'bar' && isDashable(mark)) return bar(mark, pen);
  if (mark.kind === 'arrow' && pen.symbols !== null) return arrow(mark, pen);
  if (mark.kind === 'evaluation' && pen.symbols !== null) return evaluation(mark, pen);
  // Its ground is drawn with those of the others.
  if (mark.kind === 'bar-label') return shapesOf({ ...mark, isBeside: false }, pen);
  return shapesOf(mark, pen);
}
