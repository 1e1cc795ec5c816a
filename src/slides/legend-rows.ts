/** The entries of the legend a chart needs, in rows that fit the slide. */
import { textWidth } from '../layout/index.ts';
import {
  legendEntryGap,
  legendScale,
  legendTextGap,
  minTextSize,
  places,
  type PlacedEntry,
} from '../render/pptx/index.ts';
import { legendOf, legendSize, type LegendEntry, type Scene } from '../scene/index.ts';
import { SLIDE_METRICS } from './slide-metrics.ts';

function widthOf({ text }: LegendEntry): number {
  const words = textWidth(SLIDE_METRICS, text, minTextSize);
  return legendSize.width * legendScale + legendTextGap + words + legendEntryGap;
}

export function legendRows(scene: Scene): PlacedEntry[][] {
  const rows: PlacedEntry[][] = [];
  let left = Infinity;
  for (const entry of legendOf(scene)) {
    const width = widthOf(entry);
    if (left + width > places.chart.width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push({ entry, width });
    left += width;
  }
  return rows;
}
