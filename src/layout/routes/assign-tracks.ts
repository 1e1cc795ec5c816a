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
import { crossingsOf, type Run } from './route.ts';

/** Least room between two runs on one track, px. */
const apart = 6;
const maxPasses = 12;

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

/**
 * Each bundle in turn is taken to the place in the order where it crosses least (sifting, Rudell
 * 1993), until none moves; gutters hold few runs.
 */
function ordered(bundles: readonly Bundle[]): Bundle[] {
  const lean = (b: Bundle): number => b.downs.length - b.ups.length;
  const order = [...bundles].sort((a, b) => lean(a) - lean(b) || a.left - b.left);
  if (order.length < 2) return order;
  for (let pass = 0, moved = true; moved && pass < maxPasses; pass++) {
    moved = false;
    for (const sifted of [...order]) if (sift(order, sifted)) moved = true;
  }
  return order;
}

/** Moves one bundle to its best place; whether that saved a crossing. */
function sift(order: Bundle[], sifted: Bundle): boolean {
  const from = order.indexOf(sifted);
  const others = order.filter((bundleAt) => bundleAt !== sifted);
  // What it costs to stand above all others, then what passing each on the way down changes.
  const gains = others.map((other) =>
    overlap(sifted, other) ? crossingsOf(other, sifted) - crossingsOf(sifted, other) : 0,
  );
  let cost = 0;
  let [best, least] = [0, 0];
  let now = 0;
  gains.forEach((gain, i) => {
    cost += gain;
    if (i + 1 === from) now = cost;
    if (cost < least) [best, least] = [i + 1, cost];
  });
  if (least >= now) return false;
  order.splice(from, 1);
  order.splice(best, 0, sifted);
  return true;
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
