/**
 * Counts what would make someone redraw the chart. The same function is the test, the guard of
 * `npm run quality`, and the promise: every hard fault must be 0 on every chart.
 *
 * Cost: boxes are sorted by y, so only neighbours are compared.
 */
import {
  arrowsThrough,
  crossings,
  detour,
  isCutAt,
  looseHeads,
  segmentsOf,
  sharedLines,
  tornArrows,
  type Obstacle,
} from './audit-arrows.ts';
import { isWithin, meets, neighbours, rounding } from './box.ts';
import { evaluationBox } from './mark-box.ts';
import type { ArrowMark, Box, Mark, MarkKind, Scene, SceneBand } from './marks.ts';

/** What must not be, whatever the chart. */
export const hardKinds = [
  'labelOverLabel',
  'labelOverMark',
  'markOverMark',
  'labelOverBar',
  'barOverBar',
  'outside',
  'arrowThrough',
  'sharedLine',
  'looseHead',
  'undatedInTime',
  'brokenPromise',
] as const;
export type HardKind = (typeof hardKinds)[number];

/** Hard faults by kind, each a sentence with the ids involved. */
export type HardFaults = Readonly<Record<HardKind, readonly string[]>>;

export interface Audit extends HardFaults {
  /** To be made small. */
  readonly crossings: number;
  readonly bends: number;
  /** Sum of the arrows' lengths over the sum of the shortest orthogonal ways, ≥ 1; 1 without arrows. */
  readonly detour: number;
  readonly arrows: number;
}

/** Which fault it is when two kinds of things meet; a label may lie on a bar, if it is its own. */
const meetings: Readonly<Record<string, HardKind>> = {
  'bar-label bar-label': 'labelOverLabel',
  'bar-label evaluation': 'labelOverMark',
  'evaluation evaluation': 'markOverMark',
  'bar bar-label': 'labelOverBar',
  'bar bar': 'barOverBar',
};

function marksOf<Kind extends MarkKind>(
  { marks }: SceneBand,
  kind: Kind,
): Extract<Mark, { kind: Kind }>[] {
  return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

function obstaclesOf(band: SceneBand): Obstacle[] {
  const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
  return [
    ...[...marksOf(band, 'bar'), ...marksOf(band, 'bar-label')].map((mark) => ({
      kind: mark.kind,
      id: mark.id,
      project: mark.id,
      ...boxOf(mark),
    })),
    ...marksOf(band, 'evaluation').map((mark) => ({
      kind: mark.kind,
      id: mark.id,
      project: mark.project,
      ...evaluationBox(mark),
    })),
  ];
}

/** Every two things that meet, by what they are. */
function overlaps(obstacles: readonly Obstacle[]): (readonly [HardKind, string])[] {
  const found: (readonly [HardKind, string])[] = [];
  for (const [a, b] of neighbours(obstacles, (obstacle) => obstacle, 0)) {
    if (!meets(a, b, -rounding)) continue;
    const kind = meetings[[a.kind, b.kind].sort().join(' ')];
    if (kind && !(kind === 'labelOverBar' && a.id === b.id))
      found.push([kind, `${a.id} and ${b.id}`]);
  }
  return found;
}

function auditBand(scene: Scene, band: SceneBand): Audit {
  const obstacles = obstaclesOf(band);
  const met = overlaps(obstacles);
  const arrows = marksOf(band, 'arrow');
  const segments = arrows.flatMap(segmentsOf);
  const meeting = (kind: HardKind): string[] =>
    met.flatMap(([found, both]) => (found === kind ? [both] : []));
  return {
    labelOverLabel: meeting('labelOverLabel'),
    labelOverMark: meeting('labelOverMark'),
    markOverMark: meeting('markOverMark'),
    labelOverBar: meeting('labelOverBar'),
    barOverBar: meeting('barOverBar'),
    outside: obstacles
      .filter((obstacle) => isOutside(obstacle, scene, band))
      .map(({ kind, id }) => `${kind} ${id}`),
    arrowThrough: arrowsThrough(segments, obstacles),
    sharedLine: sharedLines(segments),
    looseHead: looseHeads(arrows, marksOf(band, 'bar')),
    undatedInTime: undatedInTime(scene, band),
    brokenPromise: band.faults,
    crossings: crossings(segments),
    bends: arrows.reduce((sum, { points }) => sum + points.length - 2, 0),
    detour: detour(arrows),
    arrows: arrows.filter(({ cut }) => !isCutAt('end', cut)).length,
  };
}

function isOutside({ x, y, width, height }: Box, scene: Scene, band: SceneBand): boolean {
  return x < 0 || y < band.axisHeight || x + width > scene.width || y + height > band.height;
}

/** The pieces of arrows that lead from band to band, y px from the chart's top. */
function piecesOf({ bands }: Scene): ArrowMark[] {
  let top = 0;
  return bands.flatMap((band) => {
    const bandTop = top;
    top += band.height;
    return marksOf(band, 'arrow')
      .filter(({ cut }) => cut !== null)
      .map((piece) => ({
        ...piece,
        points: piece.points.map(({ x, y }) => ({ x, y: bandTop + y })),
      }));
  });
}

/** What has no year stands in its list, beside the names; no arrow leads to it or from it. */
function undatedInTime({ namesWidth }: Scene, band: SceneBand): string[] {
  const lists = marksOf(band, 'shelf').filter(({ x, width }) => x + width <= namesWidth);
  const undated = marksOf(band, 'bar').filter(
    ({ start, isGuest }) => start === 'shelf' && !isGuest,
  );
  const ids = new Set(undated.map(({ id }) => id));
  return [
    ...undated
      .filter((bar) => !lists.some((list) => isWithin(bar, list)))
      .map(({ id }) => `bar ${id}`),
    ...marksOf(band, 'arrow')
      .filter(({ from, to }) => ids.has(from) || ids.has(to))
      .map(({ id }) => `arrow ${id}`),
  ];
}

export function auditScene(scene: Scene): Audit {
  const audits = scene.bands.map((band) => auditBand(scene, band));
  const all = (kind: HardKind): string[] => audits.flatMap((audit) => audit[kind]);
  const sum = (key: 'crossings' | 'bends' | 'arrows'): number =>
    audits.reduce((total, audit) => total + audit[key], 0);
  const arrows = sum('arrows');
  return {
    labelOverLabel: all('labelOverLabel'),
    labelOverMark: all('labelOverMark'),
    markOverMark: all('markOverMark'),
    labelOverBar: all('labelOverBar'),
    barOverBar: all('barOverBar'),
    outside: all('outside'),
    arrowThrough: all('arrowThrough'),
    sharedLine: all('sharedLine'),
    looseHead: [...all('looseHead'), ...tornArrows(piecesOf(scene))],
    undatedInTime: all('undatedInTime'),
    brokenPromise: all('brokenPromise'),
    crossings: sum('crossings'),
    bends: sum('bends'),
    detour: arrows
      ? audits.reduce((total, audit) => total + audit.detour * audit.arrows, 0) / arrows
      : 1,
    arrows,
  };
}

/** Every hard fault of a scene as `kind: ids`; empty when the chart needs no retouching. */
export function hardFaults(scene: Scene): string[] {
  const audit = auditScene(scene);
  return hardKinds.flatMap((kind) => audit[kind].map((ids) => `${kind}: ${ids}`));
}

/**
 * The scene, fit to leave the house: what makes a file of it calls this last.
 * Errors: throws where it has a hard fault, naming the chart and every fault.
 */
export function faultless(scene: Scene): Scene {
  const faults = hardFaults(scene);
  if (faults.length > 0)
    throw new Error(
      [`${scene.chart} (${scene.lang}) cannot be drawn without faults:`, ...faults].join('\n  '),
    );
  return scene;
}
