/** The text of a label and how it may break. */
import type { ItemInput, LayoutOptions } from '../input.ts';
import { breakKindly, penalties, type BrokenText, type TextMetrics } from '../text/index.ts';

/** The label as it is set: name and remark. */
function textOf(item: ItemInput): string {
  return item.flag ? `${item.label} ${item.flag}` : item.label;
}

/** Lines of fewer characters than these are not read but spelled. */
const minColumnEm = 3;

/** A katakana word is not cut for a bar's sake: the name then stands beside it. */
export function breakWell(
  metrics: TextMetrics,
  item: ItemInput,
  width: number,
  maxLines: number,
  options: LayoutOptions,
  maxPenalty: number = penalties.compound,
): BrokenText | null {
  const broken = breakKindly(metrics, textOf(item), {
    width,
    size: options.fontSize,
    maxLines,
    maxPenalty,
  });
  const isSpelled = broken && broken.lines.length > 1 && width < minColumnEm * options.fontSize;
  return isSpelled && maxLines !== Infinity ? null : broken;
}

export function textHeight(lines: number, options: LayoutOptions): number {
  return lines * options.lineHeight;
}
