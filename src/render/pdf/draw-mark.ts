/**
 * Marks as Typst: their drawings in the four primitives. A mark's numbers are the scene's, in px; the
 * pen says how many pt a px is.
 */
import {
  colourOf,
  dashes,
  drawingOf,
  strokes,
  type BarLabelMark,
  type Mark,
  type Palette,
  type Primitive,
  type PrimitiveKind,
  type Stroke,
  type TextLine,
  type TextShape,
} from '../../scene/index.ts';
import { pt, quoted } from './markup.ts';
import { disc, path, rectangle, type Paint } from './shapes.ts';
import { paragraph, type Run } from './text.ts';

export interface Pen {
  readonly palette: Palette;
  /** pt a scene's px. */
  readonly scale: number;
  /** pt */
  readonly fontSize: number;
  /** Where a project's page is, or `null` where the drawing has no links. */
  readonly hrefOf: ((project: string) => string) | null;
}

function strokeOf({ paint, width, dash }: Stroke, { palette, scale }: Pen): Paint {
  const [on, off] = dash ? dashes[dash] : [0, 0];
  return {
    stroke: colourOf(paint, palette),
    width: strokes[width] * scale,
    dash: dash && [on * scale, off * scale],
  };
}

function paintOf({ fill, stroke }: Exclude<Primitive, TextShape>, pen: Pen): Paint {
  return {
    ...(fill ? { fill: colourOf(fill, pen.palette) } : {}),
    ...(stroke ? strokeOf(stroke, pen) : {}),
  };
}

/** Lines under each other that begin in one colour are one paragraph; each other line stands alone. */
function paragraphsOf(lines: readonly TextLine[], { palette }: Pen): TextLine[][] {
  const inkOf = ({ runs }: TextLine): string => colourOf(runs[0]?.paint ?? 'ink', palette);
  const found: TextLine[][] = [];
  for (const line of lines) {
    const before = found.at(-1);
    if (before?.[0] && before[0].x === line.x && inkOf(before[0]) === inkOf(line))
      before.push(line);
    else found.push([line]);
  }
  return found;
}

function text({ anchor, weight, lines }: TextShape, pen: Pen): string[] {
  const { palette, scale, fontSize } = pen;
  return paragraphsOf(lines, pen).map((set) => {
    const [first, second] = set as [TextLine, TextLine?];
    const inked = set.map(({ runs }) =>
      runs.map(({ text: said, paint }): Run => ({ text: said, fill: colourOf(paint, palette) })),
    );
    const fill = inked[0]?.[0]?.fill ?? palette.ink;
    return paragraph({ x: first.x * scale, y: first.y * scale }, inked, {
      size: fontSize,
      fill,
      weight,
      leading: second ? (second.y - first.y) * scale : 0,
      align: anchor === 'start' ? 'left' : 'center',
    });
  });
}

const writes = {
  path: (shape, pen) => [path(shape.d, paintOf(shape, pen), pen.scale)],
  disc: (shape, pen) => [disc(shape.centre, shape.radius, paintOf(shape, pen), pen.scale)],
  box: (shape, pen) => [rectangle(shape, paintOf(shape, pen), pen.scale, shape.radius)],
  text,
} satisfies {
  [Kind in PrimitiveKind]: (shape: Extract<Primitive, { kind: Kind }>, pen: Pen) => string[];
};

function write(shape: Primitive, pen: Pen): string[] {
  return (writes[shape.kind] as (shape: Primitive, pen: Pen) => string[])(shape, pen);
}

/** A label as a link, which is a box of its own: what stands in it counts from its corner. */
function linked(mark: BarLabelMark, shape: TextShape, href: string, pen: Pen): string[] {
  const lines = shape.lines.map((line) => ({ ...line, x: line.x - mark.x, y: line.y - mark.y }));
  const box = [mark.x, mark.y, mark.width, mark.height].map((px) => pt(px * pen.scale)).join(', ');
  const inside = text({ ...shape, lines }, pen).join('\n');
  return [`at(${box}, ${quoted(href)}, {\n${inside}\n})`];
}

/** The mark as statements of Typst's code mode. */
export function drawMark(mark: Mark, pen: Pen): string[] {
  const { hrefOf } = pen;
  return drawingOf(mark).shapes.flatMap((shape) =>
    hrefOf && mark.kind === 'bar-label' && shape.kind === 'text'
      ? linked(mark, shape, hrefOf(mark.id), pen)
      : write(shape, pen),
  );
}
