/** What a shape is painted with: colours by their place in a palette, widths and dashes by name. */
import { coloursOf, type dashes, type Palette, type PlanColours, type strokes } from './theme.ts';

/** A colour that is the same on every plan's chart. */
export type Ink = Exclude<keyof Palette, 'context' | 'plans' | 'spare'>;

/** A plan's colour, as a stroke or as one of its two fills. */
export interface Accent {
  /** `''` for that of whatever the shape stands in, `null` for the quiet ones of context. */
  readonly plan: string | null;
  readonly tone: keyof PlanColours;
}

export type Paint = Ink | Accent;

export interface Stroke {
  readonly paint: Paint;
  readonly width: keyof typeof strokes;
  readonly dash: keyof typeof dashes | null;
}

export function stroked(
  paint: Paint,
  width: Stroke['width'] = 'line',
  dash: Stroke['dash'] = null,
): Stroke {
  return { paint, width, dash };
}

/** `#rrggbb` */
export function colourOf(paint: Paint, palette: Palette): string {
  if (typeof paint === 'string') return palette[paint];
  return coloursOf(palette, paint.plan ?? '')[paint.tone];
}
