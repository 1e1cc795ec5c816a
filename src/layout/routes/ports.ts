/**
 * Where lines may run vertically. Every vertical keeps to one of eight residues of the column
 * width, and no two uses share a residue, so verticals of different purpose can never coincide:
 *
 *    boundary                                                  boundary
 *       ¦ +3   inset+5   inset+10   …   −inset−10   −inset−5  −3 ¦
 *      slot      in        in              out        out     slot
 *               below     above           above      below
 *
 * `in`/`out`: where an arrow enters and leaves a bar through its lower or upper edge. `slot`: where
 * it passes between the bars of a lane. Needs columns of at least `leastColumn`.
 */
import type { SizedItem } from '../labels/index.ts';
import { isOutside } from '../time/index.ts';
import type { LayoutOptions } from '../input.ts';

/** Distance of the two slots from a boundary of years; 4 px clear of a bar inset by 7. */
export const slotOffset = 3;
/** First slot beyond the plot's edge, or the stubs there, and the pitch of further ones, px. */
export const edgeStart = 12;
export const edgePitch = 6;

export type Side = 'above' | 'below';

/** Distance of a port in an upper or lower edge from the bar's end, px. */
export const portInset: Readonly<Record<Side, number>> = { above: 10, below: 5 };

/** Least room between a port where arrows enter a one-year bar and one where they leave it, px. */
const portGap = 4;

/**
 * The narrowest year in which ports and slots keep apart by construction and lie on the shortest
 * bar, px. In narrower ones they may still: `portFaults` says where they do not.
 */
export function leastColumn({ inset }: Pick<LayoutOptions, 'inset'>): number {
  return 2 * (inset + portInset.above) + portGap;
}

/** x of the port through which an arrow leaves (`out`) or enters (`in`) a bar, px. */
export function portX(
  item: SizedItem,
  way: 'in' | 'out',
  side: Side,
  options: LayoutOptions,
): number {
  if (isOutside(item)) return way === 'in' ? item.x0 + portInset[side] : item.x1 - portInset[side];
  const offset = options.inset + portInset[side];
  return way === 'in'
    ? item.first * options.columnWidth + offset
    : (item.last + 1) * options.columnWidth - offset;
}
