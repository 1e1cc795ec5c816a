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
import {
  legendEntries,
  legendSize,
  type BarMark,
  type LegendEntry,
  type Mark,
  type Scene,
} from '../scene/index.ts';
import { SLIDE_METRICS } from './slide-metrics.ts';

const evaluationEntries = { 'ex-ante': 'exAnte', interim: 'interim', 'ex-post': 'exPost' } as const;

function edgeEntry(edge: BarMark['start']): string {
  return edge === 'clipped' || edge === 'open' ? 'continued' : edge;
}

function entriesOf(mark: Mark): string[] {
  switch (mark.kind) {
    case 'bar':
      return [
        edgeEntry(mark.start),
        edgeEntry(mark.end),
        ...(mark.tentative ? ['tentative'] : []),
        ...(mark.role === 'context' ? ['context'] : []),
      ];
    case 'evaluation':
      return [evaluationEntries[mark.evaluation]];
    case 'arrow':
      return mark.relation === 'related' ? [] : ['arrow'];
    default:
      return [];
  }
}

function widthOf({ text }: LegendEntry): number {
  const words = textWidth(SLIDE_METRICS, text, minTextSize);
  return legendSize.width * legendScale + legendTextGap + words + legendEntryGap;
}

export function legendRows(scene: Scene): PlacedEntry[][] {
  const shown = new Set(scene.bands.flatMap(({ marks }) => marks.flatMap(entriesOf)));
  const rows: PlacedEntry[][] = [];
  let left = Infinity;
  for (const entry of legendEntries(scene.lang).filter(({ id }) => shown.has(id))) {
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
