/** The rules by which whatever is of a plan wears its colours on a page, by `data-plan`. */
import { coloursOf, lightPalette, type Palette, type PlanColours } from '../../scene/index.ts';

export type Palettes = Readonly<Record<'light' | 'dark', Palette>>;

/** A colour of either palette: which holds is the element's `color-scheme`. */
export function lightDark(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`;
}

/** Custom properties, by name, with their values. */
export function accentProperties(
  light: PlanColours,
  dark: PlanColours,
): readonly (readonly [name: string, value: string])[] {
  return [
    ['--accent', lightDark(light.accent, dark.accent)],
    ['--accent-strong', lightDark(light.strong, dark.strong)],
    ['--accent-weak', lightDark(light.light, dark.light)],
  ];
}

/** Those of the plans that the site's own stylesheet does not name, `''` where it names all. */
export function planRules({ light, dark }: Palettes, plans: readonly string[]): string {
  return plans
    .filter((plan) => !Object.hasOwn(lightPalette.plans, plan))
    .map((plan) => {
      const properties = accentProperties(coloursOf(light, plan), coloursOf(dark, plan));
      return `[data-plan='${plan}']{${properties.map((pair) => pair.join(':')).join(';')}}`;
    })
    .join('');
}
