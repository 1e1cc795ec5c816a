/**
 * Colours by their place in the theme, never by value: a ministry's template then recolours a slide.
 */
import { strokes, type Ink, type Stroke } from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import { isContext, type SlidePaint } from './accents.ts';
import { emu } from './units.ts';

/** Share of the colour's own lightness kept, the rest of the way to white: 1/1000 %. */
const tints = { accent: null, strong: 20_000, light: 6000 } as const;
/** Context is quieter: its grey is lighter than a plan's fill. */
const quietTints = { accent: null, strong: 12_000, light: 6000 } as const;

interface Scheme {
  readonly name: string;
  readonly mod?: number;
  readonly off?: number;
  readonly sat?: number;
}

/** A pale fill keeps less of an accent's colourfulness than Office would leave it, or it glares. */
const paleness = 45_000;

const schemes: Readonly<Record<Ink, Scheme>> = {
  ground: { name: 'bg1' },
  raised: { name: 'bg2' },
  ink: { name: 'tx1' },
  muted: { name: 'tx2' },
  line: { name: 'bg1', mod: 90_000 },
  lineStrong: { name: 'bg1', mod: 70_000 },
  arrow: { name: 'tx1', mod: 75_000, off: 22_500 },
  today: { name: 'accent6' },
};

function accentScheme({ accent, tone }: Exclude<SlidePaint, Ink>): Scheme {
  const mod = (isContext(accent) ? quietTints : tints)[tone];
  const name = `accent${accent}`;
  return mod === null ? { name } : { name, mod, off: 100_000 - mod, sat: paleness };
}

export function colour(paint: SlidePaint): string {
  const { name, mod, off, sat } = typeof paint === 'string' ? schemes[paint] : accentScheme(paint);
  return element('a:schemeClr', { val: name }, [
    ...(sat === undefined ? [] : [element('a:satMod', { val: sat })]),
    ...(mod === undefined ? [] : [element('a:lumMod', { val: mod })]),
    ...(off === undefined ? [] : [element('a:lumOff', { val: off })]),
  ]);
}

export function fill(paint: SlidePaint | null): string {
  return paint === null ? element('a:noFill', {}) : element('a:solidFill', {}, [colour(paint)]);
}

// Lengths in 1/1000 % of the line's width, as the scene draws a tentative bar's.
const dashed = element('a:custDash', {}, [element('a:ds', { d: 500_000, sp: 300_000 })]);
const dotted = element('a:prstDash', { val: 'sysDot' });

const dashMarkup: Readonly<Record<NonNullable<Stroke['dash']>, string>> = {
  tentative: dashed,
  group: dashed,
  tie: dotted,
  related: dotted,
  unconfirmed: dotted,
};

/** How a shape's edge is drawn. */
export interface SlideLine extends Omit<Stroke, 'paint'> {
  readonly paint: SlidePaint;
}

/** The stroke of a shape, for pt a px of it, with what ends it. */
export function line(stroke: SlideLine | null, scale: number, end = ''): string {
  if (stroke === null) return element('a:ln', {}, [fill(null)]);
  const { paint, width, dash } = stroke;
  return element('a:ln', { w: emu(strokes[width] * scale) }, [
    fill(paint),
    ...(dash ? [dashMarkup[dash]] : []),
    element('a:round', {}),
    ...(end ? [end] : []),
  ]);
}
