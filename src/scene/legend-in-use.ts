/** Which entries of the legend a chart needs: those whose mark it draws. */
import type { LegendEntry } from './legend.ts';
import type { BarMark, Mark, Scene } from './marks.ts';

function idsOfBar({ start, end, tentative, role }: BarMark): string[] {
  const ends = [start, end].map((edge) =>
    edge === 'open' || edge === 'clipped' ? 'continued' : edge,
  );
  return [...ends, ...(tentative ? ['tentative'] : []), ...(role === 'context' ? ['context'] : [])];
}

const marksOfEvaluations = {
  'ex-ante': 'exAnte',
  interim: 'interim',
  'ex-post': 'exPost',
} as const;

function idsOf(mark: Mark): string[] {
  switch (mark.kind) {
    case 'bar':
      return idsOfBar(mark);
    case 'evaluation':
      return [marksOfEvaluations[mark.evaluation]];
    case 'arrow':
      return mark.relation === 'related' ? [] : ['arrow'];
    case 'today':
      return ['today'];
    default:
      return [];
  }
}

export function usedEntries(scene: Scene, entries: readonly LegendEntry[]): LegendEntry[] {
  const used = new Set(scene.bands.flatMap((band) => band.marks.flatMap(idsOf)));
  return entries.filter(({ id }) => used.has(id));
}
