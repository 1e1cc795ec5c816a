/** What of a picture is to be made small, summed over charts. */
import { auditScene, sceneHeight, type Scene } from '../../src/scene/index.ts';

export interface Quality {
  readonly arrows: number;
  readonly crossings: number;
  readonly bends: number;
  /** Length of all arrows over that of the shortest orthogonal ways, each chart weighed by its arrows. */
  readonly detour: number;
  /** px */
  readonly height: number;
}

export function qualityOf(scenes: readonly Scene[]): Quality {
  const audits = scenes.map(auditScene);
  const sum = (key: 'arrows' | 'crossings' | 'bends'): number =>
    audits.reduce((total, audit) => total + audit[key], 0);
  const arrows = sum('arrows');
  const weighed = audits.reduce((total, audit) => total + audit.detour * audit.arrows, 0);
  return {
    arrows,
    crossings: sum('crossings'),
    bends: sum('bends'),
    detour: arrows ? weighed / arrows : 1,
    height: scenes.reduce((total, scene) => total + sceneHeight(scene), 0),
  };
}
