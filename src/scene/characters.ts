/** Which letters, with their marks, a picture sets in each weight, for a font that is cut to them. */
import type { Weight } from '../layout/index.ts';
import { lettersOf } from '../model/index.ts';
import type { Mark, MarkKind } from './marks.ts';
import type { Sheet } from './sheet.ts';

export type Characters = Readonly<Record<Weight, ReadonlySet<string>>>;

type Said = readonly string[];

const texts = (lines: readonly { readonly text: string }[]): Said => lines.map(({ text }) => text);

/** What each kind of mark writes. */
const saidBy = {
  grid: () => [],
  'axis-label': ({ lines }) => texts(lines),
  group: ({ lines }) => texts(lines),
  shelf: ({ lines }) => texts(lines),
  bar: () => [],
  'bar-label': ({ lines }) => texts(lines),
  evaluation: ({ letter }) => [letter],
  tie: () => [],
  arrow: () => [],
  today: ({ label }) => [label],
} satisfies { [Kind in MarkKind]: (mark: Extract<Mark, { kind: Kind }>) => Said };

function saidOf(mark: Mark): Said {
  return (saidBy[mark.kind] as (mark: Mark) => Said)(mark);
}

/** The names of groups are bold, and nothing else that is drawn. */
function weightOf(mark: Mark): Weight {
  return mark.kind === 'group' && mark.column === 'name' ? 700 : 400;
}

/** Those of several sheets, which share a cut. */
export function charactersOf(sheets: readonly Sheet[]): Characters {
  const found = { 400: new Set<string>(), 700: new Set<string>() };
  const add = (weight: Weight, said: Said): void => {
    for (const text of said) for (const letter of lettersOf(text)) found[weight].add(letter);
  };
  for (const { scene, head, legend, foot } of sheets) {
    const drawn = [...scene.bands, ...legend.map(({ entry }) => entry)];
    for (const mark of drawn.flatMap(({ marks }) => marks)) add(weightOf(mark), saidOf(mark));
    for (const text of [...head, foot]) add(text.weight, texts(text.lines));
    add(400, texts(legend.map(({ text }) => text)));
  }
  return found;
}
