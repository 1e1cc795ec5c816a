/** Where evaluation marks stand: on their years, inside the bar; or in the strip below it. */
import type { ItemInput, LayoutOptions, SettledOptions } from '../input.ts';
import type { Span } from '../time/index.ts';
import type { Bar, Extent, PlacedMark, SizedItem } from './sized.ts';

/** Room between two marks, px. */
const markGap = 2;

/** From one mark's centre to the next's, px. */
export function markPitch({ markSize }: LayoutOptions): number {
  return markSize + markGap;
}

export interface MarkSlot {
  readonly id: string;
  readonly x: number;
  readonly row: number;
}

interface PlacedSlot extends MarkSlot {
  readonly isOn: boolean;
}

/**
 * Marks by column: two side by side, more of them in rows below. Marks on the bar's own columns
 * are kept inside the bar, so what passes between two bars never meets them.
 */
export function slotsOf(
  item: ItemInput,
  span: Span,
  bar: Bar,
  options: SettledOptions,
): PlacedSlot[] {
  if (options.markSize === 0) return [];
  const { axis } = options;
  const shown = item.evaluations.filter(({ at }) => axis.shows(at));
  const pitch = markPitch(options);
  return [...Map.groupBy(shown, ({ at }) => `${at.first}/${at.last}`).values()].flatMap((marks) => {
    const [{ at }] = marks as [ItemInput['evaluations'][number]];
    const start = Math.max(0, axis.x(at.first));
    const end = Math.min(axis.width, axis.xAfter(at.last));
    const isOn = end > span.from && start < span.to;
    // A cluster keeps to its own year, and on the bar to the bar: so no two can meet.
    const [left, right] = isOn ? [Math.max(bar.x0, start), Math.min(bar.x1, end)] : [start, end];
    const perRow = Math.max(1, Math.floor((right - left + markGap) / pitch));
    const half = ((Math.min(perRow, marks.length) - 1) * pitch + options.markSize) / 2;
    const centre = Math.max(left + half, Math.min(right - half, (start + end) / 2));
    return marks.map(({ id }, i) => {
      const row = Math.floor(i / perRow);
      const inRow = Math.min(perRow, marks.length - row * perRow);
      return { id, isOn, row, x: centre + ((i % perRow) - (inRow - 1) / 2) * pitch };
    });
  });
}

/** Height of a bar that holds nothing but marks. */
export function bareHeight(slots: readonly MarkSlot[], options: LayoutOptions): number {
  if (!slots.length) return options.minBarHeight;
  const rows = 1 + Math.max(...slots.map((slot) => slot.row));
  return Math.max(options.minBarHeight, rows * markPitch(options) + 2 * options.padY);
}

/** Marks in the middle of a bar without a name. */
export function bareMarks(
  slots: readonly MarkSlot[],
  barHeight: number,
  options: LayoutOptions,
): PlacedMark[] {
  const rows = 1 + Math.max(0, ...slots.map((slot) => slot.row));
  const pitch = markPitch(options);
  return slots.map((slot) => ({
    id: slot.id,
    x: slot.x,
    y: barHeight / 2 + (slot.row - (rows - 1) / 2) * pitch,
  }));
}

/** Marks before or after the bar, with the ties that lead to them from the bar's near end. */
export function stripOf(
  slots: readonly MarkSlot[],
  { x0, x1 }: Bar,
  options: LayoutOptions,
): SizedItem['strip'] {
  if (!slots.length) return null;
  const half = options.markSize / 2;
  const pitch = markPitch(options);
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
    height: rows * pitch + markGap,
  };
}

/** What the marks at `xs` and the tie from `tieX` cover. */
function blockOf(xs: readonly number[], tieX: number, half: number): Extent {
  return {
    left: Math.min(tieX, ...xs.map((x) => x - half)),
    right: Math.max(tieX, ...xs.map((x) => x + half)),
  };
}

/** px; less where bars stand closer, as in thumbnails. */
const usualTieReach = 1;

/** How far inside its bar's end a tie begins: clear of the places where arrows leave and arrive. */
export function tieReach(options: LayoutOptions): number {
  return Math.min(usualTieReach, options.inset / 4);
}
