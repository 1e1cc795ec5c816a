/**
 * The typefaces everything is set in, in the order they are asked: Noto Sans JP, and for the letters
 * and signs it lacks three of its relatives. Of these only what tables of plans use is taken, so that
 * the table of widths, which goes to every reader, stays small.
 */
import { createRequire } from 'node:module';
import { coverage } from './coverage.ts';

const require = createRequire(import.meta.url);

export type FontWeight = 400 | 700;
export const fontWeights: readonly FontWeight[] = [400, 700];

export interface Face {
  /** Begins the names of its files. */
  readonly id: keyof typeof coverage;
  /** What the font calls itself. */
  readonly family: string;
  /** In its package. */
  readonly files: Readonly<Record<FontWeight, string>>;
  /** First and last code point of what is taken of it. */
  readonly blocks: readonly (readonly [number, number])[];
}

const notoSansJp: Face = {
  id: 'noto-sans-jp',
  family: 'Noto Sans JP',
  files: { 400: '400Regular/NotoSansJP_400Regular.ttf', 700: '700Bold/NotoSansJP_700Bold.ttf' },
  // Its few accents for Latin letters stand beside the letter, not on it.
  blocks: [
    [0x20, 0x2ff],
    [0x370, 0x10ffff],
  ],
};

const notoSans: Face = {
  id: 'noto-sans',
  family: 'Noto Sans',
  files: { 400: '400Regular/NotoSans_400Regular.ttf', 700: '700Bold/NotoSans_700Bold.ttf' },
  blocks: [
    [0x20, 0x24f], // Latin
    [0x2b0, 0x52f], // modifiers, accents, Greek, Cyrillic
    [0x1e00, 0x1eff], // Latin with accents
    [0x2000, 0x20cf], // punctuation, figures above and below the line, currencies
    [0x2100, 0x218f], // units, fractions
  ],
};

/** Has one weight, for bold names too. */
const notoSansMath: Face = {
  id: 'noto-sans-math',
  family: 'Noto Sans Math',
  files: {
    400: '400Regular/NotoSansMath_400Regular.ttf',
    700: '400Regular/NotoSansMath_400Regular.ttf',
  },
  blocks: [
    [0x2190, 0x22ff], // arrows, operators
    [0x25a0, 0x25ff], // shapes
  ],
};

/** Has one weight, for bold names too. */
const notoSansSymbols: Face = {
  id: 'noto-sans-symbols-2',
  family: 'Noto Sans Symbols 2',
  files: {
    400: '400Regular/NotoSansSymbols2_400Regular.ttf',
    700: '400Regular/NotoSansSymbols2_400Regular.ttf',
  },
  blocks: [
    [0x2610, 0x2612], // boxes to tick
    [0x2713, 0x2718], // ticks and crosses
  ],
};

/** The typeface of the site, in which a letter stands if it can. */
export const mainFace = notoSansJp;
export const faces: readonly Face[] = [notoSansJp, notoSans, notoSansMath, notoSansSymbols];

/** Path of the whole font. */
export function fontFile(face: Face, weight: FontWeight): string {
  return require.resolve(`@expo-google-fonts/${face.id}/${face.files[weight]}`);
}

/** Path of a font's licence, which goes where its cuts go. */
export function licenceFile(face: Face): string {
  return require.resolve(`@expo-google-fonts/${face.id}/LICENSE_FONT`);
}

/** Code points from runs of `[distance from the run before, length − 1]`, base 36. */
function unpack(packed: string): ReadonlySet<number> {
  const codePoints = new Set<number>();
  let at = 0;
  for (const run of packed.split(' ')) {
    const [distance = 0, more = 0] = run.split('.').map((n) => parseInt(n, 36));
    const first = at + distance;
    at = first + more;
    for (let codePoint = first; codePoint <= at; codePoint++) codePoints.add(codePoint);
  }
  return codePoints;
}

const unpacked = new Map<Face, ReadonlySet<number>>();

function has(face: Face, codePoint: number): boolean {
  const found = unpacked.get(face) ?? unpack(coverage[face.id]);
  unpacked.set(face, found);
  return found.has(codePoint);
}

/** Chooses among the forms of a character and draws nothing itself. */
export const variationSelector = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * The first face that has a letter with all its marks; `null` where none has. Marks from one face
 * would not find their place on a letter from another.
 */
export function faceOf(letter: string): Face | null {
  const drawn = [...letter.replace(variationSelector, '')];
  const hasAll = (face: Face): boolean =>
    drawn.every((character) => has(face, character.codePointAt(0) as number));
  return drawn.length > 0 ? (faces.find(hasAll) ?? null) : null;
}

export function isDrawable(letter: string): boolean {
  return faceOf(letter) !== null;
}
