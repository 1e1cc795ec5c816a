/** Items whose years are all unknown: slips of as many columns as their names need. */
import type { ItemInput, SettledOptions } from '../input.ts';
import { penalties, type TextMetrics } from '../text/index.ts';
import { breakWell, textHeight } from './label-text.ts';
import type { SizedItem } from './sized.ts';

/** A slip has room for arrows that enter it and arrows that leave it. */
const bothWays = 2;

/** Lines a slip may have before its name is cut inside a word. */
const mostLines = 3;

/**
 * An item of the shelf: as many whole columns as its name needs, at most a third of the plot, and no
 * more than the shelf's title leaves.
 */
export function sizeShelved(
  metrics: TextMetrics,
  item: ItemInput,
  options: SettledOptions,
): SizedItem {
  const { columns: plotColumns } = options.axis;
  const third = Math.max(2, Math.floor(plotColumns / 3));
  const maxColumns = Math.max(1, Math.min(third, plotColumns - options.shelfColumns));
  const around = 2 * (options.inset + options.padX);
  const room = { width: maxColumns * options.columnWidth - around };
  const setting = { metrics, options };
  const anyhow = { ...room, maxLines: Infinity, maxPenalty: penalties.word };
  const text =
    options.maxLabelLines === 0
      ? null
      : (breakWell(item, { ...room, maxLines: 1 }, setting) ??
        breakWell(item, { ...room, maxLines: mostLines }, setting) ??
        breakWell(item, anyhow, setting));
  const width = text ? Math.max(...text.widths) : 0;
  const forPorts = options.grid.leastBar(bothWays) + 2 * options.inset;
  const columns = Math.max(1, Math.ceil(Math.max(width + around, forPorts) / options.columnWidth));
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
  options: SettledOptions,
  rest: Omit<SizedItem, 'first' | 'last' | 'x0' | 'x1' | 'left' | 'right'>,
): SizedItem {
  const x0 = first * options.columnWidth + options.inset;
  const x1 = (last + 1) * options.columnWidth - options.inset;
  return { ...rest, first, last, x0, x1, left: x0, right: x1 };
}

/** The same item, `columns` further right: how the shelf is filled. */
export function shifted(item: SizedItem, columns: number, options: SettledOptions): SizedItem {
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
