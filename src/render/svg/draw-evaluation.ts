/** An evaluation: a shape with a letter. */
import { coloursOf, type EvaluationMark, type Palette } from '../../scene/index.ts';
import { escapeText } from './markup.ts';
import { classes, named, painted, r, whole, type Draw } from './shapes.ts';

/** 前 a tag that points on, 中 a disc, 後 a square: told apart without colour and without the letter. */
function outline({ evaluation, size, x, y }: EvaluationMark): string {
  const half = size / 2;
  if (evaluation === 'interim')
    return `M${r(x - half)} ${r(y)}a${half} ${half} 0 1 1 ${size} 0a${half} ${half} 0 1 1 ${-size} 0z`;
  if (evaluation === 'ex-post')
    return `M${r(x - half + 0.5)} ${r(y - half + 0.5)}h${size - 1}v${size - 1}h${1 - size}z`;
  return `M${r(x - half)} ${r(y - half + 0.5)}h${r(size * 0.72)}L${r(x + half + 2)} ${r(y)}L${r(x - half + size * 0.72)} ${r(y + half - 0.5)}h${r(-size * 0.72)}z`;
}

export const drawEvaluation: Draw<EvaluationMark> = (mark, pen) => {
  const isHeld = mark.status === 'held';
  const accentOf = (palette: Palette): string => coloursOf(palette, mark.plan).accent;
  const shape = painted(pen, classes('v', isHeld && 'h'), (palette) => ({
    fill: isHeld ? accentOf(palette) : palette.ground,
    stroke: accentOf(palette),
  }));
  const letter = painted(pen, classes('vl', isHeld && 'h'), (palette) => ({
    'text-anchor': 'middle',
    fill: isHeld ? palette.ground : accentOf(palette),
  }));
  const x = mark.evaluation === 'ex-ante' ? mark.x - 1 : mark.x;
  return whole(pen, named(pen, 'evaluation', mark.id), mark.title, [
    { name: 'path', attributes: { d: outline(mark), ...shape } },
    {
      name: 'text',
      attributes: { x, y: mark.y + 4.4, ...letter },
      children: [escapeText(mark.letter)],
    },
  ]);
};
