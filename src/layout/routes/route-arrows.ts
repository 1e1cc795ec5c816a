/**
 * Packed → Routed: a way for every link, by construction clear of every bar, label and mark.
 *
 *   straight     A ──▶ B        same lane, nothing between
 *   elbow-in     A              leaves through A's lower or upper edge, enters B from the left
 *                ╰─▶ B
 *   elbow-out    A ─╮           leaves A to the right, enters B from above or below
 *                   ▼
 *                   B
 *   slot         A ─╮           leaves or enters at an end, through a slot beside it
 *                   ╰──▶ B
 *   gutter       A              edges, gutters and slots only; always possible
 *                ╰──╮
 *                   ▼ B
 *
 * Why it is clear. An edge port's stub lies between its own bar and the gutter beside it, where the
 * lane holds nothing else at that x (extents of a lane are disjoint, and a stub below is used only
 * if no outside mark stands there). Gutters hold nothing but arrows. Lanes are crossed only at an x
 * that is free in both rows, or beyond the plot's edges. Pieces on a lane's centre line run only
 * where the row is free. Verticals of different purpose never coincide (`grid/grid.ts`); equal ones
 * are kept apart by the corridors, horizontal ones by tracks (`assign-tracks.ts`). A port's x is
 * carried past its gutter only straight on from its own bar (`passages.ts`), so in no gutter does
 * it meet another bar's stub at that x.
 *
 * Which way. Every link has a few proposals; the one with the least length, bends and crossings is
 * claimed, short links first. Then each link that crosses another is taken out and routed again
 * among all the others (rip-up and reroute, as in circuit design).
 */
import type { LinkInput, SettledOptions } from '../input.ts';
import type { Lane } from '../lanes/index.ts';
import { createCorridors } from './corridors.ts';
import { createSlots } from './passages.ts';
import { elbowIn, elbowOut, straight } from './elbows.ts';
import { gutterWays } from './gutter-ways.ts';
import { costOf, prospect, type Proposal, type Prospect } from './proposal.ts';
import type { End, Traffic } from './traffic.ts';

/** What a crossing costs against a px of length. */
const crossingCost = 100;
/** Rounds of taking out and routing again. */
const rounds = 2;
/** Beyond so many links in a band crossings are not counted: that would cost their square. */
const countable = 800;

interface Choice {
  readonly proposal: Proposal;
  readonly cost: number;
  readonly crossings: number;
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function prospects(link: LinkInput, from: End, to: End, traffic: Traffic): Prospect[] {
  const direct = straight(link, from, to, traffic);
  if (direct) return [prospect(direct)];
  const elbows = [
    ...(elbowIn(link, from, to, traffic) ?? []),
    ...(elbowOut(link, from, to, traffic) ?? []),
  ];
  return [...elbows.map(prospect), ...gutterWays(link, from, to, traffic)].sort(
    (a, b) => a.bound - b.bound,
  );
}

/**
 * Routes every link whose ends stand on the lanes; others are left out.
 * Ensures: one route a link, in the order of `links`.
 */
export function routeArrows(
  lanes: readonly Lane[],
  links: readonly LinkInput[],
  options: SettledOptions,
): Proposal['route'][] {
  const ends = new Map<string, End>();
  lanes.forEach((lane, i) => {
    for (const item of lane.items) ends.set(item.input.id, { item, lane: i });
  });
  const present = links.filter((link) => ends.has(link.from) && ends.has(link.to));
  const isCountable = present.length <= countable;
  const corridors = createCorridors(lanes);
  const traffic: Traffic = {
    corridors,
    slots: createSlots(corridors, lanes, options),
    options,
    leaving: tally(present.map((link) => link.from)),
    entering: tally(present.map((link) => link.to)),
    rivals: isCountable ? 8 : 0,
  };
  const cheapest = (link: LinkInput): Choice => {
    const [from, to] = [ends.get(link.from) as End, ends.get(link.to) as End];
    let best = null as Choice | null;
    for (const { bound, drawUp } of prospects(link, from, to, traffic)) {
      // Obstacles and crossings only add: what is dearer without them cannot win.
      if (best && bound >= best.cost) break;
      for (const proposal of drawUp(best?.cost ?? Infinity)) {
        const bare = costOf(proposal.length, proposal.route.corners.length);
        if (best && bare >= best.cost) continue;
        const crossings = isCountable ? corridors.crossings(proposal.claim) : 0;
        const cost = bare + crossings * crossingCost;
        if (!best || cost < best.cost) best = { proposal, cost, crossings };
      }
    }
    return best as Choice;
  };
  const chosen = new Map<LinkInput, Choice>();
  const choose = (link: LinkInput): void => {
    const choice = cheapest(link);
    corridors.claim(choice.proposal.claim);
    chosen.set(link, choice);
  };
  const order = byReach(present, ends);
  order.forEach(choose);
  for (let round = 0; isCountable && round < rounds; round++)
    for (const link of order) {
      const { proposal } = chosen.get(link) as Choice;
      if (corridors.crossings(proposal.claim) === 0) continue;
      corridors.release(proposal.claim);
      choose(link);
    }
  return present.map((link) => (chosen.get(link) as Choice).proposal.route);
}

/** What a lane between two ends counts for, against px between them. */
const laneReach = 1000;

/** Short links first: they have the fewest ways to go. */
function byReach(links: readonly LinkInput[], ends: ReadonlyMap<string, End>): LinkInput[] {
  const reach = (link: LinkInput): number => {
    const [from, to] = [ends.get(link.from) as End, ends.get(link.to) as End];
    return Math.abs(from.lane - to.lane) * laneReach + Math.abs(to.item.x0 - from.item.x1);
  };
  return links
    .map((link, order) => ({ link, order, reach: reach(link) }))
    .sort((a, b) => a.reach - b.reach || a.order - b.order)
    .map(({ link }) => link);
}
