/**
 * What is free in a packed band, and what routes have claimed of it.
 *
 * Heights are not known yet, so y is counted in half steps: gutter g is level 2g, lane l is level
 * 2l + 1 (gutter l lies above lane l). A vertical from level a to level b claims its x on all
 * levels a…b; two verticals may share it only if they start or end at the same bar (a trunk).
 */
import type { LinkInput } from '../input.ts';
import type { Extent } from '../labels/index.ts';
import type { Lane } from '../lanes/index.ts';
import { fewestCrossings, type Run } from './route.ts';

/** Room kept between a line and what it passes, px. */
export const margin = 3;

/** What a line takes of the room it passes, px: as good as nothing, `margin` being kept around obstacles. */
const lineWidth = 1e-9;

/** A vertical piece: `low ≤ high` are levels. */
export interface Vertical {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A horizontal piece in a gutter or on a lane's centre line. */
export interface Horizontal {
  readonly level: number;
  readonly left: number;
  readonly right: number;
}

/** The pieces of one route. */
export interface Claim {
  readonly link: LinkInput;
  /** What no other trunk may use; between a bar and its gutter nothing is claimed: that x is the bar's own. */
  readonly columns: readonly Vertical[];
  /** Every vertical piece from turn to turn, for what it crosses. */
  readonly verticals: readonly Vertical[];
  readonly horizontals: readonly Horizontal[];
  /** The runs among the horizontals: they may stand in either order in their gutter. */
  readonly runs: readonly Run[];
}

/** Whether two links may run on one line: they start or end at the same bar. */
export function mayShare(a: LinkInput, b: LinkInput): boolean {
  return a.from === b.from || a.to === b.to;
}

export interface Corridors {
  /** Whether a vertical at `x` meets nothing in lane `lane`. */
  readonly isLaneFree: (lane: number, x: number) => boolean;
  /** Whether nothing stands in the main row of `lane` between two x (exclusive of both ends' items). */
  readonly isRowFree: (lane: number, left: number, right: number) => boolean;
  /** Whether no mark outside its bar stands below the main row of `lane` at `x`. */
  readonly isStripFree: (lane: number, x: number) => boolean;
  readonly isColumnFree: (vertical: Vertical, link: LinkInput) => boolean;
  /** Whether no other trunk runs on this stretch of a lane's centre line. */
  readonly isCentreFree: (centre: Horizontal, link: LinkInput) => boolean;
  readonly claim: (claim: Claim) => void;
  readonly release: (claim: Claim) => void;
  /** How many claimed pieces of other trunks a route would cross. */
  readonly crossings: (claim: Claim) => number;
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

function doCross(vertical: Vertical, { level, left, right }: Horizontal): boolean {
  return vertical.x > left && vertical.x < right && level > vertical.low && level < vertical.high;
}

/** The rectangle of x and levels a claim lies in. */
interface Bounds extends Extent {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ verticals, horizontals }: Claim): Bounds {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  const include = (x: number, level: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, level);
    high = Math.max(high, level);
  };
  for (const piece of verticals) {
    include(piece.x, piece.low);
    include(piece.x, piece.high);
  }
  for (const piece of horizontals) {
    include(piece.left, piece.level);
    include(piece.right, piece.level);
  }
  return { left, right, low, high };
}

function isApart(a: Bounds, b: Bounds): boolean {
  return a.left > b.right || b.left > a.right || a.low > b.high || b.low > a.high;
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
    merged(
      [...lane.items, ...lane.blocks, ...lane.items.flatMap((item) => item.strip?.blocks ?? [])],
      margin,
    ),
  );
  const claims = new Map<Claim, Bounds>();
  const columns = new Map<number, Set<Claim>>();
  const centres = new Map<number, Set<Claim>>();
  const index = (map: Map<number, Set<Claim>>, key: number, claim: Claim): void => {
    const found = map.get(key);
    if (found) found.add(claim);
    else map.set(key, new Set([claim]));
  };
  return {
    isLaneFree: (lane, x) => isClear(solid[lane] ?? [], x, x + lineWidth),
    isRowFree: (lane, left, right) => isClear(rows[lane] ?? [], left, right),
    isStripFree: (lane, x) => isClear(strips[lane] ?? [], x, x + lineWidth),
    isColumnFree: ({ x, low, high }, link) => {
      for (const claim of columns.get(x) ?? [])
        if (
          !mayShare(claim.link, link) &&
          claim.columns.some((taken) => taken.x === x && taken.low <= high && low <= taken.high)
        )
          return false;
      return true;
    },
    isCentreFree: ({ level, left, right }, link) => {
      for (const claim of centres.get(level) ?? [])
        if (
          !mayShare(claim.link, link) &&
          claim.horizontals.some(
            (taken) => taken.level === level && taken.left <= right && left <= taken.right,
          )
        )
          return false;
      return true;
    },
    claim: (claim) => {
      claims.set(claim, boundsOf(claim));
      for (const { x } of claim.columns) index(columns, x, claim);
      for (const { level } of claim.horizontals) index(centres, level, claim);
    },
    release: (claim) => {
      claims.delete(claim);
      for (const { x } of claim.columns) columns.get(x)?.delete(claim);
      for (const { level } of claim.horizontals) centres.get(level)?.delete(claim);
    },
    crossings: (mine) => {
      let count = 0;
      const reach = boundsOf(mine);
      for (const [other, bounds] of claims) {
        if (isApart(bounds, reach) || mayShare(mine.link, other.link)) continue;
        for (const h of other.horizontals) {
          for (const v of mine.verticals) if (doCross(v, h)) count++;
        }
        for (const h of mine.horizontals) {
          for (const v of other.verticals) if (doCross(v, h)) count++;
        }
        for (const a of mine.runs)
          for (const b of other.runs) if (a.gutter === b.gutter) count += fewestCrossings(a, b);
      }
      return count;
    },
  };
}
