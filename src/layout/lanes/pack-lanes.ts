/**
 * Sized → Packed: which item stands on which lane.
 *
 * Chains are put, in table order but wholes before their parts, on the first lane that is free over
 * their whole length (the years between two links of a chain stay free for its arrow) and below the
 * wholes of their parts. First fit needs at most the number of lanes any year needs plus what the parts force.
 * Cost: O(items · lanes of the group).
 */
import type { SizedItem } from '../labels/index.ts';
import type { LayoutOptions, LinkInput, SettledOptions } from '../input.ts';
import { chainsOf, wholesFirst, type Chain } from './chains.ts';
import { isApart, laneGap, laneOf, stripGap, type Lane } from './lane.ts';
import type { Extent } from '../labels/index.ts';

interface Draft {
  readonly items: SizedItem[];
  readonly main: Extent[];
  readonly strip: Extent[];
}

function fits(draft: Draft, extent: Extent, strips: readonly Extent[], gap: number): boolean {
  return (
    draft.main.every((taken) => isApart(taken, extent, gap)) &&
    strips.every((strip) => draft.strip.every((taken) => isApart(taken, strip, stripGap)))
  );
}

/** Lanes of one group. */
export function packLanes(
  group: number,
  items: readonly SizedItem[],
  links: readonly LinkInput[],
  options: SettledOptions,
): Lane[] {
  const drafts: Draft[] = [];
  const laneOfItem = new Map<string, number>();
  for (const chain of wholesFirst(chainsOf(items, links, options))) {
    const lane = place(chain, drafts, lowestLane(chain, laneOfItem), options);
    for (const item of chain) laneOfItem.set(item.input.id, lane);
  }
  return drafts.map((draft) => laneOf(group, draft.items));
}

/** Parts stand below their whole, or on with it where one chain holds both. */
function lowestLane(chain: Chain, laneOfItem: ReadonlyMap<string, number>): number {
  return Math.max(0, ...chain.map((item) => 1 + (laneOfItem.get(item.input.parent ?? '') ?? -1)));
}

function place(chain: Chain, drafts: Draft[], from: number, options: LayoutOptions): number {
  const extent = {
    left: Math.min(...chain.map((item) => item.left)),
    right: Math.max(...chain.map((item) => item.right)),
  };
  const strips = chain.flatMap((item) => item.strip?.blocks ?? []);
  const gap = laneGap(options);
  let lane = from;
  while (lane < drafts.length && !fits(drafts[lane] as Draft, extent, strips, gap)) lane++;
  while (drafts.length <= lane) drafts.push({ items: [], main: [], strip: [] });
  const draft = drafts[lane] as Draft;
  draft.items.push(...chain);
  draft.main.push(extent);
  draft.strip.push(...strips);
  return lane;
}
