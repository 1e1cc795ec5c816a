/** A label beside a bar too short for it. */
import type { ItemInput, LayoutOptions, Setting } from '../input.ts';
import { penalties, textWidth, type BrokenText } from '../text/index.ts';
import { breakWell, textHeight } from './label-text.ts';
import type { Bar, Needs, SizedLabel } from './sized.ts';

/** Widest block a label beside its bar takes before it grows in lines: about fourteen kanji. */
const besideEm = 14;
/** How many times as wide it may grow before it takes more lines than `mostLines`. */
const widenings = [1, 1.5, 2, 3];
const mostLines = 3;

interface Beside {
  readonly bar: Bar;
  readonly barHeight: number;
  readonly needs: Needs;
}

export function placeBeside(
  item: ItemInput,
  { bar: { x0, x1 }, barHeight, needs }: Beside,
  setting: Setting,
): SizedLabel {
  const { metrics, options } = setting;
  const gap = options.padX;
  const room = { right: options.axis.width - x1 - gap, left: x0 - gap };
  const oneLine = textWidth(metrics, item.label, options.fontSize);
  const side = sideOf(room, needs, oneLine, options);
  const text = brokenBeside(item, room[side], setting) ?? {
    lines: [item.label],
    widths: [oneLine],
    allowed: penalties.word,
  };
  const width = Math.max(...text.widths);
  const height = textHeight(text.lines.length, options);
  return {
    ...text,
    detailFrom: text.lines.length,
    side,
    x: side === 'right' ? x1 + gap : x0 - gap - width,
    y: (barHeight - height) / 2,
    width,
    height,
  };
}

function wishOf({ fontSize }: LayoutOptions): number {
  return besideEm * fontSize;
}

/** The side no arrow needs, unless the name has too little room there and more on the other. */
function sideOf(
  room: Readonly<Record<'left' | 'right', number>>,
  { incoming, outgoing }: Needs,
  oneLine: number,
  options: LayoutOptions,
): 'left' | 'right' {
  const preferred = outgoing && !incoming ? 'left' : 'right';
  const other = preferred === 'left' ? 'right' : 'left';
  const isRoomy = room[preferred] >= wishOf(options) || room[preferred] >= room[other];
  return isRoomy || oneLine <= room[preferred] ? preferred : other;
}

/** As narrow as `mostLines` allow: a label beside its bar is a block, not a banner. */
function brokenBeside(item: ItemInput, room: number, setting: Setting): BrokenText | null {
  for (const times of [...widenings, Infinity]) {
    const width = Math.min(room, times * wishOf(setting.options));
    const block = breakWell(item, { width, maxLines: mostLines }, setting);
    if (block) return block;
  }
  const anyhow = { width: room, maxLines: Infinity, maxPenalty: penalties.word };
  return breakWell(item, anyhow, setting);
}
