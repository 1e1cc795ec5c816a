/**
 * Lineages cut into chains that can stand on one lane.
 *
 * A link may join two items of a group when the later one begins after the earlier one's extent.
 * Each item has at most one next and one previous, the nearest in time first (a split keeps its
 * trunk, a merge its nearest source); ties fall to the tables' order.
 */
import type { SizedItem } from '../labels/index.ts';
import type { LinkInput, LayoutOptions } from '../input.ts';
import { isApart, laneGap, stripGap } from './lane.ts';

export type Chain = readonly SizedItem[];

function canFollow(from: SizedItem, to: SizedItem, options: LayoutOptions): boolean {
  if (!from.span || !to.span || from.x1 > to.x0) return false;
  if (!isApart(from, to, laneGap(options)) || from.right > to.left) return false;
  return (from.strip?.blocks ?? []).every((a) =>
    (to.strip?.blocks ?? []).every((b) => isApart(a, b, stripGap)),
  );
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
  const next = new Map<SizedItem, SizedItem>();
  const previous = new Set<SizedItem>();
  for (const { from, to } of joints) {
    if (next.has(from) || previous.has(to)) continue;
    next.set(from, to);
    previous.add(to);
  }
  return items
    .filter((item) => !previous.has(item))
    .map((head) => {
      const chain = [head];
      for (let item = next.get(head); item; item = next.get(item)) chain.push(item);
      return chain;
    });
}
