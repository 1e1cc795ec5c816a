/** The paints of a scene as a pen's theme has them. */
import type { Paint, Stroke, TextRun } from '../../scene/index.ts';
import { slidePaint } from './accents.ts';
import { fill, line } from './paint.ts';
import type { Pen } from './pen.ts';
import type { Run } from './text.ts';

export function filled(paint: Paint | null, { accents }: Pen): string {
  return fill(paint && slidePaint(paint, accents));
}

/** `end`: what ends the line. */
export function lined(stroke: Stroke | null, { accents, view }: Pen, end = ''): string {
  const drawn = stroke && { ...stroke, paint: slidePaint(stroke.paint, accents) };
  return line(drawn, view.scale, end);
}

export function written(runs: readonly TextRun[], { accents }: Pen): Run[] {
  return runs.map(({ text, paint }) => ({ text, paint: slidePaint(paint, accents) }));
}
