/**
 * What of a page may be seen through a window: whatever surely lies outside is left out, so that a
 * page cut into many sheets is not typeset whole on each of them. What is kept is not cut: the
 * window's edge does that.
 */
import type { PaperItem } from '../render/pdf/index.ts';
import {
  boxAround,
  evaluationBox,
  legendSize,
  meets,
  unionOf,
  type Box,
  type Mark,
} from '../scene/index.ts';

/** px and pt by which a stroke, a rounded corner or an arrow's head may reach beyond its geometry. */
const slack = 12;

/** Around a text set from `x`, centred there or up to it: no character is wider than its size. */
function textBox(x: number, y: number, lines: readonly string[], size: number, step: number): Box {
  const reach = Math.max(...lines.map(({ length }) => length)) * size;
  const height = (lines.length - 1) * step + 2 * size;
  return { x: x - reach, y: y - size, width: 2 * reach, height };
}

function boxOfMark(mark: Mark, fontSize: number): Box {
  switch (mark.kind) {
    case 'grid':
      return boxAround([
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
    case 'evaluation':
      return evaluationBox(mark);
    case 'tie':
    case 'arrow':
      return boxAround(mark.points);
    case 'today': {
      const line = { x: mark.x, y: mark.y1, width: 0, height: mark.y2 - mark.y1 };
      const label = textBox(mark.x, mark.labelY, [mark.label], fontSize, 0);
      return unionOf([line, label]);
    }
    case 'group':
    case 'shelf':
    case 'bar':
    case 'bar-label':
      return mark;
  }
}

function boxOf(item: PaperItem): Box {
  switch (item.kind) {
    case 'text':
      return textBox(item.x, item.y, item.lines, item.size, item.leading);
    case 'rule':
      return boxAround([
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
  const marks = band.marks.filter((mark) => meets(boxOfMark(mark, scene.fontSize), local, slack));
  return { ...item, band: { ...band, marks } };
}

/** `items` of a page, without those that nobody sees through `window` (pt of that page). */
export function seenItems(items: readonly PaperItem[], window: Box): PaperItem[] {
  return items
    .filter((item) => meets(boxOf(item), window, slack))
    .map((item) => partOf(item, window));
}
