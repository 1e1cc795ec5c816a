/** The texts of the columns beside the years: names of groups at the left, outcomes at the right. */
import type { Setting } from './input.ts';
import { breakKindly, breakLines, penalties, type BrokenText } from './text/index.ts';

/** Room around the texts of the side columns, px. */
export const sidePad = 8;

/**
 * A text of a side column, paragraph by paragraph. Names break where a reader would pause; running
 * text fills its lines.
 */
export function sideText(
  text: string,
  columnWidth: number,
  isName: boolean,
  { metrics, options }: Setting,
): BrokenText | null {
  if (!text || columnWidth <= 2 * sidePad) return null;
  const line = {
    width: columnWidth - 2 * sidePad,
    size: options.fontSize,
    weight: isName ? 700 : 400,
    maxLines: Infinity,
  } as const;
  const paragraphs = text.split('\n').flatMap((paragraph) => {
    const filled = isName
      ? null
      : breakLines(metrics, paragraph, { ...line, maxPenalty: penalties.compound });
    return filled ?? breakKindly(metrics, paragraph, line) ?? [];
  });
  return {
    lines: paragraphs.flatMap(({ lines }) => lines),
    widths: paragraphs.flatMap(({ widths }) => widths),
    allowed: Math.max(0, ...paragraphs.map(({ allowed }) => allowed)),
  };
}
