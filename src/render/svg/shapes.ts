/**
 * Primitives as SVG elements, in the two dialects of one writer. In a file that stands alone a mark
 * is a group, painted by attributes. In a page, where a chart may have ten thousand bars, a mark is
 * as few elements as can be, the first of which bears its names, and the page's stylesheet paints it
 * by its classes.
 */
import {
  colourOf,
  dashes,
  strokes,
  type BoxShape,
  type DiscShape,
  type Paint,
  type Palette,
  type PathShape,
  type Primitive,
  type PrimitiveKind,
  type Stroke,
  type TextLine,
  type TextShape,
} from '../../scene/index.ts';
import { element, escapeText, type Attributes } from './markup.ts';
import { fillClass, shapeClass } from './page-classes.ts';
import { relativePath } from './relative-path.ts';

export interface Pen {
  /** The colours of a file; `null` in a page. */
  readonly palette: Palette | null;
  /** Whether marks say what they are; those of a legend stand for nothing. */
  readonly isNamed: boolean;
}

/** An element before it is written. */
export interface Shape {
  readonly name: string;
  readonly attributes: Attributes;
  /** Markup. */
  readonly children?: readonly string[];
}

export function write({ name, attributes, children = [] }: Shape): string {
  return element(name, attributes, children);
}

/** px, to two decimals. */
export function r(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A straight line has no inside. */
function isLine(shape: Exclude<Primitive, TextShape>): boolean {
  return shape.kind === 'path' && /^(?:M[^A-Z]*L[^A-Z]*)+$/.test(shape.d);
}

function strokeAttributes({ paint, width, dash }: Stroke, palette: Palette): Attributes {
  return {
    stroke: colourOf(paint, palette),
    'stroke-width': strokes[width] === 1 ? null : strokes[width],
    'stroke-dasharray': dash && dashes[dash].join(' '),
  };
}

/** By class in a page, by attributes in a file. */
export function painted(shape: Exclude<Primitive, TextShape>, { palette }: Pen): Attributes {
  if (!palette) return { class: shapeClass(shape) };
  const { fill, stroke } = shape;
  return {
    fill: fill ? colourOf(fill, palette) : isLine(shape) ? null : 'none',
    ...(stroke ? strokeAttributes(stroke, palette) : {}),
  };
}

function path(shape: PathShape, pen: Pen): Shape {
  return { name: 'path', attributes: { d: relativePath(shape.d), ...painted(shape, pen) } };
}

/** In a page as a path, which can be one with its neighbours. */
function disc(shape: DiscShape, pen: Pen): Shape {
  const { x, y } = shape.centre;
  const radius = r(shape.radius);
  if (pen.palette)
    return { name: 'circle', attributes: { cx: x, cy: y, r: radius, ...painted(shape, pen) } };
  const half = (across: number): string => `a${radius} ${radius} 0 1 1 ${across} 0`;
  const closing = shape.stroke ? 'z' : '';
  const d = `M${r(x - radius)} ${r(y)}${half(2 * radius)}${half(-2 * radius)}${closing}`;
  return { name: 'path', attributes: { d, ...painted(shape, pen) } };
}

function box(shape: BoxShape, pen: Pen): Shape {
  const { x, y, width, height, radius } = shape;
  const place = { x, y, width, height, rx: radius || null };
  return { name: 'rect', attributes: { ...place, ...painted(shape, pen) } };
}

function inked(paint: Paint, { palette }: Pen): Attributes {
  return palette ? { fill: colourOf(paint, palette) } : { class: fillClass(paint) };
}

/** Lines cut at a space keep it, so that the text reads as written; Japanese has none to keep. */
function jointAfter({ runs }: TextLine): string {
  return /[!-~]$/.test(runs.at(-1)?.text ?? '') ? ' ' : '';
}

/** A text wears its first colour; runs and lines in another say so. */
function text({ anchor, weight, lines }: TextShape, pen: Pen): Shape {
  const main = lines[0]?.runs[0]?.paint ?? 'ink';
  const isApart = (paint: Paint): boolean => JSON.stringify(paint) !== JSON.stringify(main);
  const written = lines.map((line, i) => {
    const [only, ...others] = line.runs;
    const own = only && others.length === 0 && isApart(only.paint) ? only.paint : null;
    const inside = line.runs.map((run) =>
      own === null && isApart(run.paint)
        ? element('tspan', inked(run.paint, pen), [escapeText(run.text)])
        : escapeText(run.text),
    );
    // A space would move what is centred.
    const joint = anchor === 'start' && i < lines.length - 1 ? jointAfter(line) : '';
    if (i === 0) return inside.join('') + joint;
    const attributes = { x: line.x, y: line.y, ...(own ? inked(own, pen) : {}) };
    return element('tspan', attributes, inside) + joint;
  });
  return {
    name: 'text',
    attributes: {
      // Said on the element in pages too: whoever cuts their fonts reads it there.
      'font-weight': weight === 400 ? null : weight,
      ...anchored(anchor, inked(main, pen), pen),
      x: lines[0]?.x,
      y: lines[0]?.y,
    },
    children: written,
  };
}

function anchored(anchor: TextShape['anchor'], ink: Attributes, { palette }: Pen): Attributes {
  if (anchor === 'start') return ink;
  return palette ? { 'text-anchor': anchor, ...ink } : { class: `${ink['class']} mid` };
}

const writes = { path, disc, box, text } satisfies {
  [Kind in PrimitiveKind]: (shape: Extract<Primitive, { kind: Kind }>, pen: Pen) => Shape;
};

export function shapeOf(primitive: Primitive, pen: Pen): Shape {
  return (writes[primitive.kind] as (shape: Primitive, pen: Pen) => Shape)(primitive, pen);
}
