/**
 * What is free in a packed band, and what earlier routes have taken.
 *
 * Heights are not known yet, so y is counted in half steps: gutter g is level 2g, lane l is level
 * 2l + 1 (gutter l lies above lane l). A vertical from level a to level b takes its x on all
 * levels a…b; two verticals may share it only if they start or end at the same bar (a trunk).
 */
import type { Extent } from '../labels/index.ts';
import type { Lane } from '../lanes/index.ts';
import type { LinkInput } from '../input.ts';

/** Room kept between a line and what it passes, px. */
export const margin = 3;

interface Taken {
  readonly low: number;
  readonly high: number;
  readonly link: LinkInput;
}

function mayShare(a: LinkInput, b: LinkInput): boolean {
  return a.from === b.from || a.to === b.to;
}

export interface Corridors {
  /** Whether a vertical at `x` meets nothing in lane `lane`. */
  readonly isLaneFree: (lane: number, x: number) => boolean;
  /** Whether nothing stands in the main row of `lane` between two x (exclusive of both ends' items). */
  readonly isRowFree: (lane: number, left: number, right: number) => boolean;
  /** Whether a mark outside its bar stands below the main row of `lane` at `x`. */
  readonly isStripFree: (lane: number, x: number) => boolean;
  readonly isColumnFree: (x: number, low: number, high: number, link: LinkInput) => boolean;
  readonly takeColumn: (x: number, low: number, high: number, link: LinkInput) => void;
  /** The centre line of a lane, where straight arrows and elbows run. */
  readonly isCentreFree: (lane: number, left: number, right: number, link: LinkInput) => boolean;
  readonly takeCentre: (lane: number, left: number, right: number, link: LinkInput) => void;
}

/** Merged, sorted extents widened by `by`. */
function merged(extents: readonly Extent[], by: number): Extent[] {
  const sorted = extents
    .map(({ left, right }) => ({ left: left - by, right: right + by }))
    .sort((a, b) => a.left - b.left);
  const out: { left: number; right: number }[] = [];
  for (const extent of sorted) {
    const last = out.at(-1);
    if (last && extent.left < last.right) last.right = Math.max(last.right, extent.right);
    else out.push({ ...extent });
  }
  return out;
}

/** Whether no extent of a sorted, disjoint list reaches into the open interval left…right. */
function isClear(extents: readonly Extent[], left: number, right: number): boolean {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((extents[middle] as Extent).right <= left) low = middle + 1;
    else high = middle;
  }
  const candidate = extents[low];
  return !candidate || candidate.left >= right;
}

export function createCorridors(lanes: readonly Lane[]): Corridors {
  const rows = lanes.map((lane) => merged(lane.items, 0));
  const strips = lanes.map((lane) =>
    merged(
      lane.items.flatMap((item) => item.strip?.blocks ?? []),
      margin,
    ),
  );
  const solid = lanes.map((lane) =>
    merged([...lane.items, ...lane.items.flatMap((item) => item.strip?.blocks ?? [])], margin),
  );
  const columns = new Map<number, Taken[]>();
  const centres = new Map<number, Taken[]>();
  const isFree = (
    taken: readonly Taken[] | undefined,
    low: number,
    high: number,
    link: LinkInput,
  ) => !taken?.some((t) => t.low <= high && low <= t.high && !mayShare(t.link, link));
  const take = (map: Map<number, Taken[]>, key: number, taken: Taken): void => {
    const list = map.get(key);
    if (list) list.push(taken);
    else map.set(key, [taken]);
  };
  return {
    isLaneFree: (lane, x) => isClear(solid[lane] ?? [], x, x + 1e-9),
    isRowFree: (lane, left, right) => isClear(rows[lane] ?? [], left, right),
    isStripFree: (lane, x) => isClear(strips[lane] ?? [], x, x + 1e-9),
    isColumnFree: (x, low, high, link) => isFree(columns.get(x), low, high, link),
    takeColumn: (x, low, high, link) => take(columns, x, { low, high, link }),
    isCentreFree: (lane, left, right, link) => isFree(centres.get(lane), left, right, link),
    takeCentre: (lane, left, right, link) => take(centres, lane, { low: left, high: right, link }),
  };
}
