/**
 * Columns as wide as a room lets them be. What stands beside them, such as the margins of arrows that
 * go round, changes with their width and is known only once drawn: each drawing says how wide the
 * columns of the next may be.
 */
import type { Scene } from './marks.ts';

/** All but `attempts` in px. */
export interface ColumnRoom {
  /** Of the whole drawing. */
  readonly width: number;
  /** Of a column: in the first drawing, and below which there is none. */
  readonly first: number;
  readonly least: number;
  readonly attempts: number;
  /** What is drawn of a width that was worked out; without it, just that. */
  readonly rounded?: (column: number) => number;
}

/** The column with which a drawing is `width` px wide, as long as what stands beside it stays. */
export function columnFor(scene: Scene, width: number): number {
  return scene.columnWidth + (width - scene.width) / scene.columns;
}

/** Drawings ever closer to the room's width, wider ones too: whoever asks says which will do. */
export function* fitColumns(
  composeAt: (columnWidth: number) => Scene,
  { width, first, least, attempts, rounded = (column) => column }: ColumnRoom,
): Generator<Scene, void> {
  let column = first;
  for (let attempt = 0; attempt < attempts && column >= least; attempt++) {
    const scene = composeAt(column);
    yield scene;
    column = rounded(columnFor(scene, width));
  }
}
