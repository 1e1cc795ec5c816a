/** A text cut where its face changes. */
import { lettersOf } from '../model/index.ts';
import { faceOf, mainFace, type Face } from './faces.ts';

export interface FaceRun {
  readonly face: Face;
  readonly text: string;
}

/** Joined, the runs give `text` back. What no face has is the main one's. */
export function faceRunsOf(text: string): readonly FaceRun[] {
  const runs: { face: Face; text: string }[] = [];
  for (const letter of lettersOf(text)) {
    const face = faceOf(letter) ?? mainFace;
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}
