/** The box of each kind of mark: around what it says and around its geometry, strokes aside. */
import { boxAround, unionOf } from './box.ts';
import type { Box, EvaluationMark, Mark, MarkKind } from './marks.ts';

/** Around a text set from `x`, centred there or up to it: no character is wider than its size. */
export function boxAroundText(
  at: { readonly x: number; readonly y: number },
  lines: readonly string[],
  size: number,
  leading: number,
): Box {
  const reach = Math.max(...lines.map(({ length }) => length)) * size;
  const height = (lines.length - 1) * leading + 2 * size;
  return { x: at.x - reach, y: at.y - size, width: 2 * reach, height };
}

/** The square an evaluation's mark fits in. */
export function evaluationBox({ x, y, size }: EvaluationMark): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

const itself = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

type BoxOf<M extends Mark> = (mark: M, fontSize: number) => Box;

const boxes = {
  grid: ({ x1, y1, x2, y2 }) =>
    boxAround([
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]),
  'axis-label': ({ x, lines }, fontSize) => {
    const [y = 0, last = 0] = [lines[0]?.y, lines.at(-1)?.y];
    const texts = lines.map(({ text }) => text);
    return boxAroundText({ x, y }, texts, fontSize, last - y);
  },
  group: itself,
  shelf: itself,
  bar: itself,
  'bar-label': itself,
  evaluation: evaluationBox,
  tie: ({ points }) => boxAround(points),
  arrow: ({ points }) => boxAround(points),
  today: ({ x, y1, y2, label, labelY }, fontSize) =>
    unionOf([
      { x, y: y1, width: 0, height: y2 - y1 },
      boxAroundText({ x, y: labelY }, [label], fontSize, 0),
    ]),
} satisfies { [Kind in MarkKind]: BoxOf<Extract<Mark, { kind: Kind }>> };

/** `fontSize`: of the scene's texts, px. */
export function boxOfMark(mark: Mark, fontSize: number): Box {
  return (boxes[mark.kind] as BoxOf<Mark>)(mark, fontSize);
}
