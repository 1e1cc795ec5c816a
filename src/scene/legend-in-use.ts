/** Which entries of the legend a chart needs: those whose mark it draws. */
import { legendEntries, type LegendEntry } from './legend.ts';
import type { BarMark, Mark, Scene } from './marks.ts';

function idsOfBar({ start, end, tentative, role, isGuest }: BarMark): string[] {
  if (isGuest) return ['guest', ...(tentative ? ['tentative'] : [])];
  const ends = [start, end].map((edge) =>
    edge === 'open' || edge === 'clipped' ? 'continued' : edge,
  );
  return [...ends, ...(tentative ? ['tentative'] : []), ...(role === 'context' ? ['context'] : [])];
}

function idsOf(mark: Mark): string[] {
  switch (mark.kind) {
    case 'bar':
      return idsOfBar(mark);
    case 'evaluation':
      return [mark.evaluation, ...(mark.status ? [mark.status] : [])];
    case 'arrow':
      return mark.relation === 'related' ? [] : ['arrow'];
    case 'today':
      return ['today'];
    default:
      return [];
  }
}

/** How to read a chart, and nothing it does not draw. */
export function legendOf(scene: Scene): LegendEntry[] {
  const used = new Set(scene.bands.flatMap((band) => band.marks.flatMap(idsOf)));
  return legendEntries(scene.lang, scene.dayWords).filter(({ id }) => used.has(id));
}
