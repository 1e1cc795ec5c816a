/** What a chart drawn by the server can do once a reader is there. */
import { moveByKeys } from './chart-keys.ts';
import { foldTogether } from './fold-together.ts';
import { followScroll } from './follow-scroll.ts';
import { lightLineage } from './light-lineage.ts';
import { moveToday } from './move-today.ts';
import { openOnClick } from './open-project.ts';

/** `root` holds one chart. Returns what undoes it. */
export function adoptChart(root: HTMLElement): () => void {
  moveToday(root, new Date());
  const chart = root.querySelector<HTMLElement>('.chart');
  if (!chart) return () => {};
  const block = root.closest('.chart-block');
  const undo = [lightLineage(chart), moveByKeys(chart), openOnClick(chart), followScroll(chart)];
  if (block) undo.push(foldTogether(block));
  return () => {
    for (const end of undo) end();
  };
}
