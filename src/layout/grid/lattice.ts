/**
 * The grid of bars that begin and end at any moment, in columns of any width: three combs over the
 * whole plot, one a purpose, whose teeth take turns.
 *
 *    0      4      8     12     16     20     24 …
 *    slot  below  above  slot  below  above  slot
 *
 * A bar holds as many teeth of each comb as it is long in periods. An arrow enters it at the first
 * and leaves it at the last, so a bar that does both is drawn at least so long that these are two.
 */
import type { TimeAxis } from '../time/index.ts';
import { portInset, rounding, type Grid, type Side } from './grid.ts';

/** From one tooth to the next of any comb, and of the same, px. */
const pitch = 4;
const period = 3 * pitch;

/** Where the combs of the ports begin, px; that of the slots begins at the plot's edge. */
const offsets: Readonly<Record<Side, number>> = { below: pitch, above: 2 * pitch };

/** Least distance of a port from its bar's end, px. */
const leastInset = 1;

export function lattice({ width }: TimeAxis): Grid {
  return {
    isProven: true,
    slots: () => Array.from({ length: Math.ceil(width / period) - 1 }, (_, i) => (i + 1) * period),
    leastBar: (ways) => (ways === 0 ? 0 : ways * period + 2 * leastInset),
    portX: ({ x0, x1 }, way, side) => {
      const usual = Math.min(portInset[side], (x1 - x0) / 2 - period);
      const inset = Math.max(leastInset, usual);
      const offset = offsets[side];
      return way === 'in'
        ? offset + period * Math.ceil((x0 + inset - offset - rounding) / period)
        : offset + period * Math.floor((x1 - inset - offset + rounding) / period);
    },
  };
}
