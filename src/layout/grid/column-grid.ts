/**
 * The grid of bars that begin and end with columns, all of them wide: each purpose has two residues of
 * the column's width, and no two share one.
 *
 *    boundary                                                  boundary
 *       ¦ +3   inset+5   inset+10   …   −inset−10   −inset−5  −3 ¦
 *      slot      in        in              out        out     slot
 *               below     above           above      below
 *
 * `in`/`out`: where an arrow enters and leaves a bar through its lower or upper edge.
 */
import type { TimeAxis } from '../time/index.ts';
import { portInset, type Grid } from './grid.ts';

/** Distance of the two slots from a boundary of columns; 4 px clear of a bar inset by 7. */
const slotOffset = 3;

/** Least room between a port where arrows enter a bar of one column and one where they leave it, px. */
const portGap = 4;

/**
 * The narrowest column in which ports and slots keep apart by construction and lie on the shortest
 * bar, px. In narrower ones they may still: `portFaults` says where they do not.
 */
export function leastColumn({ inset }: { readonly inset: number }): number {
  return 2 * (inset + portInset.above) + portGap;
}

export function columnGrid({ columns, columnWidth, width }: TimeAxis, inset: number): Grid {
  return {
    isProven: columnWidth >= leastColumn({ inset }),
    slots: () =>
      Array.from({ length: columns + 1 }, (_, column) => column * columnWidth)
        .flatMap((boundary) => [boundary - slotOffset, boundary + slotOffset])
        .filter((x) => x > 0 && x < width),
    leastBar: () => 0,
    portX: ({ first, last }, way, side) =>
      way === 'in'
        ? first * columnWidth + (inset + portInset[side])
        : (last + 1) * columnWidth - (inset + portInset[side]),
  };
}
