/**
 * Colours by their place in the theme, never by value: a ministry's template then recolours a slide.
 * The four plans' accents are accent1 to accent4, context accent5, today accent6 (`theme.ts`).
 */
import { lightPalette, type Palette } from '../../scene/index.ts';
import { element } from '../svg/markup.ts';

/** A plan's colour, as a stroke or as one of its two fills. */
export interface Accent {
  readonly plan: string | null;
  readonly tone: 'accent' | 'strong' | 'light';
}

export type Paint = Accent | Exclude<keyof Palette, 'context' | 'plans' | 'spare'>;

/** Share of the colour's own lightness kept, the rest of the way to white: 1/1000 %. */
const tints = { accent: null, strong: 20_000, light: 6000 } as const;
/** Context is quieter: its grey is lighter than a plan's fill. */
const quietTints = { accent: null, strong: 12_000, light: 6000 } as const;

const plans = Object.keys(lightPalette.plans);

interface Scheme {
  readonly name: string;
  readonly mod?: number;
  readonly off?: number;
  readonly sat?: number;
}

/** A pale fill keeps less of an accent's colourfulness than Office would leave it, or it glares. */
const paleness = 45_000;

const schemes: Readonly<Record<Exclude<keyof Palette, 'context' | 'plans' | 'spare'>, Scheme>> = {
  ground: { name: 'bg1' },
  raised: { name: 'bg2' },
  ink: { name: 'tx1' },
  muted: { name: 'tx2' },
  line: { name: 'bg1', mod: 90_000 },
  lineStrong: { name: 'bg1', mod: 70_000 },
  arrow: { name: 'tx1', mod: 75_000, off: 22_500 },
  today: { name: 'accent6' },
};

function accentScheme({ plan, tone }: Accent): Scheme {
  // A plan the palette does not name takes the first accent.
  const at = plan ? Math.max(0, plans.indexOf(plan)) : null;
  const mod = (at === null ? quietTints : tints)[tone];
  const name = `accent${at === null ? 5 : (at % 4) + 1}`;
  return mod === null ? { name } : { name, mod, off: 100_000 - mod, sat: paleness };
}

export function colour(paint: Paint): string {
  const { name, mod, off, sat } = typeof paint === 'string' ? schemes[paint] : accentScheme(paint);
  return element('a:schemeClr', { val: name }, [
    ...(sat === undefined ? [] : [element('a:satMod', { val: sat })]),
    ...(mod === undefined ? [] : [element('a:lumMod', { val: mod })]),
    ...(off === undefined ? [] : [element('a:lumOff', { val: off })]),
  ]);
}

export function fill(paint: Paint | null): string {
  return paint === null ? element('a:noFill', {}) : element('a:solidFill', {}, [colour(paint)]);
}

export type Dash = 'dash' | 'dot' | null;

const dashes = {
  // Lengths in 1/1000 % of the line's width, as the scene draws them.
  dash: element('a:custDash', {}, [element('a:ds', { d: 500_000, sp: 300_000 })]),
  dot: element('a:prstDash', { val: 'sysDot' }),
} as const;

/** `width` in EMU. */
export function line(paint: Paint | null, width = 9525, dash: Dash = null, end = ''): string {
  if (paint === null) return element('a:ln', {}, [fill(null)]);
  return element('a:ln', { w: width }, [
    fill(paint),
    ...(dash ? [dashes[dash]] : []),
    element('a:round', {}),
    ...(end ? [end] : []),
  ]);
}
