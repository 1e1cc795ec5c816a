/**
 * What a page draws in fewer elements than other media: the ground and the long sides of a bar as
 * one path, the heads of a band's arrows as one marker, the grounds of its labels apart from them.
 */
import {
  arrowLine,
  arrowSize,
  barEdges,
  barGround,
  barPaint,
  drawingOf,
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
  type Mark,
} from '../../scene/index.ts';
import { shapesOf, withNames } from './draw.ts';
import { r, shapeOf, write, type Pen, type Shape } from './shapes.ts';

export interface PagePen extends Pen {
  readonly palette: null;
  /** What begins the ids of a band's symbols; `null` where every shape is drawn where it stands. */
  readonly symbols: string | null;
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
  const attributes = { ...line.attributes, 'marker-end': `url(#${pen.symbols}-head)` };
  return withNames(drawingOf(mark), pen, [{ ...line, attributes }]);
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
  if (mark.kind === 'arrow' && hasHead(mark) && pen.symbols !== null) return arrow(mark, pen);
  // Its ground is drawn with those of the others.
  if (mark.kind === 'bar-label') return shapesOf({ ...mark, isBeside: false }, pen);
  return shapesOf(mark, pen);
}
