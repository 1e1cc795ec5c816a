/** Which letters, with their marks, a picture sets in each weight, for a font that is cut to them. */
import type { Weight } from '../layout/index.ts';
import { lettersOf } from '../model/index.ts';
import { drawingOf } from './draw-mark.ts';
import type { Mark } from './marks.ts';
import type { TextShape } from './primitives.ts';
import type { Sheet } from './sheet.ts';

export type Characters = Readonly<Record<Weight, ReadonlySet<string>>>;

type Said = readonly string[];

const texts = (lines: readonly { readonly text: string }[]): Said => lines.map(({ text }) => text);

function textsOf(mark: Mark): TextShape[] {
  return drawingOf(mark).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
}

/** Those of several sheets, which share a cut. */
export function charactersOf(sheets: readonly Sheet[]): Characters {
  const found = { 400: new Set<string>(), 700: new Set<string>() };
  const add = (weight: Weight, said: Said): void => {
    for (const text of said) for (const letter of lettersOf(text)) found[weight].add(letter);
  };
  for (const { scene, head, legend, foot } of sheets) {
    const drawn = [...scene.bands, ...legend.map(({ entry }) => entry)];
    for (const { weight, lines } of drawn.flatMap(({ marks }) => marks).flatMap(textsOf))
      for (const { runs } of lines) add(weight, texts(runs));
    for (const text of [...head, foot]) add(text.weight, texts(text.lines));
    add(400, texts(legend.map(({ text }) => text)));
  }
  return found;
}
