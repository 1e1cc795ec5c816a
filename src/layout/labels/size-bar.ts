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
 * A bar wholly outside the range, or set aside, is a stub beyond the plot's edge, its name beside it.
 *
 * Marks outside the bar's time stand in a strip below the bar, so a successor may follow
 * on the same lane.
 *
 * Ensures: the label lies inside the bar or within `left`…`right` beside it; no label meets a
 * mark; marks are at least `markSize` apart; all but stubs lies between 0 and the plot's width.
 */
import type { ItemInput, Setting, SettledOptions } from '../input.ts';
import type { TextMetrics } from '../text/index.ts';
import { isOutside, spanAside, spanOf, type Span } from '../time/index.ts';
import { placeBeside } from './beside.ts';
import { placeCut, placeInside, type Inside } from './inside.ts';
import { minColumnEm } from './label-text.ts';
import { bareHeight, bareMarks, slotsOf, stripOf, type MarkSlot } from './mark-slots.ts';
import type { Bar, Needs, SizedItem } from './sized.ts';

/**
 * Sizes one item. Pure; the result does not depend on any other item.
 * Errors: throws RangeError for an item without a year, which has no bar.
 */
export function sizeBar(
  metrics: TextMetrics,
  item: ItemInput,
  needs: Needs,
  options: SettledOptions,
): SizedItem {
  const { start, end, aside } = item;
  const span = aside
    ? spanAside(aside, start, end, options.axis)
    : spanOf(start, end, options.axis);
  if (!span) throw new RangeError(`${item.id} has no year`);
  const bar = barOf(span, needs, options);
  const slots = slotsOf(item, span, bar, options);
  const on = slots.filter((slot) => slot.isOn);
  const off = slots.filter((slot) => !slot.isOn);
  const setting = { metrics, options };
  const inside = isOutside(span) ? null : insideOf(item, bar, on, setting);
  const barHeight = inside?.height ?? bareHeight(on, options);
  const label =
    options.maxLabelLines === 0
      ? null
      : (inside?.label ?? placeBeside(item, { bar, barHeight, needs }, setting));
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
    strip: stripOf(off, bar, options),
    left: Math.min(bar.x0, label?.x ?? bar.x0),
    right: Math.max(bar.x1, label ? label.x + label.width : bar.x1),
  };
}

/** The name in its bar, cut inside words only where neither side of the bar leaves room for it. */
function insideOf(
  item: ItemInput,
  bar: Bar,
  slots: readonly MarkSlot[],
  setting: Setting,
): Inside | null {
  const { axis, fontSize, padX } = setting.options;
  const beside = Math.max(bar.x0, axis.width - bar.x1) - padX;
  const inside = placeInside(item, bar, slots, setting);
  return inside ?? (beside < minColumnEm * fontSize ? placeCut(item, bar, slots, setting) : null);
}

/**
 * A stub's room beyond the plot, px: wide enough for the ports of arrows, and clear of the axis, so
 * that it is not read as standing in the first year or the last.
 */
const stub = { width: 30, gap: 4 } as const;
/** The same where there are no arrows. */
const bareStub = { width: 4, gap: 1 } as const;

/** px; a bar of less would not be seen. */
const leastBar = 4;

/** A bar in its time; one that lies outside the axis is a stub beyond the edge it lies behind. */
function barOf(span: Span, { incoming, outgoing }: Needs, options: SettledOptions): Bar {
  const { axis, inset, arrows, grid } = options;
  const { width, gap } = arrows ? stub : bareStub;
  if (span.last < 0) return { x0: -gap - width, x1: -gap };
  if (isOutside(span)) return { x0: axis.width + gap, x1: axis.width + gap + width };
  const reachesEnd = span.endEdge === 'clipped' || span.endEdge === 'open';
  const inTime = {
    x0: span.from + (span.startEdge === 'clipped' ? 0 : inset),
    x1: span.to - (reachesEnd ? 0 : inset),
  };
  const ways = arrows ? Number(incoming) + Number(outgoing) : 0;
  return atLeast(Math.max(leastBar, grid.leastBar(ways)), inTime, axis.width);
}

/** A bar too short for what it has to show is so wide about the middle of its time. */
function atLeast(least: number, { x0, x1 }: Bar, plotWidth: number): Bar {
  if (x1 - x0 >= least) return { x0, x1 };
  const left = Math.max(0, Math.min(plotWidth - least, (x0 + x1 - least) / 2));
  return { x0: left, x1: left + least };
}
