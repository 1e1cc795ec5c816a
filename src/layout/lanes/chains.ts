/**
 * Lineages cut into chains that can stand on one lane.
 *
 * A link may join two items of a group when the later one begins after the earlier one's extent.
 * Each item has at most one next and one previous, the nearest in time first (a split keeps its
 * trunk, a merge its nearest source); ties fall to the tables' order.
 */
import type { Extent, SizedItem } from '../labels/index.ts';
import type { LinkInput, LayoutOptions } from '../input.ts';
import { isApart, laneGap, stripGap } from './lane.ts';

export type Chain = readonly SizedItem[];

function canFollow(from: SizedItem, to: SizedItem, options: LayoutOptions): boolean {
  if (from.x1 > to.x0) return false;
  return isApart(from, to, laneGap(options)) && from.right <= to.left;
}

/** Whether the marks below two chains keep apart; those of a chain's ends can reach past its middle. */
function areStripsApart(before: Chain, after: Chain): boolean {
  const blocks = (chain: Chain): Extent[] => chain.flatMap((item) => item.strip?.blocks ?? []);
  const taken = blocks(before);
  return blocks(after).every((a) => taken.every((b) => isApart(a, b, stripGap)));
}

/** Chains in the order of their first items in `items`; every item is in exactly one. */
export function chainsOf(
  items: readonly SizedItem[],
  links: readonly LinkInput[],
  options: LayoutOptions,
): Chain[] {
  const byId = new Map(items.map((item) => [item.input.id, item]));
  const joints = links
    .flatMap((link, order) => {
      const from = byId.get(link.from);
      const to = byId.get(link.to);
      return from && to && link.kind !== 'related' && canFollow(from, to, options)
        ? [{ from, to, order, gap: to.x0 - from.x1 }]
        : [];
    })
    .sort((a, b) => a.gap - b.gap || a.order - b.order);
  const chainOf = new Map<SizedItem, Chain>(items.map((item) => [item, [item]]));
  for (const { from, to } of joints) {
    const [before, after] = [chainOf.get(from) as Chain, chainOf.get(to) as Chain];
    if (before.at(-1) !== from || after[0] !== to || !areStripsApart(before, after)) continue;
    const joined = [...before, ...after];
    for (const item of joined) chainOf.set(item, joined);
  }
  return items
    .filter((item) => chainOf.get(item)?.[0] === item)
    .map((item) => chainOf.get(item) as Chain);
}

/**
 * The same chains with wholes before their parts, else in their order. Where two hold parts of each
 * other's wholes, one is cut into its items: they cannot both stand below the other.
 */
export function wholesFirst(chains: readonly Chain[]): Chain[] {
  const left = [...chains];
  const ids = new Set(left.flat().map(({ input }) => input.id));
  const isReady = (chain: Chain): boolean =>
    chain.every(
      ({ input: { parent } }) =>
        parent === null || !ids.has(parent) || chain.some(({ input }) => input.id === parent),
    );
  const out: Chain[] = [];
  while (left.length > 0) {
    const next = left.findIndex(isReady);
    if (next < 0) {
      const long = left.findIndex(({ length }) => length > 1);
      left.splice(long, 1, ...(left[long] as Chain).map((item) => [item]));
      continue;
    }
    const [chain] = left.splice(next, 1) as [Chain];
    for (const { input } of chain) ids.delete(input.id);
    out.push(chain);
  }
  return out;
}
