/** Marks as SVG: their drawings in elements, with the names they are found by. */
import { drawingOf, type Drawing, type Mark } from '../../scene/index.ts';
import { element, escapeText, type Attributes } from './markup.ts';
import { shapeOf, write, type Pen, type Shape } from './shapes.ts';

/** The names that tests, scripts and readers' tools find a mark by. */
export function namesOf({ name }: Drawing, { isNamed }: Pen): Attributes {
  if (!name || !isNamed) return {};
  const said = Object.entries(name.says ?? {}).map(([key, value]): [string, string | number] => [
    `data-${key}`,
    value,
  ]);
  return { 'data-kind': name.kind, 'data-id': name.id, ...Object.fromEntries(said) };
}

/** Several shapes as one element. */
function grouped(drawing: Drawing, pen: Pen, shapes: readonly Shape[]): Shape {
  const { title } = drawing;
  const said = title === null ? [] : [element('title', {}, [escapeText(title)])];
  return {
    name: 'g',
    attributes: namesOf(drawing, pen),
    children: [...said, ...shapes.map(write)],
  };
}

function bearing(shape: Shape, names: Attributes, said: Attributes = {}): Shape {
  return { ...shape, attributes: { ...names, ...shape.attributes, ...said } };
}

/** The shapes of a drawing with its names: on its text, on a group, or in a page on the first of its parts. */
export function withNames(drawing: Drawing, pen: Pen, shapes: readonly Shape[]): readonly Shape[] {
  const names = namesOf(drawing, pen);
  if (!drawing.name) return shapes;
  if (drawing.bearer === 'text')
    return shapes.map((shape) => (shape.name === 'text' ? bearing(shape, names) : shape));
  if (drawing.bearer === 'whole' || pen.palette) return [grouped(drawing, pen, shapes)];
  const { title } = drawing;
  const said = title === null || !pen.isNamed ? {} : { role: 'img', 'aria-label': title };
  return shapes.map((shape, i) => (i === 0 ? bearing(shape, names, said) : shape));
}

export function shapesOf(mark: Mark, pen: Pen): readonly Shape[] {
  const drawing = drawingOf(mark);
  return withNames(
    drawing,
    pen,
    drawing.shapes.map((shape) => shapeOf(shape, pen)),
  );
}

export function drawMark(mark: Mark, pen: Pen): string {
  return shapesOf(mark, pen).map(write).join('');
}
