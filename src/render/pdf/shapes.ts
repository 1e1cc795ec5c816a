/** Lines and shapes as Typst, from the paths the scene shares with every medium. */
import { pathSteps, type Box, type PathStep, type Point } from '../../scene/index.ts';
import { colour, pt } from './markup.ts';

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** pt */
  readonly width?: number;
  /** pt, on and off. */
  readonly dash?: readonly [number, number] | null;
}

/** Scene px → Typst. */
export type Scale = number;

function painted({ fill, stroke, width = 1, dash }: Paint): string {
  const dashed = dash ? `, dash: (${pt(dash[0])}, ${pt(dash[1])})` : '';
  return [
    fill ? `fill: ${colour(fill)}` : 'fill: none',
    stroke
      ? `stroke: (paint: ${colour(stroke)}, thickness: ${pt(width)}${dashed})`
      : 'stroke: none',
  ].join(', ');
}

function at({ x, y }: Point, scale: Scale): string {
  return `(${pt(x * scale)}, ${pt(y * scale)})`;
}

function stepOf(step: PathStep, scale: Scale): string {
  switch (step.letter) {
    case 'M':
      return `curve.move(${at(step, scale)})`;
    case 'L':
      return `curve.line(${at(step, scale)})`;
    case 'Q':
      return `curve.quad(${at(step.by, scale)}, ${at(step, scale)})`;
    case 'Z':
      return 'curve.close()';
  }
}

/** A path in the letters M, L, Q and Z, as `scene/path.ts` writes them. */
export function path(d: string, paint: Paint, scale: Scale): string {
  const steps = pathSteps(d).map((step) => stepOf(step, scale));
  return steps.length ? `place(curve(${painted(paint)}, ${steps.join(', ')}))` : '';
}

export function line(from: Point, to: Point, paint: Paint, scale: Scale): string {
  return path(`M${from.x},${from.y}L${to.x},${to.y}`, paint, scale);
}

export function rectangle(box: Box, paint: Paint, scale: Scale, radius = 0): string {
  const round = radius ? `, radius: ${pt(radius * scale)}` : '';
  return `place(dx: ${pt(box.x * scale)}, dy: ${pt(box.y * scale)}, rect(width: ${pt(box.width * scale)}, height: ${pt(box.height * scale)}, ${painted(paint)}${round}))`;
}

export function disc(centre: Point, radius: number, paint: Paint, scale: Scale): string {
  return `place(dx: ${pt((centre.x - radius) * scale)}, dy: ${pt((centre.y - radius) * scale)}, circle(radius: ${pt(radius * scale)}, ${painted(paint)}))`;
}
