/** An item of a page smaller, from another corner: a page as a picture on a page. */
import type { PaperItem } from '../render/pdf/index.ts';

export function reduced(item: PaperItem, scale: number, left: number, top: number): PaperItem {
  const x = (value: number): number => left + value * scale;
  const y = (value: number): number => top + value * scale;
  switch (item.kind) {
    case 'rule': {
      const ends = { x1: x(item.x1), y1: y(item.y1), x2: x(item.x2), y2: y(item.y2) };
      return { ...item, ...ends, width: item.width * scale };
    }
    case 'area': {
      const size = { width: item.width * scale, height: item.height * scale };
      return { ...item, x: x(item.x), y: y(item.y), ...size };
    }
    case 'text': {
      const sizes = { size: item.size * scale, leading: item.leading * scale };
      return { ...item, x: x(item.x), y: y(item.y), ...sizes };
    }
    case 'chart':
      return { ...item, x: x(item.x), y: y(item.y), scale: item.scale * scale };
    case 'sample': {
      const sizes = { scale: item.scale * scale, fontSize: item.fontSize * scale };
      return { ...item, x: x(item.x), y: y(item.y), ...sizes };
    }
    case 'code':
      return { ...item, x: x(item.x), y: y(item.y), size: item.size * scale };
  }
}
