/**
 * Which of a theme's accents are whose. The four plans that a palette names first are accent 1 to 4 in
 * every deck, so that slides of several decks keep apart under one template; a later plan takes the
 * place of one of them in its own. Context is accent 5, today accent 6.
 */
import type { Accent, Ink, Paint, Palette } from '../../scene/index.ts';

/** The plans whose accents are 1 to 4. */
export type AccentPlans = readonly string[];

const places = 4;
const contextPlace = 5;

/** `plan`: whose deck it is. */
export function accentPlans({ plans }: Palette, plan: string): AccentPlans {
  const all = Object.keys(plans);
  const at = all.indexOf(plan);
  return all.slice(0, places).map((first, i) => (at % places === i ? plan : first));
}

/** A colour by its place in the theme. */
export type SlidePaint = Ink | { readonly accent: number; readonly tone: Accent['tone'] };

export function slidePaint(paint: Paint, accents: AccentPlans): SlidePaint {
  if (typeof paint === 'string') return paint;
  const at = accents.indexOf(paint.plan ?? '');
  return { accent: at < 0 ? contextPlace : at + 1, tone: paint.tone };
}

export function isContext(accent: number): boolean {
  return accent === contextPlace;
}
