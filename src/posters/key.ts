/** How to read a sheet: the legend, made of the very marks the charts are made of. */
import { composeChart } from '../core/index.ts';
import { chartWords } from '../i18n/chart-words.ts';
import {
  legendOf,
  legendSize,
  lightPalette,
  type LegendEntry,
  type Subject,
} from '../scene/index.ts';
import { beside, gap, nothing, stack, textBlock, type Block, type TextRoom } from './blocks.ts';
import type { PaperContext } from './context.ts';

const { ink } = lightPalette;

export function titled(title: string, width: number, size: number, body: Block): Block {
  const heading = textBlock(title, width, {
    size: size * 1.15,
    fill: ink,
    weight: 700,
    heading: 3,
  });
  return stack([heading, gap(size * 0.5), body]);
}

/** The entries that a chart needs which shows everything of a subject. */
export function entriesOf(
  subject: Subject,
  { lang, day: today, range, metrics }: PaperContext,
): readonly LegendEntry[] {
  return legendOf(composeChart(subject, { lang, today, range, metrics }));
}

export interface LegendStyle {
  /** Whose colours it wears; no plan's where it is empty. */
  readonly plan: string;
  readonly entries: readonly LegendEntry[];
  /** How many columns may be tried, ascending. */
  readonly columns: readonly number[];
}

/** One drawing with its words, in one or two lines. */
function entryBlock(entry: LegendEntry, { width, size }: TextRoom, plan: string): Block {
  const scale = size / 12;
  const drawing = legendSize.width * scale;
  const text = textBlock(entry.text, width - drawing - size * 0.4, {
    size,
    fill: ink,
    spacing: 1.2,
    isLabel: true,
  });
  const height = Math.max(text.height + size * 0.3, legendSize.height * scale);
  return {
    height,
    at: (x, y) => [
      {
        kind: 'sample',
        x,
        y: y + (height - legendSize.height * scale) / 2,
        scale,
        fontSize: size,
        marks: entry.marks.map((mark) => ('plan' in mark ? { ...mark, plan } : mark)),
      },
      ...text.at(x + drawing + size * 0.4, y + (height - text.height) / 2),
    ],
  };
}

/** The legend in so many columns, read down each. */
function inColumns(
  { entries, plan }: LegendStyle,
  columns: number,
  { width, size }: TextRoom,
): Block {
  const gutter = size * 1.5;
  const each = (width - gutter * (columns - 1)) / columns;
  const blocks = entries.map((entry) => entryBlock(entry, { width: each, size }, plan));
  const rows = Math.ceil(blocks.length / columns);
  return beside(
    Array.from({ length: columns }, (_, i) => ({
      x: i * (each + gutter),
      block: stack(blocks.slice(i * rows, (i + 1) * rows)),
    })),
  );
}

/** The legend in the fewest columns that keep it within `height`, or the lowest there is. */
export function legendColumns(room: TextRoom, height: number, style: LegendStyle): Block {
  const made = style.columns.map((columns) => inColumns(style, columns, room));
  const lowest = made.reduce((a, b) => (b.height < a.height ? b : a));
  return made.find((block) => block.height <= height) ?? lowest;
}

/** The same under its title, which takes its share of `height`. */
export function legendBlock(
  room: TextRoom,
  height: number,
  style: LegendStyle,
  context: PaperContext,
): Block {
  const under = (body: Block): Block =>
    titled(chartWords(context.lang).legendTitle, room.width, room.size, body);
  return under(legendColumns(room, height - under(nothing).height, style));
}
