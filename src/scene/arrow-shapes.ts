/** An arrow as shapes: a line that ends under its head. */
import type { ArrowMark, Point } from './marks.ts';
import { stroked, type Stroke } from './paint.ts';
import { arrowHead, polygon, roundedPath } from './path.ts';
import type { PathShape } from './primitives.ts';
import { arrowSize } from './theme.ts';

const { cornerRadius, headLength, headWidth } = arrowSize;

/** px of the line that the head takes over. */
export const headTrim = headLength - 1;

/** What is merely related has no direction. */
function isDirected({ relation }: ArrowMark): boolean {
  return relation !== 'related';
}

/** Of an arrow that leads to another band the head is there. */
export function hasHead(arrow: ArrowMark): boolean {
  return isDirected(arrow) && arrow.cut !== 'end' && arrow.cut !== 'both';
}

/** The head at the end of a line through at least two points. */
export function headShape(points: readonly Point[]): PathShape {
  const d = polygon(arrowHead(points, headLength, headWidth));
  return { kind: 'path', d, fill: 'arrow', stroke: null };
}

export function arrowStroke(arrow: ArrowMark): Stroke {
  return stroked('arrow', 'arrow', isDirected(arrow) ? null : 'related');
}

export function arrowLine(arrow: ArrowMark): PathShape {
  const d = roundedPath(arrow.points, cornerRadius, hasHead(arrow) ? headTrim : 0);
  return { kind: 'path', d, fill: null, stroke: arrowStroke(arrow) };
}

export function arrowShapes(arrow: ArrowMark): PathShape[] {
  return [arrowLine(arrow), ...(hasHead(arrow) ? [headShape(arrow.points)] : [])];
}
