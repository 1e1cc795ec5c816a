/** A label beside a bar too short for it. */
import type { ItemInput, LayoutOptions } from '../input.ts';
import { penalties, textWidth, type TextMetrics } from '../text/index.ts';
import { breakWell, textHeight } from './label-text.ts';
import type { Needs, SizedLabel } from './sized.ts';

/** Widest block a label beside its bar takes before it grows in lines: about fourteen kanji. */
const besideEm = 14;

export function placeBeside(
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
