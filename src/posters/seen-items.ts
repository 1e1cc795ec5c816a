/**
 * What of a page may be seen through a window: whatever surely lies outside is left out, so that a
 * page cut into many sheets is not typeset whole on each of them. What is kept is not cut: the
 * window's edge does that.
 */
import type { PaperItem } from '../render/pdf/index.ts';
import {
  boxAround,
  boxAroundText,
  boxOfMark,
  legendSize,
  meets,
  type Box,
} from '../scene/index.ts';

/** px and pt by which a stroke, a rounded corner or an arrow's head may reach beyond its geometry. */
const slack = 12;

function boxOf(item: PaperItem): Box {
  switch (item.kind) {
    case 'text':
      return boxAroundText(item, item.lines, item.size, item.leading);
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
