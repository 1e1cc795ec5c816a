/** The ways a name and its marks may stand inside a bar, and the choice between them. */
import type { ItemInput, LayoutOptions } from '../input.ts';
import { breakKindly, penalties, type BrokenText, type TextMetrics } from '../text/index.ts';
import { breakWell, textHeight } from './label-text.ts';
import type { MarkSlot } from './mark-slots.ts';
import type { Extent, PlacedMark, SizedLabel } from './sized.ts';

/** px from the plot's left edge. */
export interface Bar {
  readonly x0: number;
  readonly x1: number;
}

/** A name cut inside a compound is worth a bar so much higher, px. */
const cutCost = 14;

function costOf({ height, label }: Inside): number {
  return height + (label.allowed >= penalties.compound ? cutCost : 0);
}

export interface Inside {
  readonly height: number;
  readonly label: SizedLabel;
  readonly marks: readonly PlacedMark[];
}

function inline(
  metrics: TextMetrics,
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  if (slots.some((slot) => slot.row > 0)) return null;
  const text = firstFit(metrics, item, gapsBetween(bar, slots, options), options);
  if (!text) return null;
  const height = Math.max(
    options.minBarHeight,
    textHeight(text.lines.length, options) + 2 * options.padY,
    slots.length ? options.markSize + 2 * options.padY : 0,
  );
  return {
    height,
    label: {
      ...text,
      detailFrom: text.lines.length,
      side: 'inside',
      x: text.left,
      y: (height - textHeight(text.lines.length, options)) / 2,
      width: Math.max(...text.widths),
      height: textHeight(text.lines.length, options),
    },
    marks: slots.map((slot) => ({ id: slot.id, x: slot.x, y: height / 2 })),
  };
}

/** The free stretches of a bar between its marks, px, from left to right. */
function gapsBetween(
  { x0, x1 }: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Extent[] {
  const half = options.markSize / 2 + 4;
  const stops = slots.map((slot) => slot.x).sort((a, b) => a - b);
  const lefts = [x0 + options.padX, ...stops.map((x) => x + half)];
  const rights = [...stops.map((x) => x - half), x1 - options.padX];
  return lefts
    .map((left, i) => ({ left, right: rights[i] as number }))
    .filter(({ left, right }) => right > left);
}

/** The name in the gap that takes the fewest lines; the leftmost of those, where reading begins. */
function firstFit(
  metrics: TextMetrics,
  item: ItemInput,
  gaps: readonly Extent[],
  options: LayoutOptions,
): (BrokenText & { left: number }) | null {
  return gaps
    .flatMap(({ left, right }) => {
      const text = breakWell(metrics, item, right - left, options.maxLabelLines, options);
      return text ? [{ ...text, left }] : [];
    })
    .reduce<(BrokenText & { left: number }) | null>(
      (best, text) => (best && best.lines.length <= text.lines.length ? best : text),
      null,
    );
}

/** Narrowest bar that carries a detail, in em: shorter lines are not read with pleasure. */
const minDetailEm = 13;

/** Name, detail if any, and marks one under the other. */
function column(
  name: BrokenText,
  detail: BrokenText | null,
  bar: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside {
  const lines = [...name.lines, ...(detail?.lines ?? [])];
  const widths = [...name.widths, ...(detail?.widths ?? [])];
  const high = textHeight(lines.length, options);
  const pitch = options.markSize + 2;
  const rows = slots.length ? 1 + Math.max(...slots.map((slot) => slot.row)) : 0;
  return {
    height: 2 * options.padY + high + rows * pitch,
    label: {
      lines,
      widths,
      allowed: name.allowed,
      detailFrom: name.lines.length,
      side: 'inside',
      x: bar.x0 + options.padX,
      y: options.padY,
      width: Math.max(...widths),
      height: high,
    },
    marks: slots.map((slot) => ({
      id: slot.id,
      x: slot.x,
      y: options.padY + high + (slot.row + 0.5) * pitch,
    })),
  };
}

function stacked(
  metrics: TextMetrics,
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  const width = bar.x1 - bar.x0 - 2 * options.padX;
  const name = breakWell(metrics, item, width, options.maxLabelLines, options);
  return name && column(name, null, bar, slots, options);
}

/** As `stacked` with the detail under the name, or `null` where that would be cut inside a word. */
function detailed(
  metrics: TextMetrics,
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  const width = bar.x1 - bar.x0 - 2 * options.padX;
  if (!item.detail || options.detailLines === 0 || width < minDetailEm * options.fontSize)
    return null;
  const name = breakWell(metrics, item, width, options.maxLabelLines, options);
  const detail = breakKindly(metrics, item.detail, {
    width,
    size: options.fontSize,
    maxLines: options.detailLines,
    maxPenalty: penalties.compound,
  });
  return name && detail && column(name, detail, bar, slots, options);
}

/** The best way to set the label inside the bar, or `null` where it does not fit. */
export function placeInside(
  metrics: TextMetrics,
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  if (options.maxLabelLines === 0) return null;
  const wide = detailed(metrics, item, bar, slots, options);
  if (wide) return wide;
  const ways = [
    inline(metrics, item, bar, slots, options),
    ...(slots.length ? [stacked(metrics, item, bar, slots, options)] : []),
  ];
  return ways.reduce<Inside | null>(
    (best, way) => (way && (best === null || costOf(way) < costOf(best)) ? way : best),
    null,
  );
}
