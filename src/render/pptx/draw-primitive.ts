/** Primitives as shapes of their own: whatever need not be one of Office's is drawn as in any medium. */
import {
  baseline,
  boxAround,
  pathSteps,
  type Box,
  type BoxShape,
  type DiscShape,
  type PathShape,
  type PathStep,
  type Point,
  type Primitive,
  type PrimitiveKind,
  type TextShape,
} from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import type { Pen } from './pen.ts';
import { filled, lined, written } from './pen-paint.ts';
import { preset, shape, textFrame, type Naming } from './shapes.ts';
import { placed } from './units.ts';

type Write<P extends Primitive> = (primitive: P, naming: Naming, pen: Pen) => string;

/** Units of a path's own to a px. */
const fine = 100;

function stepOf(step: PathStep, corner: Point): string {
  const point = ({ x, y }: Point): string =>
    element('a:pt', {
      x: Math.round((x - corner.x) * fine),
      y: Math.round((y - corner.y) * fine),
    });
  switch (step.letter) {
    case 'M':
      return element('a:moveTo', {}, [point(step)]);
    case 'L':
      return element('a:lnTo', {}, [point(step)]);
    case 'Q':
      return element('a:quadBezTo', {}, [point(step.by), point(step)]);
    case 'Z':
      return element('a:close', {});
  }
}

/** One straight line is Office's own. */
function geometryOf(steps: readonly PathStep[], box: Box): string {
  if (steps.length === 2 && (box.width === 0 || box.height === 0)) return preset('line');
  const size = { w: Math.round(box.width * fine), h: Math.round(box.height * fine) };
  const drawn = steps.map((step) => stepOf(step, box));
  return element('a:custGeom', {}, [
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name, {})),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, [element('a:path', size, drawn)]),
  ]);
}

const path: Write<PathShape> = ({ d, fill: paint, stroke }, naming, pen) => {
  const steps = pathSteps(d);
  const box = boxAround(steps.flatMap((step) => (step.letter === 'Z' ? [] : [step])));
  return shape({
    ...naming,
    box: placed(box, pen.view),
    geometry: geometryOf(steps, box),
    fill: filled(paint, pen),
    line: lined(stroke, pen),
    text: pen.lang,
  });
};

const disc: Write<DiscShape> = ({ centre, radius, fill: paint, stroke }, naming, pen) =>
  shape({
    ...naming,
    box: placed(
      { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius },
      pen.view,
    ),
    geometry: preset('ellipse'),
    fill: filled(paint, pen),
    line: lined(stroke, pen),
    text: pen.lang,
  });

/** Where the corners of a round rectangle end, 1/100,000 of its shorter side. */
function roundness({ radius, width, height }: BoxShape): number {
  return (radius / Math.min(width, height)) * 100_000;
}

const box: Write<BoxShape> = (given, naming, pen) =>
  shape({
    ...naming,
    box: placed(given, pen.view),
    geometry: given.radius > 0 ? preset('roundRect', { adj: roundness(given) }) : preset('rect'),
    fill: filled(given.fill, pen),
    line: lined(given.stroke, pen),
    text: pen.lang,
  });

/** Width of a Latin letter at most, as a share of the text's size; others are as wide as that is. */
const latinShare = 0.6;

/** A frame that no line is wider than, px. */
function frameOf({ anchor, lines }: TextShape, fontSize: number, leading: number): Box {
  const widthOf = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? latinShare : 1) * fontSize, 0);
  const width = Math.max(...lines.map(({ runs }) => widthOf(runs.map((run) => run.text).join(''))));
  const [x = 0, y = 0] = [lines[0]?.x, lines[0]?.y];
  return {
    x: anchor === 'middle' ? x - width / 2 : x,
    y: y - leading * baseline,
    width,
    height: lines.length * leading,
  };
}

const text: Write<TextShape> = (given, naming, pen) => {
  const { lines, anchor, weight } = given;
  const [first, second] = lines;
  const leading = first && second ? second.y - first.y : pen.lineHeight;
  const { scale } = pen.view;
  return shape({
    ...naming,
    box: placed(frameOf(given, pen.size / scale, leading), pen.view),
    geometry: textFrame,
    fill: filled(null, pen),
    line: '',
    text: {
      lang: pen.lang,
      size: pen.size,
      lineHeight: leading * scale,
      align: anchor === 'middle' ? 'ctr' : 'l',
      lines: lines.map(({ runs }) =>
        written(runs, pen).map((run) => ({ ...run, bold: weight === 700 })),
      ),
    },
  });
};

const writes = { path, disc, box, text } satisfies {
  [Kind in PrimitiveKind]: Write<Extract<Primitive, { kind: Kind }>>;
};

export function drawPrimitive(primitive: Primitive, naming: Naming, pen: Pen): string {
  return (writes[primitive.kind] as Write<Primitive>)(primitive, naming, pen);
}
