/**
 * Which track of its gutter every run is drawn on.
 *
 * Runs of one trunk that touch become one. Runs are ordered so that few verticals cross them (a
 * run whose verticals go up prefers to lie above one whose verticals go down), then each takes the
 * first track below all overlapping runs before it: the left-edge algorithm of channel routing
 * (Hashimoto and Stevens 1971) with an order.
 *
 * Ensures: two runs on one track of a gutter are apart by at least `apart`.
 */
import type { Run } from './route.ts';

/** Least room between two runs on one track, px. */
const apart = 6;

interface Bundle {
  left: number;
  right: number;
  readonly runs: Run[];
  readonly ups: number[];
  readonly downs: number[];
}

export interface Tracks {
  readonly trackOf: ReadonlyMap<Run, number>;
  /** Number of tracks in each gutter that has any. */
  readonly counts: ReadonlyMap<number, number>;
}

export function assignTracks(runs: readonly Run[]): Tracks {
  const trackOf = new Map<Run, number>();
  const counts = new Map<number, number>();
  for (const [gutter, inGutter] of Map.groupBy(runs, (run) => run.gutter)) {
    const bundles = ordered(bundle(inGutter));
    const tracks = stack(bundles);
    bundles.forEach((b, i) => b.runs.forEach((run) => trackOf.set(run, tracks[i] as number)));
    counts.set(gutter, 1 + Math.max(...tracks));
  }
  return { trackOf, counts };
}

function bundle(runs: readonly Run[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const trunk of Map.groupBy(runs, (run) => run.trunk).values()) {
    let last: Bundle | undefined;
    for (const run of [...trunk].sort((a, b) => a.left - b.left)) {
      if (!last || run.left > last.right) {
        last = { left: run.left, right: run.right, runs: [], ups: [], downs: [] };
        bundles.push(last);
      }
      last.right = Math.max(last.right, run.right);
      last.runs.push(run);
      last.ups.push(...run.ups);
      last.downs.push(...run.downs);
    }
  }
  return bundles;
}

function overlap(a: Bundle, b: Bundle): boolean {
  return a.left - apart < b.right && b.left - apart < a.right;
}

/** Crossings caused if `a` lies above `b`. */
function crossings(a: Bundle, b: Bundle): number {
  const within = (xs: readonly number[], run: Bundle): number =>
    xs.filter((x) => x > run.left && x < run.right).length;
  return within(a.downs, b) + within(b.ups, a);
}

/** Neighbours are swapped while that saves a crossing; gutters hold few runs. */
function ordered(bundles: readonly Bundle[]): Bundle[] {
  const lean = (b: Bundle): number => b.downs.length - b.ups.length;
  const order = [...bundles].sort((a, b) => lean(a) - lean(b) || a.left - b.left);
  for (let pass = 0, moved = true; moved && pass < order.length && pass < 30; pass++) {
    moved = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [order[i] as Bundle, order[i + 1] as Bundle];
      if (crossings(b, a) < crossings(a, b)) {
        order[i] = b;
        order[i + 1] = a;
        moved = true;
      }
    }
  }
  return order;
}

function stack(bundles: readonly Bundle[]): number[] {
  const tracks: number[] = [];
  bundles.forEach((bundleAt, i) => {
    let track = 0;
    for (let j = 0; j < i; j++)
      if (overlap(bundles[j] as Bundle, bundleAt))
        track = Math.max(track, (tracks[j] as number) + 1);
    tracks.push(track);
  });
  return tracks;
}
