/** An evaluation as shapes: an outline with a letter in it. */
import type { EvaluationMark } from './marks.ts';
import { stroked, type Accent } from './paint.ts';
import { polygon } from './path.ts';
import type { DiscShape, PathShape, TextShape } from './primitives.ts';

/** How far the point of a tag reaches beyond the square its mark fits in, px. */
export const tagReach = 2;
/** Share of a mark's size from a tag's straight end to where it begins to point. */
const tagShoulder = 0.72;
/** By how much the letter of a tag stands nearer to its straight end, px. */
const tagLetterShift = 1;
/** From a mark's centre down to the baseline of its letter, px. */
const letterDrop = 4.4;
/** Half of the line, which lies within the square, px. */
const halfLine = 0.5;

/** 前 a tag that points on, 中 a disc, 後 a square: told apart without colour and without the letter. */
function outline({ evaluation, size, x, y }: EvaluationMark): Outline {
  const half = size / 2;
  if (evaluation === 'interim') return { kind: 'disc', centre: { x, y }, radius: half };
  const [top, bottom] = [y - half + halfLine, y + half - halfLine];
  if (evaluation === 'ex-post') {
    const [left, right] = [x - half + halfLine, x + half - halfLine];
    return {
      kind: 'path',
      d: polygon([
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ]),
    };
  }
  const [left, shoulder] = [x - half, x - half + size * tagShoulder];
  return {
    kind: 'path',
    d: polygon([
      { x: left, y: top },
      { x: shoulder, y: top },
      { x: x + half + tagReach, y },
      { x: shoulder, y: bottom },
      { x: left, y: bottom },
    ]),
  };
}

type Outline = Pick<DiscShape, 'kind' | 'centre' | 'radius'> | Pick<PathShape, 'kind' | 'd'>;

/** Filled once held, open while planned, dotted where nothing confirms it. */
export function evaluationShapes(
  mark: EvaluationMark,
): readonly [DiscShape | PathShape, TextShape] {
  const accent: Accent = { plan: mark.plan, tone: 'accent' };
  const [fill, ink] =
    mark.status === 'held' ? ([accent, 'ground'] as const) : (['ground', accent] as const);
  const stroke =
    mark.status === 'unconfirmed' ? stroked(accent, 'unconfirmed', 'unconfirmed') : stroked(accent);
  const x = mark.evaluation === 'ex-ante' ? mark.x - tagLetterShift : mark.x;
  const line = { x, y: mark.y + letterDrop, runs: [{ text: mark.letter, paint: ink }] };
  return [
    { ...outline(mark), fill, stroke },
    { kind: 'text', anchor: 'middle', weight: 400, lines: [line] },
  ];
}
