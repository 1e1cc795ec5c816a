/**
 * A picture of one chart that stands alone: what it shows, the chart, how to read it, and where it
 * is from.
 *
 *   ┌─────────────────────────────┐
 *   │ kicker                      │
 *   │ title                       │
 *   │ what it shows, counted      │
 *   │ ┌─ chart ─────────────────┐ │
 *   │ └─────────────────────────┘ │
 *   │ legend: the marks in use    │
 *   │ source, revision, address   │
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
import { legendSize, type LegendEntry } from './legend.ts';
import { legendOf } from './legend-in-use.ts';
import type { Line, Scene } from './marks.ts';
import { footLeading, sheetSizes, type SheetSize } from './sheet-sizes.ts';
import type { Subject } from './subject.ts';
import { lightPalette } from './theme.ts';

export interface SheetTexts {
  /** What the chart is part of. */
  readonly kicker: string;
  readonly title: string;
  /** Source, revision, version of the data, what this is not: as many on a line as fit. */
  readonly footer: readonly string[];
  /** What stands between two of them. */
  readonly joint: string;
  /** Of what it shows, at the end of the footer; `null` where the site does not know its own. */
  readonly address: string | null;
}

export interface SheetText {
  readonly role: 'kicker' | 'title' | 'sentence' | 'footer';
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

export interface Sheet extends Fitted {
  readonly size: SheetSize;
  readonly width: number;
  readonly height: number;
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
  sentence: lightPalette.ink,
  footer: lightPalette.muted,
};

const smallest = 12;
/** px around everything. */
const margins = { narrow: 24, usual: 32 } as const;
/** px of the head's texts; a narrow sheet's title is smaller. */
const headSizes = { kicker: 14, title: 24, narrowTitle: 20, sentence: 15 } as const;
/** px within the margins below which a title is smaller. */
const narrowTitle = 700;
/** Line height of the head's texts, times their size. */
const headLeading = 1.35;
/** px from a title to what stands beside it. */
const sentenceGap = 16;
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
  const around = (scene: Scene): Around =>
    aroundOf(scene, texts, { margin, inner }, compose.metrics);
  const first = around(natural);
  const chartY = first.head.height + chartGap;
  const room: Room = {
    width: inner,
    height: (fixed?.height ?? Infinity) - chartY - chartGap - first.below,
  };
  const fitted = fixed ? fitScene(subject, room, compose) : { scene: natural, scale: 1 };
  if (!fitted) return null;
  const { head, legend, foot, below } = around(fitted.scene);
  const height = fixed?.height ?? Math.ceil(chartY + sceneHeight(natural) + chartGap + below);
  return {
    ...fitted,
    size,
    width,
    height,
    chartX: middleOf(fitted, margin, inner),
    chartY,
    footY: height - below,
    head: head.texts,
    legend,
    foot,
  };
}

/** What stands over a chart and under it, for it says what the chart shows. */
interface Around {
  readonly head: ReturnType<typeof headOf>;
  readonly legend: readonly PlacedEntry[];
  readonly foot: SheetText;
  /** px from the top of the legend to the sheet's lower edge. */
  readonly below: number;
}

function aroundOf(
  scene: Scene,
  texts: SheetTexts,
  { margin, inner }: { readonly margin: number; readonly inner: number },
  metrics: TextMetrics,
): Around {
  const legend = placeLegend(legendOf(scene), margin, inner, metrics);
  const footY = legend.height + legendGap;
  const foot = footOf(texts, { x: margin, y: footY, width: inner }, metrics);
  return {
    head: headOf(texts, scene.sentence, { x: margin, width: inner }, metrics),
    legend: legend.placed,
    foot,
    below: footY + foot.lines.length * footLeading + margin / 2,
  };
}

/** Left end of a chart in the middle of a room, px. */
function middleOf({ scene, scale }: Fitted, x: number, width: number): number {
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

/** What a chart shows in the line of its title, or `null` where it would pass `right`, px. */
function besideTitle(
  title: SheetText,
  sentence: string,
  right: number,
  metrics: TextMetrics,
): SheetText | null {
  const [line, more] = title.lines;
  if (!line || more) return null;
  const { sentence: size } = headSizes;
  const x = line.x + textWidth(metrics, line.text, title.size, title.weight) + sentenceGap;
  if (x + textWidth(metrics, sentence, size) > right) return null;
  return { role: 'sentence', size, weight: 400, lines: [{ text: sentence, x, y: line.y }] };
}

function headOf(
  texts: SheetTexts,
  sentence: string,
  { x, width }: { readonly x: number; readonly width: number },
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
  const shown =
    besideTitle(title, sentence, x + width, metrics) ??
    set('sentence', sentence, headSizes.sentence, 400);
  return { texts: [kicker, title, shown], height: y };
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
  { footer, joint, address }: SheetTexts,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  metrics: TextMetrics,
): SheetText {
  const rows: string[] = [];
  for (const text of [...footer, ...(address === null ? [] : [address])]) {
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
