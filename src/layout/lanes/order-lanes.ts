/**
 * The order of a group's lanes: arrows short first, the tables' order second.
 *
 * Hill climbing by swapping neighbours. The cost of an order is the sum of the lanes every link
 * spans, plus a fraction for each pair out of table order; a part never rises above its whole.
 * Stops when no swap helps, after at most `maxPasses` passes: O(passes · (lanes + links)).
 */
import type { LinkInput } from '../input.ts';
import type { Lane } from './lane.ts';

const maxPasses = 12;
/** What one pair out of table order weighs against one lane of arrow length. */
const disorder = 0.1;

/** Costs that differ by less are equal: they are sums of tenths. */
const rounding = 1e-9;

/** Where a link leads from a lane: to another lane of the group, or up/down out of it. */
type Pull = Lane | 'up' | 'down';

/** `order` gives each item's place in the tables, `groupOf` the group of every item of the band. */
export function orderLanes(
  lanes: readonly Lane[],
  links: readonly LinkInput[],
  order: ReadonlyMap<string, number>,
  groupOf: ReadonlyMap<string, number>,
): Lane[] {
  if (lanes.length < 2) return [...lanes];
  const pulls = pullsOf(lanes, links, groupOf);
  const rank = new Map(
    lanes.map((lane) => [
      lane,
      Math.min(...lane.items.map((item) => order.get(item.input.id) ?? 0)),
    ]),
  );
  const wholes = wholesOf(lanes);
  const current = [...lanes];
  const at = new Map(current.map((lane, i) => [lane, i]));
  const position = (pull: Pull): number =>
    pull === 'up' ? -1 : pull === 'down' ? current.length : (at.get(pull) ?? current.length);
  const cost = (lane: Lane): number =>
    (pulls.get(lane) ?? []).reduce(
      (sum, pull) => sum + Math.abs(position(pull) - (at.get(lane) as number)),
      0,
    );
  for (let pass = 0, moved = true; moved && pass < maxPasses; pass++) {
    moved = false;
    for (let i = 0; i + 1 < current.length; i++) {
      const upper = current[i] as Lane;
      const lower = current[i + 1] as Lane;
      if (wholes.get(lower)?.has(upper)) continue;
      const swap = (a: Lane, b: Lane): void => {
        current[i] = a;
        current[i + 1] = b;
        at.set(a, i);
        at.set(b, i + 1);
      };
      const outOfOrder = (rank.get(upper) as number) > (rank.get(lower) as number);
      const before = cost(upper) + cost(lower) + (outOfOrder ? disorder : 0);
      swap(lower, upper);
      const after = cost(upper) + cost(lower) + (outOfOrder ? 0 : disorder);
      if (after < before - rounding) moved = true;
      else swap(upper, lower);
    }
  }
  return current;
}

function pullsOf(
  lanes: readonly Lane[],
  links: readonly LinkInput[],
  groupOf: ReadonlyMap<string, number>,
): Map<Lane, Pull[]> {
  const laneOf = new Map(lanes.flatMap((lane) => lane.items.map((item) => [item.input.id, lane])));
  const group = (lanes[0] as Lane).group;
  const pulls = new Map<Lane, Pull[]>();
  const add = (id: string, otherId: string): void => {
    const lane = laneOf.get(id);
    if (!lane) return;
    const other = laneOf.get(otherId);
    const otherGroup = groupOf.get(otherId) ?? group;
    const pull = other ?? (otherGroup < group ? 'up' : 'down');
    if (pull !== lane) pulls.set(lane, [...(pulls.get(lane) ?? []), pull]);
  };
  for (const link of links) {
    add(link.from, link.to);
    add(link.to, link.from);
  }
  return pulls;
}

/** For each lane, the lanes that hold a whole one of its items is part of. */
function wholesOf(lanes: readonly Lane[]): Map<Lane, Set<Lane>> {
  const laneOf = new Map(lanes.flatMap((lane) => lane.items.map((item) => [item.input.id, lane])));
  return new Map(
    lanes.map((lane) => [
      lane,
      new Set(
        lane.items.flatMap((item) => {
          const whole = laneOf.get(item.input.parent ?? '');
          return whole ? [whole] : [];
        }),
      ),
    ]),
  );
}
