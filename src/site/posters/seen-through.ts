/**
 * What of a page may be seen through a window: whatever surely lies outside is left out, so that a
 * page cut into many sheets is not typeset whole on each of them. What is kept is not cut: the
 * window's edge does that.
 */
import type { PaperItem } from '../../render/pdf/index.ts';
import { legendSize, type Box, type Mark, type Point } from '../../scene/index.ts';

/** px and pt by which a stroke, a rounded corner or an arrow's head may reach beyond its geometry. */
const slack = 12;

function meets(a: Box, b: Box): boolean {
  return (
    a.x - slack < b.x + b.width &&
    b.x - slack < a.x + a.width &&
    a.y - slack < b.y + b.height &&
    b.y - slack < a.y + a.height
  );
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Around a text set from `x`, centred there or up to it: no character is wider than its size. */
function textBox(x: number, y: number, lines: readonly string[], size: number, step: number): Box {
  const reach = Math.max(...lines.map(({ length }) => length)) * size;
  const height = (lines.length - 1) * step + 2 * size;
  return { x: x - reach, y: y - size, width: 2 * reach, height };
}

function boxOfMark(mark: Mark, fontSize: number): Box {
  switch (mark.kind) {
    case 'grid':
      return around([
        { x: mark.x1, y: mark.y1 },
        { x: mark.x2, y: mark.y2 },
      ]);
    case 'axis-label': {
      const { x, lines } = mark;
      const [top = 0, bottom = 0] = [lines[0]?.y, lines.at(-1)?.y];
      return textBox(
        x,
        top,
        lines.map(({ text }) => text),
        fontSize,
        bottom - top,
      );
    }
    case 'evaluation': {
      const { x, y, size } = mark;
      return { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
    }
    case 'tie':
    case 'arrow':
      return around(mark.points);
    case 'today': {
      const line = { x: mark.x, y: mark.y1, width: 0, height: mark.y2 - mark.y1 };
      const label = textBox(mark.x, mark.labelY, [mark.label], fontSize, 0);
      return around([line, label].flatMap(cornersOf));
    }
    case 'group':
    case 'shelf':
    case 'bar':
    case 'bar-label':
      return mark;
  }
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}

function boxOf(item: PaperItem): Box {
  switch (item.kind) {
    case 'text':
      return textBox(item.x, item.y, item.lines, item.size, item.leading);
    case 'rule':
      return around([
        { x: item.x1, y: item.y1 },
        { x: item.x2, y: item.y2 },
      ]);
    case 'area':
      return item;
    case 'chart': {
      const { x, y, scale, scene, band } = item;
      return { x, y, width: scene.width * scale, height: band.height * scale };
    }
    case 'sample': {
      const { x, y, scale } = item;
      return { x, y, width: legendSize.width * scale, height: legendSize.height * scale };
    }
    case 'code':
      return { x: item.x, y: item.y, width: item.size, height: item.size };
  }
}

/** A chart's marks as far as they may be seen, on a ground as large as before. */
function partOf(item: PaperItem, window: Box): PaperItem {
  if (item.kind !== 'chart') return item;
  const { x, y, scale, scene, band } = item;
  const local = {
    x: (window.x - x) / scale,
    y: (window.y - y) / scale,
    width: window.width / scale,
    height: window.height / scale,
  };
  const marks = band.marks.filter((mark) => meets(boxOfMark(mark, scene.fontSize), local));
  return { ...item, band: { ...band, marks } };
}

/** `items` of a page, without those that nobody sees through `window` (pt of that page). */
export function seenThrough(items: readonly PaperItem[], window: Box): PaperItem[] {
  return items.filter((item) => meets(boxOf(item), window)).map((item) => partOf(item, window));
}
