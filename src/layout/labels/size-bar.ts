/**
 * Row → Sized: where a bar's name and evaluation marks stand, and how high the bar must be.
 *
 * Three ways; the lowest wins, a name cut inside a compound counting as higher:
 *
 *   inline    |name of the project  (中)  (後)|      name in the widest gap between marks
 *   stacked   |name of the project, over the  |      name over the whole bar,
 *             |full width        (中)  (後)   |      marks in a row below it
 *   beside    |  (中) (後)|  name of the project     the bar is too short for its name
 *
 * Where details are wanted and the bar is wide enough, they stand under the name, as the ministry's
 * own charts have them, and the marks below both.
 *
 * Marks outside the bar's years stand in a strip below the bar, so a successor may follow
 * on the same lane.
 *
 * Ensures: the label lies inside the bar or within `left`…`right` beside it; no label meets a
 * mark; marks are at least `markSize` apart; everything lies between 0 and the plot's width.
 */
import type { ItemInput, LayoutOptions } from '../input.ts';
import {
  breakKindly,
  penalties,
  textWidth,
  type BrokenText,
  type TextMetrics,
} from '../text/index.ts';
import { spanOf, type Span } from '../time/index.ts';

export interface PlacedMark {
  readonly id: string;
  /** Centre, px from the plot's left edge. */
  readonly x: number;
  /** Centre, px below the bar's top; in the strip, px below the strip's top. */
  readonly y: number;
}

export interface SizedLabel extends BrokenText {
  /** Index of the first line of the detail; the number of lines where there is none. */
  readonly detailFrom: number;
  readonly side: 'inside' | 'left' | 'right';
  /** Left edge, px from the plot's left edge. */
  readonly x: number;
  /** Top, px below the bar's top; may be negative for a label beside a low bar. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** px from the plot's left edge, `left < right`. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

export interface SizedItem {
  readonly input: ItemInput;
  /** First and last column. */
  readonly first: number;
  readonly last: number;
  /** `null`: no year is known, the item stands on the shelf. */
  readonly span: Span | null;
  /** The bar, px from the plot's left edge. */
  readonly x0: number;
  readonly x1: number;
  readonly barHeight: number;
  /** Height the lane must have: the bar or a higher label beside it. */
  readonly height: number;
  readonly label: SizedLabel | null;
  readonly marks: readonly PlacedMark[];
  readonly strip: {
    readonly marks: readonly PlacedMark[];
    /** Extents in the lane's strip row: marks before the bar, marks after it. */
    readonly blocks: readonly Extent[];
    readonly height: number;
  } | null;
  /** Extent in the lane's main row, label beside included. */
  readonly left: number;
  readonly right: number;
}

/** Which sides of a bar its arrows need; a label beside it prefers the other. */
export interface Needs {
  readonly incoming: boolean;
  readonly outgoing: boolean;
}

interface MarkSlot {
  readonly id: string;
  readonly x: number;
  readonly row: number;
}

interface ColumnSlot extends MarkSlot {
  readonly column: number;
  readonly isOn: boolean;
}

/**
 * Marks by column: two side by side, more of them in rows below. Marks on the bar's own columns
 * are kept inside the bar, so what passes between two bars never meets them.
 */
function slotsOf(
  item: ItemInput,
  span: Span,
  bar: { readonly x0: number; readonly x1: number },
  options: LayoutOptions,
): ColumnSlot[] {
  if (options.markSize === 0) return [];
  const inRange = item.evaluations.filter(
    ({ fy }) => fy >= options.range.from && fy <= options.range.to,
  );
  const pitch = options.markSize + 2;
  return [...Map.groupBy(inRange, ({ fy }) => fy - options.range.from)].flatMap(
    ([column, marks]) => {
      const isOn = span.where === 'inside' && column >= span.first && column <= span.last;
      const room = isOn ? Math.min(options.columnWidth, bar.x1 - bar.x0) : options.columnWidth;
      const perRow = Math.max(1, Math.floor((room + 2) / pitch));
      const half = ((Math.min(perRow, marks.length) - 1) * pitch + options.markSize) / 2;
      const middle = (column + 0.5) * options.columnWidth;
      const centre = isOn ? Math.max(bar.x0 + half, Math.min(bar.x1 - half, middle)) : middle;
      return marks.map(({ id }, i) => {
        const row = Math.floor(i / perRow);
        const inRow = Math.min(perRow, marks.length - row * perRow);
        return { id, column, isOn, row, x: centre + ((i % perRow) - (inRow - 1) / 2) * pitch };
      });
    },
  );
}

/** The label as it is set: name and remark. */
function textOf(item: ItemInput): string {
  return item.flag ? `${item.label} ${item.flag}` : item.label;
}

/** Lines of fewer characters than these are not read but spelled. */
const minColumnEm = 3;

/** A katakana word is not cut for a bar's sake: the name then stands beside it. */
function breakWell(
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

/** A name cut inside a compound is worth a bar so much higher, px. */
const cutCost = 14;

function costOf({ height, label }: Inside): number {
  return height + (label.allowed >= penalties.compound ? cutCost : 0);
}

interface Inside {
  readonly height: number;
  readonly label: SizedLabel;
  readonly marks: readonly PlacedMark[];
}

function textHeight(lines: number, options: LayoutOptions): number {
  return lines * options.lineHeight;
}

function inline(
  metrics: TextMetrics,
  item: ItemInput,
  x0: number,
  x1: number,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  if (slots.some((slot) => slot.row > 0)) return null;
  const text = firstFit(metrics, item, gapsBetween(x0, x1, slots, options), options);
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
  x0: number,
  x1: number,
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

function stacked(
  metrics: TextMetrics,
  item: ItemInput,
  x0: number,
  x1: number,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  const text = breakWell(metrics, item, x1 - x0 - 2 * options.padX, options.maxLabelLines, options);
  if (!text) return null;
  const high = textHeight(text.lines.length, options);
  const rows = 1 + Math.max(...slots.map((slot) => slot.row));
  return {
    height: options.padY + high + rows * (options.markSize + 2) + options.padY,
    label: {
      ...text,
      detailFrom: text.lines.length,
      side: 'inside',
      x: x0 + options.padX,
      y: options.padY,
      width: Math.max(...text.widths),
      height: high,
    },
    marks: slots.map((slot) => ({
      id: slot.id,
      x: slot.x,
      y: options.padY + high + (slot.row + 0.5) * (options.markSize + 2),
    })),
  };
}

/** Narrowest bar that carries a detail, in em: shorter lines are not read with pleasure. */
const minDetailEm = 13;

/** Name, detail and marks one under the other, or `null` where the bar is too narrow for that. */
function detailed(
  metrics: TextMetrics,
  item: ItemInput,
  x0: number,
  x1: number,
  slots: readonly MarkSlot[],
  options: LayoutOptions,
): Inside | null {
  const width = x1 - x0 - 2 * options.padX;
  if (!item.detail || options.detailLines === 0 || width < minDetailEm * options.fontSize)
    return null;
  const name = breakWell(metrics, item, width, options.maxLabelLines, options);
  const detail = breakKindly(metrics, item.detail, {
    width,
    size: options.fontSize,
    maxLines: options.detailLines,
  });
  if (!name || !detail) return null;
  const lines = [...name.lines, ...detail.lines];
  const high = textHeight(lines.length, options);
  const rows = slots.length ? 1 + Math.max(...slots.map((slot) => slot.row)) : 0;
  const widths = [...name.widths, ...detail.widths];
  return {
    height: 2 * options.padY + high + rows * (options.markSize + 2),
    label: {
      lines,
      widths,
      allowed: name.allowed,
      detailFrom: name.lines.length,
      side: 'inside',
      x: x0 + options.padX,
      y: options.padY,
      width: Math.max(...widths),
      height: high,
    },
    marks: slots.map((slot) => ({
      id: slot.id,
      x: slot.x,
      y: options.padY + high + (slot.row + 0.5) * (options.markSize + 2),
    })),
  };
}

/** Widest block a label beside its bar takes before it grows in lines: about fourteen kanji. */
const besideEm = 14;

function beside(
  metrics: TextMetrics,
  item: ItemInput,
  x0: number,
  x1: number,
  barHeight: number,
  needs: Needs,
  plotWidth: number,
  options: LayoutOptions,
): SizedLabel {
  const gap = options.padX;
  const room = { right: plotWidth - x1 - gap, left: x0 - gap };
  const preferred = needs.outgoing && !needs.incoming ? 'left' : 'right';
  const other = preferred === 'left' ? 'right' : 'left';
  const wish = besideEm * options.fontSize;
  const side =
    room[preferred] >= wish || room[preferred] >= room[other]
      ? preferred
      : textWidth(metrics, item.label, options.fontSize) <= room[preferred]
        ? preferred
        : other;
  // As narrow as three lines allow: a label beside its bar is a block, not a banner.
  const widths = [1, 1.5, 2, 3].map((times) => Math.min(room[side], times * wish));
  const block = widths
    .map((width) => breakWell(metrics, item, width, 3, options))
    .find((broken) => broken !== null);
  const text = block ??
    breakWell(metrics, item, room[side], 3, options) ??
    breakWell(metrics, item, room[side], Infinity, options, penalties.word) ?? {
      lines: [item.label],
      widths: [textWidth(metrics, item.label, options.fontSize)],
      allowed: penalties.word,
    };
  const blockWidth = Math.max(...text.widths);
  const height = textHeight(text.lines.length, options);
  return {
    ...text,
    detailFrom: text.lines.length,
    side,
    x: side === 'right' ? x1 + gap : x0 - gap - blockWidth,
    y: (barHeight - height) / 2,
    width: blockWidth,
    height,
  };
}

/** An item of the shelf: as many whole columns as its name needs, at most a third of the plot. */
function sizeShelved(metrics: TextMetrics, item: ItemInput, options: LayoutOptions): SizedItem {
  const plotColumns = options.range.to - options.range.from + 1;
  const maxColumns = Math.max(2, Math.floor(plotColumns / 3));
  const around = 2 * (options.inset + options.padX);
  const text =
    options.maxLabelLines === 0
      ? null
      : (breakWell(metrics, item, maxColumns * options.columnWidth - around, 1, options) ??
        breakWell(metrics, item, maxColumns * options.columnWidth - around, 3, options) ??
        breakWell(
          metrics,
          item,
          maxColumns * options.columnWidth - around,
          Infinity,
          options,
          penalties.word,
        ));
  const width = text ? Math.max(...text.widths) : 0;
  const columns = Math.max(1, Math.ceil((width + around) / options.columnWidth));
  const high = text ? textHeight(text.lines.length, options) : 0;
  const height = Math.max(options.minBarHeight, high + 2 * options.padY);
  return onColumns(0, columns - 1, options, {
    input: item,
    span: null,
    barHeight: height,
    height,
    label: text && {
      ...text,
      detailFrom: text.lines.length,
      side: 'inside',
      x: options.inset + options.padX,
      y: (height - high) / 2,
      width,
      height: high,
    },
    marks: [],
    strip: null,
  });
}

function onColumns(
  first: number,
  last: number,
  options: LayoutOptions,
  rest: Omit<SizedItem, 'first' | 'last' | 'x0' | 'x1' | 'left' | 'right'>,
): SizedItem {
  const x0 = first * options.columnWidth + options.inset;
  const x1 = (last + 1) * options.columnWidth - options.inset;
  return { ...rest, first, last, x0, x1, left: x0, right: x1 };
}

/** The same item, `columns` years further right: how the shelf is filled. */
export function shifted(item: SizedItem, columns: number, options: LayoutOptions): SizedItem {
  const by = columns * options.columnWidth;
  return {
    ...item,
    first: item.first + columns,
    last: item.last + columns,
    x0: item.x0 + by,
    x1: item.x1 + by,
    left: item.left + by,
    right: item.right + by,
    label: item.label && { ...item.label, x: item.label.x + by },
  };
}

/** Sizes one item. Pure; the result does not depend on any other item. */
export function sizeBar(
  metrics: TextMetrics,
  item: ItemInput,
  needs: Needs,
  options: LayoutOptions,
): SizedItem {
  const years = item.evaluations.map((evaluation) => evaluation.fy);
  const span = spanOf(item.start, item.end, years, options.range);
  if (!span) return sizeShelved(metrics, item, options);
  const plotWidth = (options.range.to - options.range.from + 1) * options.columnWidth;
  const x0 = span.first * options.columnWidth + (span.startEdge === 'clipped' ? 0 : options.inset);
  const reaches =
    span.endEdge === 'clipped' ||
    (span.endEdge === 'open' && span.last * options.columnWidth + options.columnWidth >= plotWidth);
  const x1 = (span.last + 1) * options.columnWidth - (reaches ? 0 : options.inset);
  const bar = span.where === 'inside' ? { x0, x1 } : beyond(span, options);
  const slots = slotsOf(item, span, bar, options);
  const on = slots.filter((slot) => slot.isOn);
  const off = slots.filter((slot) => !slot.isOn);
  const fits =
    options.maxLabelLines === 0 || span.where !== 'inside'
      ? []
      : [
          inline(metrics, item, bar.x0, bar.x1, on, options),
          ...(on.length ? [stacked(metrics, item, bar.x0, bar.x1, on, options)] : []),
        ].filter((way) => way !== null);
  const wide =
    span.where === 'inside' ? detailed(metrics, item, bar.x0, bar.x1, on, options) : null;
  const inside =
    wide ??
    fits.reduce<Inside | null>(
      (best, way) => (best === null || costOf(way) < costOf(best) ? way : best),
      null,
    );
  const barHeight = inside?.height ?? bareHeight(on, options);
  const label =
    options.maxLabelLines === 0
      ? null
      : (inside?.label ??
        beside(metrics, item, bar.x0, bar.x1, barHeight, needs, plotWidth, options));
  const marks = inside?.marks ?? bareMarks(on, barHeight, options);
  return {
    input: item,
    first: span.first,
    last: span.last,
    span,
    ...bar,
    barHeight,
    height: Math.max(barHeight, label?.height ?? 0),
    label,
    marks,
    strip: stripOf(off, bar.x0, bar.x1, options),
    left: Math.min(bar.x0, label?.x ?? bar.x0),
    right: Math.max(bar.x1, label ? label.x + label.width : bar.x1),
  };
}

/** A bar wholly outside the range is a short stub at the edge it lies behind. */
function beyond(span: Span, options: LayoutOptions): { x0: number; x1: number } {
  const left = span.first * options.columnWidth;
  return span.where === 'before'
    ? { x0: 0, x1: options.columnWidth - options.inset }
    : { x0: left + options.inset, x1: left + options.columnWidth };
}

function bareHeight(slots: readonly MarkSlot[], options: LayoutOptions): number {
  if (!slots.length) return options.minBarHeight;
  const rows = 1 + Math.max(...slots.map((slot) => slot.row));
  return Math.max(options.minBarHeight, rows * (options.markSize + 2) + 2 * options.padY);
}

function bareMarks(
  slots: readonly MarkSlot[],
  barHeight: number,
  options: LayoutOptions,
): PlacedMark[] {
  const rows = 1 + Math.max(0, ...slots.map((slot) => slot.row));
  const pitch = options.markSize + 2;
  return slots.map((slot) => ({
    id: slot.id,
    x: slot.x,
    y: barHeight / 2 + (slot.row - (rows - 1) / 2) * pitch,
  }));
}

/** Marks before or after the bar, with the ties that lead to them from the bar's near end. */
function stripOf(
  slots: readonly MarkSlot[],
  x0: number,
  x1: number,
  options: LayoutOptions,
): SizedItem['strip'] {
  if (!slots.length) return null;
  const half = options.markSize / 2;
  const pitch = options.markSize + 2;
  const reach = tieReach(options);
  const rows = 1 + Math.max(...slots.map((slot) => slot.row));
  const before = slots.filter((slot) => slot.x < x0).map((slot) => slot.x);
  const after = slots.filter((slot) => slot.x >= x0).map((slot) => slot.x);
  return {
    marks: slots.map((slot) => ({ id: slot.id, x: slot.x, y: (slot.row + 0.5) * pitch })),
    blocks: [
      ...(before.length ? [blockOf(before, x0 + reach, half)] : []),
      ...(after.length ? [blockOf(after, x1 - reach, half)] : []),
    ],
    height: rows * pitch + 2,
  };
}

/** What the marks at `xs` and the tie from `tieX` cover. */
function blockOf(xs: readonly number[], tieX: number, half: number): Extent {
  return {
    left: Math.min(tieX, ...xs.map((x) => x - half)),
    right: Math.max(tieX, ...xs.map((x) => x + half)),
  };
}

/** How far inside its bar's end a tie begins: clear of the places where arrows leave and arrive. */
export function tieReach(options: LayoutOptions): number {
  return Math.min(1, options.inset / 4);
}
