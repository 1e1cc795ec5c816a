/** Which characters of which face a text takes. */
import { faceOf, faces, mainFace, type Face } from './faces.ts';

export interface Share {
  readonly face: Face;
  /** Whether these are letters with marks, which a browser has to find in one file. */
  readonly isMarked: boolean;
  /** Each once, code points ascending, so that the same characters are the same cut. */
  readonly characters: string;
}

/** Each character once, code points ascending. */
export function sorted(characters: Iterable<string>): string {
  const codePoint = (character: string): number => character.codePointAt(0) as number;
  return [...new Set(characters)].sort((a, b) => codePoint(a) - codePoint(b)).join('');
}

function isMarked(letter: string): boolean {
  return [...letter].length > 1;
}

/** Whether a letter is among the main face's plain characters. */
export function isPlain(letter: string): boolean {
  return !isMarked(letter) && (faceOf(letter) ?? mainFace) === mainFace;
}

/**
 * What `letters` take of each face. The main face's plain characters come last: of two `@font-face`
 * rules for a character the later is asked first, and no letter should be another's for standing
 * without its marks. A character no face has is the main one's.
 */
export function sharesOf(letters: Iterable<string>): Share[] {
  const all = [...new Set(letters)];
  return [true, false].flatMap((marked) => {
    const byFace = Map.groupBy(
      all.filter((letter) => isMarked(letter) === marked),
      (letter) => faceOf(letter) ?? mainFace,
    );
    return faces.toReversed().flatMap((face) => {
      const own = byFace.get(face);
      return own ? [{ face, isMarked: marked, characters: sorted(own.join('')) }] : [];
    });
  });
}
