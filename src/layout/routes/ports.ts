/** Where arrows leave and enter bars, and where lines run beside everything that stands. */
import { portInset, type Side } from '../grid/index.ts';
import type { SettledOptions } from '../input.ts';
import type { SizedItem } from '../labels/index.ts';
import { isOutside } from '../time/index.ts';

/** First slot beyond the plot's edge, or the stubs there, and the pitch of further ones, px. */
export const edgeStart = 12;
export const edgePitch = 6;

/** x of the port through which an arrow leaves (`out`) or enters (`in`) a bar, px. */
export function portX(
  item: SizedItem,
  way: 'in' | 'out',
  side: Side,
  { grid }: SettledOptions,
): number {
  if (isOutside(item)) return way === 'in' ? item.x0 + portInset[side] : item.x1 - portInset[side];
  return grid.portX(item, way, side);
}
