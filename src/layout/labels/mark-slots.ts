/** Where evaluation marks stand: on their years, inside the bar; or in the strip below it. */
import { rounding } from '../grid/index.ts';
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

type Evaluations = ItemInput['evaluations'];

/**
 * Marks by time: those of one side by side as far as it has room, more of them in rows below; times
 * too close for a mark each one below the other. Marks on the bar's own time are kept inside the bar,
 * so what passes between two bars never meets them.
 */
export function slotsOf(
  item: ItemInput,
  span: Span,
  bar: Bar,
  options: SettledOptions,
): PlacedSlot[] {
  if (options.markSize === 0) return [];
  const shown = item.evaluations.filter(({ at }) => options.axis.shows(at));
  const placed: PlacedSlot[] = [];
  for (const marks of Map.groupBy(shown, ({ at }) => `${at.first}/${at.last}`).values()) {
    const cluster = clusterOf(marks, cellOf(marks, span, bar, options), options);
    const rows = rowsAbove(placed, cluster, options);
    placed.push(...cluster.map((slot) => ({ ...slot, row: rows + slot.row })));
  }
  return placed;
}

/** Where the marks of one time may stand. */
interface Cell extends Extent {
  /** Of the time, px: the marks stand about it as nearly as they may. */
  readonly middle: number;
  readonly isOn: boolean;
}

/** A cluster keeps to its own time, and on the bar to the bar: so no two can meet. */
function cellOf(
  marks: Evaluations,
  { from, to }: Span,
  { x0, x1 }: Bar,
  { axis, grid, markSize }: SettledOptions,
): Cell {
  const start = Math.max(0, Math.min(...marks.map(({ at }) => axis.x(at.first))));
  const end = Math.min(axis.width, Math.max(...marks.map(({ at }) => axis.xAfter(at.last))));
  const middle = (start + end) / 2;
  // Half a slide has years too narrow for ports; there marks may reach past the ends of short bars.
  const mayReachPast = !grid.isProven;
  const isOn = end > from && start < to && (mayReachPast || x1 - x0 >= markSize);
  const [left, right] = isOn ? [Math.max(x0, start), Math.min(x1, end)] : [start, end];
  if (mayReachPast || right - left >= markSize) return { left, right, middle, isOn };
  // Less than a mark is wide: as much as one takes, no further out than it may stand.
  const [least, most] = isOn ? [x0, x1] : [0, axis.width];
  const around = Math.max(least, Math.min(most - markSize, middle - markSize / 2));
  return { left: around, right: around + markSize, middle, isOn };
}

function clusterOf(
  marks: Evaluations,
  { left, right, middle, isOn }: Cell,
  options: SettledOptions,
): PlacedSlot[] {
  const pitch = markPitch(options);
  const perRow = Math.max(1, Math.floor((right - left + markGap) / pitch));
  const half = ((Math.min(perRow, marks.length) - 1) * pitch + options.markSize) / 2;
  const centre = Math.max(left + half, Math.min(right - half, middle));
  return marks.map(({ id }, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, marks.length - row * perRow);
    return { id, isOn, row, x: centre + ((i % perRow) - (inRow - 1) / 2) * pitch };
  });
}

/** How many rows are taken where a cluster is to stand. */
function rowsAbove(
  placed: readonly PlacedSlot[],
  cluster: readonly PlacedSlot[],
  { markSize }: LayoutOptions,
): number {
  const isInTheWay = (other: PlacedSlot): boolean =>
    cluster.some(
      ({ x, isOn }) => isOn === other.isOn && Math.abs(x - other.x) < markSize - rounding,
    );
  return Math.max(0, ...placed.filter(isInTheWay).map(({ row }) => row + 1));
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
