/** An arrow: a line that ends under its head, which a page states once a band. */
import { arrowHead, roundedPath, strokes, type ArrowMark, type Point } from '../../scene/index.ts';
import {
  classes,
  named,
  painted,
  path,
  r,
  whole,
  write,
  type Draw,
  type Pen,
  type Shape,
} from './shapes.ts';

/** px of the line that the head takes over. */
const trim = strokes.headLength - 1;

/** What is merely related has no direction. */
function hasHead({ relation }: ArrowMark): boolean {
  return relation !== 'related';
}

function headOf(points: readonly Point[]): string {
  const corners = arrowHead(points, strokes.headLength, strokes.headWidth);
  return `M${corners.map(({ x, y }) => `${r(x)} ${r(y)}`).join('L')}z`;
}

function head(points: readonly Point[], pen: Pen): Shape {
  return path(
    pen,
    headOf(points),
    painted(pen, 'hd', (palette) => ({ fill: palette.arrow })),
  );
}

/** The head around the end of a line that runs to the right. */
export function headSymbol(pen: Pen): Shape {
  const size = 2 * strokes.headLength;
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
    children: [
      write(
        head(
          [
            { x: -size, y: 0 },
            { x: trim, y: 0 },
          ],
          pen,
        ),
      ),
    ],
  };
}

export const drawArrow: Draw<ArrowMark> = (mark, pen) => {
  const isHeaded = hasHead(mark);
  const line = path(
    pen,
    roundedPath(mark.points, strokes.cornerRadius, isHeaded ? trim : 0),
    painted(pen, classes('a', !isHeaded && 'rel'), (palette) => ({
      fill: 'none',
      stroke: palette.arrow,
      'stroke-width': strokes.arrow,
      'stroke-dasharray': isHeaded ? null : '1.5 2.5',
    })),
  );
  const names = named(pen, 'arrow', mark.id, { 'data-relation': mark.relation });
  if (!isHeaded) return whole(pen, names, mark.title, [line]);
  if (pen.palette || pen.symbols === null)
    return whole(pen, names, mark.title, [line, head(mark.points, pen)]);
  const marked = { ...line.attributes, 'marker-end': `url(#${pen.symbols}-head)` };
  return whole(pen, names, mark.title, [{ ...line, attributes: marked }]);
};
