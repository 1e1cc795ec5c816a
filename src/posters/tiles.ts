/**
 * A poster on small sheets, for those without a large printer: each sheet a window on the poster,
 * overlapping its neighbours, with marks at the corners where it is cut, and first a map of how they
 * go together. Columns have letters, rows numbers.
 */
import { wordsIn } from '../i18n/words.ts';
import { ptPerMm, type Paper, type PaperItem, type PaperPage } from '../render/pdf/index.ts';
import { lightPalette } from '../scene/index.ts';
import { gap, stack, textBlock } from './blocks.ts';
import { reduced } from './reduced.ts';
import { seenItems } from './seen-items.ts';
import type { SheetSize } from './sheets.ts';

/** mm no office printer reaches, and mm by which neighbours overlap. */
const edge = 10;
const overlap = 15;
/** pt */
const markLength = 5 * ptPerMm;
const labelSize = 9;

const { ink, muted } = lightPalette;

/** The tiles along one side, pt: where each begins on the poster, and on its sheet; how much it shows. */
interface Side {
  readonly starts: readonly number[];
  readonly shown: number;
  readonly edge: number;
}

/** `length` mm of poster in as few sheets `sheet` mm long as hold it, each with as much of it. */
function sideOf(length: number, sheet: number): Side {
  const count = Math.max(1, Math.ceil((length - overlap) / (sheet - 2 * edge - overlap)));
  const step = (length - overlap) / count;
  const shown = step + overlap;
  return {
    starts: Array.from({ length: count }, (_, i) => i * step * ptPerMm),
    shown: shown * ptPerMm,
    edge: ((sheet - shown) / 2) * ptPerMm,
  };
}

interface Cutting {
  /** mm of the sheet, lying or standing. */
  readonly width: number;
  readonly height: number;
  readonly across: Side;
  readonly down: Side;
}

/** Lying or standing, whichever takes fewer sheets. */
function cut(paper: Paper, { width, height }: SheetSize): Cutting {
  const [lying, standing] = [
    [width, height],
    [height, width],
  ].map(([w = 0, h = 0]) => ({
    width: w,
    height: h,
    across: sideOf(paper.width, w),
    down: sideOf(paper.height, h),
  })) as [Cutting, Cutting];
  return sheetsOf(standing) < sheetsOf(lying) ? standing : lying;
}

function sheetsOf({ across, down }: Cutting): number {
  return across.starts.length * down.starts.length;
}

function labelOf(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** Two short lines at each corner of the window, outside it. */
function cornerMarks(x: number, y: number, width: number, height: number): PaperItem[] {
  const rule = (x1: number, y1: number, x2: number, y2: number): PaperItem => ({
    kind: 'rule',
    x1,
    y1,
    x2,
    y2,
    width: 0.4,
    stroke: ink,
  });
  return [x, x + width].flatMap((cx) =>
    [y, y + height].flatMap((cy) => [
      rule(cx, cy, cx + (cx === x ? -markLength : markLength), cy),
      rule(cx, cy, cx, cy + (cy === y ? -markLength : markLength)),
    ]),
  );
}

/** Bookmarks are the sheets', not the poster's on every sheet again. */
function withoutHeadings(items: readonly PaperItem[]): PaperItem[] {
  return items.map((item) => (item.kind === 'text' ? { ...item, heading: null } : item));
}

function tilePages(poster: PaperPage, { across, down }: Cutting): PaperPage[] {
  const at = { x: across.edge, y: down.edge };
  const items = withoutHeadings(poster.items);
  return down.starts.flatMap((y, row) =>
    across.starts.map((x, column) => {
      const label = { size: labelSize, fill: muted, heading: 2 } as const;
      const seen = { x, y, width: across.shown, height: down.shown };
      return {
        items: seenItems(items, seen),
        window: { ...at, width: across.shown, height: down.shown, from: { x, y } },
        around: [
          ...cornerMarks(at.x, at.y, across.shown, down.shown),
          ...textBlock(labelOf(column, row), across.shown, label).at(
            at.x + markLength,
            at.y - labelSize * 1.6,
          ),
        ],
      };
    }),
  );
}

/** A sheet's name on white, around a point, so that it is read over the poster. */
function nameTag(name: string, x: number, y: number): PaperItem[] {
  const [width, height] = [26, 20];
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const style = { size: 14, fill: ink, weight: 700, align: 'center' } as const;
  const label = textBlock(name, width, style);
  return [
    { kind: 'area', ...box, fill: lightPalette.ground },
    ...label.at(box.x, y - label.height / 2),
  ];
}

/** The poster small, under the outlines of the sheets and their names. */
function mapPage(paper: Paper, page: PaperPage, cutting: Cutting): PaperPage {
  const { across, down } = cutting;
  const words = wordsIn(paper.lang).paper;
  const at = edge * ptPerMm;
  const width = cutting.width * ptPerMm - 2 * at;
  const head = stack([
    textBlock(paper.title, width, { size: 18, fill: ink, weight: 700, heading: 1 }),
    textBlock(words.tiles(sheetsOf(cutting)), width, { size: 12, fill: ink, weight: 700 }),
    textBlock(words.tilesHow(overlap), width, { size: 10, fill: ink }),
    gap(10),
  ]);
  const top = at + head.height;
  const height = cutting.height * ptPerMm - at - top;
  const scale = Math.min(width / paper.width, height / paper.height) / ptPerMm;
  const frame = (x: number, y: number, w: number, h: number): PaperItem[] =>
    [
      [x, y, x + w, y],
      [x, y + h, x + w, y + h],
      [x, y, x, y + h],
      [x + w, y, x + w, y + h],
    ].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({
      kind: 'rule',
      x1: at + x1 * scale,
      y1: top + y1 * scale,
      x2: at + x2 * scale,
      y2: top + y2 * scale,
      width: 0.75,
      stroke: muted,
    }));
  const tiles = down.starts.flatMap((y, row) =>
    across.starts.flatMap((x, column) => [
      ...frame(x, y, across.shown, down.shown),
      ...nameTag(
        labelOf(column, row),
        at + (x + across.shown / 2) * scale,
        top + (y + down.shown / 2) * scale,
      ),
    ]),
  );
  const small = withoutHeadings(page.items).map((item) => reduced(item, scale, at, top));
  return { items: [...head.at(at, at), ...small, ...tiles] };
}

/** Every sheet of `paper` on sheets of `size`, each with its map before it. */
export function tiled(paper: Paper, size: SheetSize): Paper {
  const cutting = cut(paper, size);
  return {
    ...paper,
    width: cutting.width,
    height: cutting.height,
    pages: paper.pages.flatMap((page) => [
      mapPage(paper, page, cutting),
      ...tilePages(page, cutting),
    ]),
  };
}
