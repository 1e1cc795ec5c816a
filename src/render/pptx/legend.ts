/** How to read the chart, in rows at the foot of its room: the legend's own marks, each with its words. */
import { legendSize, type BarMark, type EvaluationMark, type Mark } from '../../scene/index.ts';
import type { ChartSlide, PlacedEntry } from './deck.ts';
import { drawMark } from './draw.ts';
import { fill } from './paint.ts';
import { createPen } from './pen.ts';
import { legendRow, legendScale, legendTextGap, minTextSize, places } from './places.ts';
import type { Setting } from './setting.ts';
import { group, shape, textFrame } from './shapes.ts';

/** The legend wears the plan's accent, and its marks have no ids to be mistaken for a project's. */
function worn(mark: Mark, plan: string, key: string): Mark {
  if (mark.kind === 'bar') return { ...mark, plan, id: key } satisfies BarMark;
  if (mark.kind === 'evaluation') return { ...mark, plan, id: key } satisfies EvaluationMark;
  return mark;
}

function drawEntry(
  { entry, width }: PlacedEntry,
  at: { readonly x: number; readonly y: number },
  slide: ChartSlide,
  { ids, accents }: Setting,
): string {
  const { plan, scene } = slide;
  const marks = entry.marks.map((mark, i) => worn(mark, plan, `legend:${entry.id}:${i}`));
  const drawn = { width: legendSize.width * legendScale, height: legendSize.height * legendScale };
  const pen = createPen(marks, {
    lang: scene.lang,
    ids,
    view: { scale: legendScale, ...at },
    size: minTextSize,
    lineHeight: 16,
    accents,
    names: { project: () => entry.text, label: () => entry.text, axis: '', today: entry.text },
  });
  const box = { ...at, width, height: drawn.height };
  const words = shape({
    id: ids.next(),
    name: entry.text,
    description: '',
    box: {
      ...box,
      x: at.x + drawn.width + legendTextGap,
      width: width - drawn.width - legendTextGap,
    },
    geometry: textFrame,
    fill: fill(null),
    line: '',
    text: {
      lang: scene.lang,
      lines: [[{ text: entry.text, paint: 'muted' }]],
      size: minTextSize,
      lineHeight: 12,
      vertical: 'ctr',
    },
  });
  const naming = { id: ids.next(), name: entry.text, description: null };
  return group(naming, box, [...marks.map((mark) => drawMark(mark, pen)), words]);
}

export function drawLegend(slide: ChartSlide, setting: Setting): string {
  const { ids } = setting;
  const { legend, words } = slide;
  if (legend.length === 0) return '';
  const { x, y, width, height } = places.chart;
  const top = y + height - legend.length * legendRow;
  const entries = legend.flatMap((row, i) => {
    let left = x;
    return row.map((placed) => {
      const drawn = drawEntry(placed, { x: left, y: top + i * legendRow }, slide, setting);
      left += placed.width;
      return drawn;
    });
  });
  const box = { x, y: top, width, height: legend.length * legendRow };
  return group({ id: ids.next(), name: words.legend, description: '' }, box, entries);
}
