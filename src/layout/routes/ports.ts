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
 * it passes between the bars of a lane. Needs columns of at least `2·inset + 24` px.
 */
import type { SizedItem } from '../labels/index.ts';
import type { LayoutOptions } from '../input.ts';

/** Distance of the two slots from a boundary of years; 4 px clear of a bar inset by 7. */
export const slotOffset = 3;
const near = 5;
const far = 10;

export type Side = 'above' | 'below';

/** x of the port through which an arrow leaves (`out`) or enters (`in`) a bar, px. */
export function portX(
  item: SizedItem,
  way: 'in' | 'out',
  side: Side,
  options: LayoutOptions,
): number {
  const offset = options.inset + (side === 'below' ? near : far);
  return way === 'in'
    ? item.first * options.columnWidth + offset
    : (item.last + 1) * options.columnWidth - offset;
}
