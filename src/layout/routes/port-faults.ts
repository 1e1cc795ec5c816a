/**
 * What narrow years cost. From `leastColumn` on, verticals of different purpose differ in residue
 * and every port lies on its bar; below it neither is so by construction, and every route is checked.
 */
import { leastColumn } from '../grid/index.ts';
import type { SettledOptions } from '../input.ts';
import type { SizedItem } from '../labels/index.ts';
import type { Lane } from '../lanes/index.ts';
import { mayShare, type Vertical } from './corridors.ts';
import { laneLevel, vertical } from './proposal.ts';
import type { Corner, Route } from './route.ts';

/** px within which two verticals read as one line. */
const sameLine = 2;

interface Standing {
  readonly item: SizedItem;
  readonly lane: number;
}

/** Sentences naming every arrow that misses its bar and every two that share a line. */
export function portFaults(
  lanes: readonly Lane[],
  routes: readonly Route[],
  options: SettledOptions,
): string[] {
  if (options.grid.isProven) return [];
  const standing = new Map(
    lanes.flatMap((lane, i) =>
      lane.items.map((item): [string, Standing] => [item.input.id, { item, lane: i }]),
    ),
  );
  const why = `in years of ${options.columnWidth} px, where ports need ${leastColumn(options)}`;
  return [
    ...routes
      .filter((route) => isLoose(route, standing))
      .map(({ link }) => `${link.id} misses its bar ${why}`),
    ...sharedLines(routes, standing).map((pair) => `${pair} share a line ${why}`),
  ];
}

function isLoose({ corners }: Route, standing: ReadonlyMap<string, Standing>): boolean {
  return corners.some(({ x, level }) => {
    const item = level.at === 'edge' ? standing.get(level.item)?.item : undefined;
    return item !== undefined && (x < item.x0 || x > item.x1);
  });
}

function levelOf({ level }: Corner, standing: ReadonlyMap<string, Standing>): number {
  if (level.at === 'gutter') return 2 * level.gutter;
  return laneLevel(level.at === 'centre' ? level.lane : (standing.get(level.item)?.lane ?? 0));
}

/** Every two routes without a common end that run up and down beside each other. */
function sharedLines(routes: readonly Route[], standing: ReadonlyMap<string, Standing>): string[] {
  const pieces = routes
    .flatMap((route) => verticalsOf(route, standing).map((piece) => ({ ...piece, route })))
    .sort((a, b) => a.x - b.x);
  const found = new Set<string>();
  pieces.forEach((a, i) => {
    for (let j = i + 1; j < pieces.length; j++) {
      const b = pieces[j] as (typeof pieces)[number];
      if (b.x - a.x >= sameLine) break;
      const [p, q] = [a.route.link, b.route.link];
      if (!mayShare(p, q) && a.low < b.high && b.low < a.high) found.add(`${p.id} and ${q.id}`);
    }
  });
  return [...found];
}

function verticalsOf({ corners }: Route, standing: ReadonlyMap<string, Standing>): Vertical[] {
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i] as Corner;
    return from.x === to.x ? [vertical(to.x, levelOf(from, standing), levelOf(to, standing))] : [];
  });
}
