/**
 * Writes what the code knows of the typefaces: `src/fonts/coverage.ts`, the characters each has, and
 * `src/scene/fonts/advances.ts`, the advance of every character that is not one em wide, in
 * thousandths of an em, for the two weights the site uses. Run it after a new version of a font;
 * `npm test` says when it is due.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { faces, fontFile, fontWeights, type Face, type FontWeight } from '../src/fonts/faces.ts';

export const COVERAGE_FILE = 'src/fonts/coverage.ts';
export const ADVANCES_FILE = 'src/scene/fonts/advances.ts';

export function openFont(face: Face, weight: FontWeight): Font {
  const file = fontFile(face, weight);
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} holds more than one font`);
  return font;
}

/** What is taken of a face, ascending. */
export function codePointsOf(face: Face): number[] {
  return openFont(face, 400)
    .characterSet.filter((codePoint) =>
      face.blocks.some(([first, last]) => first <= codePoint && codePoint <= last),
    )
    .sort((a, b) => a - b);
}

/** Whole thousandths of an em. */
function advanceIn(font: Font, codePoint: number): number {
  return Math.round((font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm);
}

/** First, last, and a value they share. */
type Run = readonly [number, number, number];

/** Runs of following code points with one value, ascending. */
function runsOf(values: ReadonlyMap<number, number>): Run[] {
  const runs: [number, number, number][] = [];
  for (const [codePoint, value] of [...values].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === codePoint - 1 && last[2] === value) last[1] = codePoint;
    else runs.push([codePoint, codePoint, value]);
  }
  return runs;
}

/** Numbers of each run in base 36, its first code point as the distance from the run before. */
function packed(
  runs: readonly Run[],
  numbersOf: (more: number, value: number) => number[],
): string {
  let before = 0;
  return runs
    .map(([first, last, value]) => {
      const numbers = [first - before, ...numbersOf(last - first, value)];
      before = last;
      return numbers.map((n) => n.toString(36)).join('.');
    })
    .join(' ');
}

const head = '/* Written by scripts/write-font-metrics.ts. Do not edit. */';

/** The text the file of coverage ought to have. */
export function coverageModule(): string {
  const lines = faces.map((face) => {
    const runs = runsOf(new Map(codePointsOf(face).map((codePoint) => [codePoint, 0])));
    return `  '${face.id}': '${packed(runs, (more) => (more > 0 ? [more] : []))}',\n`;
  });
  return `${head}

/** Code points of each face, in runs: distance from the run before, length − 1 if there are more; base 36. */
export const coverage = {
${lines.join('')}} as const;
`;
}

/** Advances of all characters, each in the first face that has it. */
function plainAdvances(weight: FontWeight): Map<number, number> {
  const advances = new Map<number, number>();
  for (const face of faces) {
    const font = openFont(face, weight);
    for (const codePoint of codePointsOf(face))
      if (!advances.has(codePoint)) advances.set(codePoint, advanceIn(font, codePoint));
  }
  return advances;
}

/** Advances under marks that the main face lacks, where they differ: those of the second. */
function markedAdvances(
  weight: FontWeight,
  plain: ReadonlyMap<number, number>,
): Map<number, number> {
  const [, second] = faces;
  if (!second) return new Map();
  const font = openFont(second, weight);
  return new Map(
    codePointsOf(second)
      .map((codePoint) => [codePoint, advanceIn(font, codePoint)] as const)
      .filter(([codePoint, advance]) => plain.get(codePoint) !== advance),
  );
}

/** The text the file of advances ought to have. */
export function advancesModule(): string {
  const tables = fontWeights.map((weight) => {
    const plain = plainAdvances(weight);
    const narrow = new Map([...plain].filter(([, advance]) => advance !== 1000));
    return { weight, plain: narrow, marked: markedAdvances(weight, plain) };
  });
  const lines = (name: 'plain' | 'marked'): string =>
    tables
      .map(({ weight, [name]: advances }) => {
        const text = packed(runsOf(advances), (more, advance) => [more, advance]);
        return `  ${weight}: '${text}',\n`;
      })
      .join('');
  return `${head}

/** Runs of characters that are not one em wide: distance from the run before, length − 1, advance in em/1000, base 36. */
export const ADVANCES = {
${lines('plain')}} as const;

/** Likewise, letters whose advance is another under an accent: they are then set in another face. */
export const ACCENTED_ADVANCES = {
${lines('marked')}} as const;
`;
}

if (import.meta.main) {
  writeFileSync(COVERAGE_FILE, coverageModule());
  writeFileSync(ADVANCES_FILE, advancesModule());
}
