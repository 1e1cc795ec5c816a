/** The text of a label and how it may break. */
import type { ItemInput, LayoutOptions, Setting } from '../input.ts';
import { breakKindly, penalties, type BrokenText, type LineBreakOptions } from '../text/index.ts';

/** The label as it is set: name and remark. */
function textOf(item: ItemInput): string {
  return item.flag ? `${item.label} ${item.flag}` : item.label;
}

/** Lines of fewer characters than these are not read but spelled. */
export const minColumnEm = 3;

/** A katakana word is not cut for a bar's sake: the name then stands beside it. */
export function breakWell(
  item: ItemInput,
  { width, maxLines, maxPenalty = penalties.compound }: Omit<LineBreakOptions, 'size'>,
  { metrics, options: { fontSize } }: Setting,
): BrokenText | null {
  const broken = breakKindly(metrics, textOf(item), {
    width,
    size: fontSize,
    maxLines,
    maxPenalty,
  });
  const isSpelled = broken && broken.lines.length > 1 && width < minColumnEm * fontSize;
  return isSpelled && maxLines !== Infinity ? null : broken;
}

export function textHeight(lines: number, options: LayoutOptions): number {
  return lines * options.lineHeight;
}
