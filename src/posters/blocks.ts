/**
 * Blocks of a printed page: a thing with a height that can be put anywhere. Texts are broken by the
 * layout's own line breaking, with the same widths as the charts; nothing is measured twice.
 * All lengths are pt.
 */
import {
  breakKindly,
  breakLines,
  penalties,
  textWidth,
  type LineBreakOptions,
} from '../layout/index.ts';
import type { PaperItem, TextItem } from '../render/pdf/index.ts';
import { SITE_METRICS } from '../scene/index.ts';

export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => readonly PaperItem[];
}

/** Where text may stand, pt: the most a line is wide, and the size of the text. */
export interface TextRoom {
  readonly width: number;
  readonly size: number;
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 700;
  readonly align?: TextItem['align'];
  readonly heading?: TextItem['heading'];
  /** A few words in lines about as long; as headings are. */
  readonly isLabel?: boolean;
  /** Baseline to baseline as a multiple of the size. */
  readonly spacing?: number;
}

/** From the top of a line to its baseline, as a share of the size, beyond half the spacing. */
const baseline = 0.38;

/** Between the parts of an entry; the dot ends a line and begins none. */
export const joint = '\u00a0· ';

export function widthOf(
  text: string,
  { size, weight = 400 }: Pick<TextStyle, 'size' | 'weight'>,
): number {
  return textWidth(SITE_METRICS, text, size, weight);
}

/** Names break where a reader would pause; running text fills its lines. */
function linesOf(text: string, options: LineBreakOptions, isRunning: boolean): readonly string[] {
  const filled = isRunning
    ? breakLines(SITE_METRICS, text, {
        ...options,
        maxPenalty: penalties.compound,
        isRunning,
      })
    : null;
  return (filled ?? breakKindly(SITE_METRICS, text, options))?.lines ?? [text];
}

/** Whether the text can be set within `width` without a break inside a word of katakana or Latin. */
export function keepsWords(
  text: string,
  width: number,
  { size, weight = 400 }: TextStyle,
): boolean {
  const options = { width, size, weight, maxLines: Infinity, maxPenalty: penalties.compound };
  return breakKindly(SITE_METRICS, text, options) !== null;
}

/** Running text within `width`; right-aligned text ends where the block's right side is. */
export function textBlock(text: string, width: number, style: TextStyle): Block {
  const { size, weight = 400, fill, align = 'left', heading = null, spacing = 1.4 } = style;
  const isRunning = heading === null && !style.isLabel;
  const lines = linesOf(text, { width, size, weight, maxLines: Infinity }, isRunning);
  const leading = size * spacing;
  return {
    height: lines.length * leading,
    at: (x, y) => [
      {
        kind: 'text',
        x: align === 'left' ? x : align === 'right' ? x + width : x + width / 2,
        y: y + leading / 2 + size * baseline,
        lines,
        size,
        leading,
        weight,
        fill,
        align,
        heading,
      },
    ],
  };
}

/** The lines of running text within `width`, of which the first begins `indent` pt in. */
export function runningLines(
  text: string,
  indent: number,
  width: number,
  { size, weight = 400 }: TextStyle,
): readonly string[] {
  const options = { size, weight, maxLines: Infinity };
  const [first = text] = linesOf(text, { ...options, width: width - indent }, true);
  const rest = text.slice(first.length).trimStart();
  return [first, ...(rest ? linesOf(rest, { ...options, width }, true) : [])];
}

export function gap(height: number): Block {
  return { height, at: () => [] };
}

export const nothing: Block = { height: 0, at: () => [] };

/** One under the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    at: (x, y) => {
      let top = y;
      return blocks.flatMap((block) => {
        const items = block.at(x, top);
        top += block.height;
        return items;
      });
    },
  };
}

/** Side by side, each moved right by its `x`, tops aligned. */
export function beside(blocks: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    at: (x, y) => blocks.flatMap(({ x: dx, block }) => block.at(x + dx, y)),
  };
}

export function rule(width: number, stroke: string, weight: number): Block {
  return {
    height: 0,
    at: (x, y) => [{ kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, width: weight, stroke }],
  };
}
