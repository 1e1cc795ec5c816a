/**
 * A lane: items side by side on one row, none meeting another.
 *
 *   main row    |bar────────|  name beside      |bar──|
 *   strip row               └─(後)                          only if an item has marks outside
 *
 * Ensures (checked by `laneFaults` on every band that is laid out): in each row the items' extents
 * are apart by at least the room between two neighbouring years; no part stands above its whole.
 */
import type { Extent, SizedItem } from '../labels/index.ts';
import type { LayoutOptions } from '../input.ts';

export interface Lane {
  /** Index of the group in its stack of bands; -1 between two bands. */
  readonly group: number;
  /** By x. */
  readonly items: readonly SizedItem[];
  /** What stands in it besides: the names of the years between two bands. */
  readonly blocks: readonly Extent[];
  /** px */
  readonly mainHeight: number;
  readonly stripHeight: number;
}

/** Least room between neighbours in the main row; bars of consecutive years are exactly so far apart. */
export function laneGap(options: LayoutOptions): number {
  return 2 * options.inset;
}

/** Least room between neighbours in the strip row, px. */
export const stripGap = 4;

/** px within which edges count as the same: sums of fractions differ by less. */
const rounding = 1e-6;

export function isApart(a: Extent, b: Extent, gap: number): boolean {
  return a.right + gap <= b.left + rounding || b.right + gap <= a.left + rounding;
}

/** Sentences naming every pair that breaks the promise, for the lanes of one band; empty when it holds. */
export function laneFaults(lanes: readonly Lane[], options: LayoutOptions): string[] {
  return [...lanes.flatMap((lane) => meetings(lane, options)), ...risenParts(lanes)];
}

/** Parts of a whole in the same group that stand above it. */
function risenParts(lanes: readonly Lane[]): string[] {
  const laneOfItem = new Map(
    lanes.flatMap((lane, i) => lane.items.map((item) => [item.input.id, i] as const)),
  );
  return lanes.flatMap((lane, i) =>
    lane.items.flatMap(({ input: { id, parent } }) => {
      const whole = laneOfItem.get(parent ?? '');
      return whole !== undefined && whole > i && lanes[whole]?.group === lane.group
        ? [`${id} stands above ${parent}, which it is part of`]
        : [];
    }),
  );
}

function meetings(lane: Lane, options: LayoutOptions): string[] {
  const faults: string[] = [];
  lane.items.forEach((a, i) => {
    for (const b of lane.items.slice(i + 1)) {
      // Clipped bars reach to the axis' edge, so only the labels' room is demanded there.
      if (!isApart(a, b, Math.min(laneGap(options), options.inset)))
        faults.push(`${a.input.id} meets ${b.input.id}`);
      for (const p of a.strip?.blocks ?? [])
        for (const q of b.strip?.blocks ?? [])
          if (!isApart(p, q, stripGap)) faults.push(`marks of ${a.input.id} meet ${b.input.id}`);
    }
  });
  return faults;
}

export function laneOf(group: number, items: readonly SizedItem[]): Lane {
  return {
    group,
    blocks: [],
    items: [...items].sort((a, b) => a.x0 - b.x0),
    mainHeight: Math.max(...items.map((item) => item.height)),
    stripHeight: Math.max(0, ...items.map((item) => item.strip?.height ?? 0)),
  };
}

/** What stands between two bands, as a lane that arrows cross and no bar stands on. */
export function laneBetween(height: number, blocks: readonly Extent[]): Lane {
  return { group: -1, items: [], blocks, mainHeight: height, stripHeight: 0 };
}
