/**
 * A chart's file carries its colours as attributes, light ones. These rules put the dark palette's
 * over them, for whoever sets the file into a dark page.
 */
import { darkPalette, lightPalette, type Palette } from '../../scene/index.ts';

/** Every colour of a palette, in one order for all palettes. */
export function coloursIn({ context, plans, spare, ...grounds }: Palette): readonly string[] {
  const accents = [context, ...Object.values(plans), ...spare];
  return [
    ...Object.values(grounds),
    ...accents.flatMap(({ accent, strong, light }) => [accent, strong, light]),
  ];
}

export function darkRules(): string {
  const dark = coloursIn(darkPalette);
  return coloursIn(lightPalette)
    .flatMap((light, i) =>
      ['fill', 'stroke'].map((paint) => `[${paint}='${light}']{${paint}:${dark[i]}}`),
    )
    .join('\n');
}
