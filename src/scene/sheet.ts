/**
 * A picture of one chart that stands alone: what it shows, the chart, how to read it, and where it
 * is from.
 *
 *   ┌─────────────────────────────┐
 *   │ kicker                      │
 *   │ title                       │
 *   │ ┌─ chart ─────────────────┐ │
 *   │ └─────────────────────────┘ │
 *   │ legend: the marks in use    │
 *   │ source, revision, version   │
 *   └─────────────────────────────┘
 *
 * Texts arrive in one language. px; every text is at least 12 px, 9 pt on a slide.
 */
import {
  breakKindly,
  textWidth,
  type LineBreakOptions,
  type TextMetrics,
  type Weight,
} from '../layout/index.ts';
import { composeScene, type ComposeOptions } from './compose.ts';
import { fitScene, narrowRoom, sceneHeight, type Fitted, type Room } from './fit.ts';
import { baseline, middleToBaseline } from './frame.ts';
import { legendEntries, legendSize, type LegendEntry } from './legend.ts';
import { usedEntries } from './legend-in-use.ts';
import type { Line } from './marks.ts';
import type { Subject } from './rows.ts';
import { footLeading, sheetSizes, type SheetSize } from './sheet-sizes.ts';
import { lightPalette } from './theme.ts';

export interface SheetTexts {
  /** What the chart is part of. */
  readonly kicker: string;
  readonly title: string;
  /** Source, revision, version of the data, what this is not: as many on a line as fit. */
  readonly footer: readonly string[];
  /** What stands between two of them. */
  readonly joint: string;
}

export interface SheetText {
  readonly role: 'kicker' | 'title' | 'footer';
  readonly size: number;
  readonly weight: Weight;
  readonly lines: readonly Line[];
}

export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly y: number;
  /** Left end of the words' baseline. */
  readonly text: Line;
}

/** px of the sheet. */
export interface PlacedRoom extends Room {
  readonly x: number;
  readonly y: number;
}

export interface Sheet extends Fitted {
  readonly size: SheetSize;
  readonly width: number;
  readonly height: number;
  /** Where the chart was fitted in; `null` where the sheet is as large as its chart. */
  readonly room: PlacedRoom | null;
  readonly chartX: number;
  readonly chartY: number;
  /** Where the legend and the footer begin: they move if the chart grows. */
  readonly footY: number;
  readonly head: readonly SheetText[];
  readonly legend: readonly PlacedEntry[];
  readonly foot: SheetText;
}

/** What colour each text has on paper. */
export const sheetInk: Readonly<Record<SheetText['role'], string>> = {
  kicker: lightPalette.muted,
  title: lightPalette.ink,
  footer: lightPalette.muted,
};

export const smallest = 12;
/** px around everything. */
const margins = { narrow: 24, usual: 32 } as const;
/** px of the head's texts; a narrow sheet's title is smaller. */
const headSizes = { kicker: 14, title: 24, narrowTitle: 20 } as const;
/** px within the margins below which a title is smaller. */
const narrowTitle = 700;
/** Line height of the head's texts, times their size. */
const headLeading = 1.35;
/** px from the kicker to the title. */
const kickerGap = 2;
/** px between two entries of the legend, over and under the chart, and under the legend. */
const entryGap = 20;
const chartGap = 16;
const legendGap = 8;
/** px a legend's drawing begins before the row: it is empty so far. */
const drawingInset = 8;
/** px from the row's left end to an entry's words. */
const drawingWidth = legendSize.width - 4;

/** `null` where the chart does not fit the size in text large enough. */
export function composeSheet(
  subject: Subject,
  size: SheetSize,
  texts: SheetTexts,
  compose: ComposeOptions,
): Sheet | null {
  const fixed = sheetSizes[size];
  const margin = fixed && fixed.width < narrowRoom ? margins.narrow : margins.usual;
  const natural = composeScene(subject, compose);
  const width = fixed ? fixed.width : Math.ceil(natural.width) + 2 * margin;
  const inner = width - 2 * margin;
  const { metrics } = compose;
  const head = headOf(texts, margin, inner, metrics);
  const entries = usedEntries(natural, legendEntries(compose.lang));
  const legend = placeLegend(entries, margin, inner, metrics);
  const footY = legend.height + legendGap;
  const foot = footOf(texts, { x: margin, y: footY, width: inner }, metrics);
  const below = footY + foot.lines.length * footLeading + margin / 2;
  const chartY = head.height + chartGap;
  const room: Room = {
    width: inner,
    height: (fixed?.height ?? Infinity) - chartY - chartGap - below,
  };
  const fitted = fixed ? fitScene(subject, room, compose) : { scene: natural, scale: 1 };
  if (!fitted) return null;
  const height = fixed?.height ?? Math.ceil(chartY + sceneHeight(natural) + chartGap + below);
  return {
    ...fitted,
    size,
    width,
    height,
    room: fixed ? { ...room, x: margin, y: chartY } : null,
    chartX: middleOf(fitted, margin, inner),
    chartY,
    footY: height - below,
    head: head.texts,
    legend: legend.placed,
    foot,
  };
}

/** Left end of a chart in the middle of a room, px. */
export function middleOf({ scene, scale }: Fitted, x: number, width: number): number {
  return x + (width - scene.width * scale) / 2;
}

/** Lines a text of the head or the foot may take. */
const mostLines = 4;

function linesOf(
  text: string,
  line: Required<Pick<LineBreakOptions, 'width' | 'size' | 'weight'>>,
  metrics: TextMetrics,
): readonly string[] {
  const broken = breakKindly(metrics, text, { ...line, maxLines: mostLines });
  return broken?.lines ?? [text];
}

function headOf(
  texts: SheetTexts,
  x: number,
  width: number,
  metrics: TextMetrics,
): { texts: readonly SheetText[]; height: number } {
  let y: number = margins.narrow;
  const set = (role: SheetText['role'], text: string, size: number, weight: Weight): SheetText => {
    const step = Math.round(size * headLeading);
    const lines = linesOf(text, { width, size, weight }, metrics).map((line) => {
      const top = y;
      y += step;
      return { text: line, x, y: top + step * baseline };
    });
    return { role, size, weight, lines };
  };
  const kicker = set('kicker', texts.kicker, headSizes.kicker, 400);
  y += kickerGap;
  const title = set(
    'title',
    texts.title,
    width < narrowTitle ? headSizes.narrowTitle : headSizes.title,
    700,
  );
  return { texts: [kicker, title], height: y };
}

/** Entries in rows; y counts from the top of the foot. */
function placeLegend(
  entries: readonly LegendEntry[],
  left: number,
  width: number,
  metrics: TextMetrics,
): { placed: readonly PlacedEntry[]; height: number } {
  let x = left;
  let y = 0;
  const placed = entries.map((entry) => {
    const words = drawingWidth + textWidth(metrics, entry.text, smallest);
    if (x > left && x + words > left + width) {
      x = left;
      y += legendSize.height;
    }
    const text = {
      text: entry.text,
      x: x + drawingWidth,
      y: y + legendSize.height / 2 + smallest * middleToBaseline,
    };
    const at = { entry, x: x - drawingInset, y, text };
    x += words + entryGap;
    return at;
  });
  return { placed, height: entries.length ? y + legendSize.height : 0 };
}

function footOf(
  { footer, joint }: SheetTexts,
  { x, y, width }: Omit<PlacedRoom, 'height'>,
  metrics: TextMetrics,
): SheetText {
  const rows: string[] = [];
  for (const text of footer) {
    const joined = [...rows.slice(-1), text].join(joint);
    if (rows.length > 0 && textWidth(metrics, joined, smallest) <= width)
      rows[rows.length - 1] = joined;
    else rows.push(text);
  }
  const lines = rows
    .flatMap((row) => linesOf(row, { width, size: smallest, weight: 400 }, metrics))
    .map((text, i) => ({ text, x, y: y + (i + baseline) * footLeading }));
  return { role: 'footer', size: smallest, weight: 400, lines };
}
