/** The ways a name and its marks may stand inside a bar, and the choice between them. */
import type { ItemInput, LayoutOptions, Setting } from '../input.ts';
import { breakKindly, penalties, type BrokenText } from '../text/index.ts';
import { breakWell, textHeight } from './label-text.ts';
import { markPitch, type MarkSlot } from './mark-slots.ts';
import type { Bar, Extent, PlacedMark, SizedLabel } from './sized.ts';

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
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  setting: Setting,
): Inside | null {
  if (slots.some((slot) => slot.row > 0)) return null;
  const { options } = setting;
  const text = firstFit(item, gapsBetween(bar, slots, options), setting);
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

/** Least room between a mark and the name beside it, px. */
const besideMark = 4;

/** The free stretches of a bar between its marks, px, from left to right. */
function gapsBetween(
  { x0, x1 }: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Extent[] {
  const half = options.markSize / 2 + besideMark;
  const stops = slots.map((slot) => slot.x).sort((a, b) => a - b);
  const lefts = [x0 + options.padX, ...stops.map((x) => x + half)];
  const rights = [...stops.map((x) => x - half), x1 - options.padX];
  return lefts
    .map((left, i) => ({ left, right: rights[i] as number }))
    .filter(({ left, right }) => right > left);
}

/** The name in the gap that takes the fewest lines; the leftmost of those, where reading begins. */
function firstFit(
  item: ItemInput,
  gaps: readonly Extent[],
  setting: Setting,
): (BrokenText & { left: number }) | null {
  return gaps
    .flatMap(({ left, right }) => {
      const { maxLabelLines: maxLines } = setting.options;
      const text = breakWell(item, { width: right - left, maxLines }, setting);
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
  [name, detail]: readonly [BrokenText, BrokenText | null],
  bar: Bar,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside {
  const lines = [...name.lines, ...(detail?.lines ?? [])];
  const widths = [...name.widths, ...(detail?.widths ?? [])];
  const high = textHeight(lines.length, options);
  const pitch = markPitch(options);
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

function roomIn({ x0, x1 }: Bar, { padX }: LayoutOptions): number {
  return x1 - x0 - 2 * padX;
}

/** The name over the whole bar. */
function nameIn(item: ItemInput, bar: Bar, setting: Setting): BrokenText | null {
  const { options } = setting;
  const line = { width: roomIn(bar, options), maxLines: options.maxLabelLines };
  return breakWell(item, line, setting);
}

function stacked(
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  setting: Setting,
): Inside | null {
  const name = nameIn(item, bar, setting);
  return name && column([name, null], bar, slots, setting.options);
}

/** As `stacked` with the detail under the name, or `null` where that would be cut inside a word. */
function detailed(
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  setting: Setting,
): Inside | null {
  const { metrics, options } = setting;
  const width = roomIn(bar, options);
  if (!item.detail || options.detailLines === 0 || width < minDetailEm * options.fontSize)
    return null;
  const name = nameIn(item, bar, setting);
  const detail = breakKindly(metrics, item.detail, {
    width,
    size: options.fontSize,
    maxLines: options.detailLines,
    maxPenalty: penalties.compound,
  });
  return name && detail && column([name, detail], bar, slots, options);
}

/** The best way to set the label inside the bar, or `null` where it does not fit. */
export function placeInside(
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  setting: Setting,
): Inside | null {
  if (setting.options.maxLabelLines === 0) return null;
  const wide = detailed(item, bar, slots, setting);
  if (wide) return wide;
  const ways = [
    inline(item, bar, slots, setting),
    ...(slots.length ? [stacked(item, bar, slots, setting)] : []),
  ];
  return ways.reduce<Inside | null>(
    (best, way) => (way && (best === null || costOf(way) < costOf(best)) ? way : best),
    null,
  );
}

/** A name of any length over the whole bar, cut inside words where it must be. */
export function placeCut(
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  setting: Setting,
): Inside | null {
  const { options } = setting;
  if (options.maxLabelLines === 0) return null;
  const line = { width: roomIn(bar, options), maxLines: Infinity, maxPenalty: penalties.word };
  const name = breakWell(item, line, setting);
  return name && column([name, null], bar, slots, options);
}
