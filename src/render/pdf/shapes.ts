/** Lines and shapes as Typst, from the paths the scene shares with every medium. */
import type { Point } from '../../scene/index.ts';
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

function at(numbers: readonly number[], index: number, scale: Scale): string {
  return `(${pt((numbers[index] ?? 0) * scale)}, ${pt((numbers[index + 1] ?? 0) * scale)})`;
}

function step(letter: string, numbers: readonly number[], scale: Scale): string {
  switch (letter) {
    case 'M':
      return `curve.move(${at(numbers, 0, scale)})`;
    case 'L':
      return `curve.line(${at(numbers, 0, scale)})`;
    case 'Q':
      return `curve.quad(${at(numbers, 0, scale)}, ${at(numbers, 2, scale)})`;
    case 'Z':
      return 'curve.close()';
    default:
      throw new Error(`A path of the scene has a step "${letter}" that Typst is not taught.`);
  }
}

/** A path in the letters M, L, Q and Z, as `scene/path.ts` writes them. */
export function path(d: string, paint: Paint, scale: Scale): string {
  const steps = [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, letter = '', rest = '']) =>
    step(letter, (rest.match(/-?[\d.]+/g) ?? []).map(Number), scale),
  );
  return steps.length ? `place(curve(${painted(paint)}, ${steps.join(', ')}))` : '';
}

export function polygon(points: readonly Point[], paint: Paint, scale: Scale): string {
  const corners = points.map(({ x, y }) => `(${pt(x * scale)}, ${pt(y * scale)})`);
  return `place(polygon(${painted(paint)}, ${corners.join(', ')}))`;
}

export function line(from: Point, to: Point, paint: Paint, scale: Scale): string {
  return path(`M${from.x},${from.y}L${to.x},${to.y}`, paint, scale);
}

export function rectangle(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  paint: Paint,
  scale: Scale,
  radius = 0,
): string {
  const round = radius ? `, radius: ${pt(radius * scale)}` : '';
  return `place(dx: ${pt(box.x * scale)}, dy: ${pt(box.y * scale)}, rect(width: ${pt(box.width * scale)}, height: ${pt(box.height * scale)}, ${painted(paint)}${round}))`;
}

export function disc(centre: Point, radius: number, paint: Paint, scale: Scale): string {
  return `place(dx: ${pt((centre.x - radius) * scale)}, dy: ${pt((centre.y - radius) * scale)}, circle(radius: ${pt(radius * scale)}, ${painted(paint)}))`;
}
