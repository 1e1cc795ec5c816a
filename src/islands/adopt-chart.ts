/** What a chart drawn by the server can do once a reader is there. */
import { moveByKeys } from './chart-keys.ts';
import { keepYears } from './keep-years.ts';
import { lightLineage } from './light-lineage.ts';
import { moveToday } from './move-today.ts';
import { openOnClick } from './open-project.ts';

/** `root` holds one chart. Returns what undoes it. */
export function adoptChart(root: HTMLElement): () => void {
  moveToday(root, new Date());
  const chart = root.querySelector<HTMLElement>('.chart');
  if (!chart) return () => {};
  const undo = [lightLineage(chart), moveByKeys(chart), openOnClick(chart), keepYears(chart)];
  return () => {
    for (const end of undo) end();
  };
}
