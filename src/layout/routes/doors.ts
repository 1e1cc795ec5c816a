/**
 * Through which a way leaves a bar or enters it: an edge above or below, or an end and from there
 * a slot beside it.
 *
 *        │ above                     ╭─  end, by a slot, up
 *     ┌──┴───┐        ┌──────┐       │
 *     │  A   │        │  A   ├───────┤
 *     └────┬─┘        └──────┘       │
 *          │ below                   ╰─  end, by a slot, down
 */
import type { Side } from '../grid/index.ts';
import type { LinkInput } from '../input.ts';
import type { Horizontal } from './corridors.ts';
import { edgeStart, portX } from './ports.ts';
import { centre, edge, isLeftOpen, isRightOpen, laneLevel, vertical } from './proposal.ts';
import type { Corner } from './route.ts';
import type { End, Traffic } from './traffic.ts';

/** Least length of the piece an arrowhead stands on when it comes from a slot, px. */
const slotHeadRoom = 10;
/** How many of the slots nearest to a bar's end, and nearest to where the way goes, to try. */
const nearest = 2;

export interface Door {
  /** Where the way runs between its lane and its gutter, px. */
  readonly x: number;
  readonly gutter: number;
  /** Whether the gutter lies above the bar's lane or below it. */
  readonly side: Side;
  readonly isSlot: boolean;
  /** From the bar outwards. */
  readonly corners: readonly Corner[];
  /** The piece along the lane's centre line, for a slot. */
  readonly centre: Horizontal | null;
}

function edgeDoors(end: End, way: 'in' | 'out', { corridors, options }: Traffic): Door[] {
  return (['below', 'above'] as const).flatMap((side): Door[] => {
    const x = portX(end.item, way, side, options);
    if (side === 'below' && !corridors.isStripFree(end.lane, x)) return [];
    const gutter = end.lane + (side === 'below' ? 1 : 0);
    return [{ x, gutter, side, isSlot: false, corners: [edge(end.item, side, x)], centre: null }];
  });
}

interface SlotsWanted {
  readonly link: LinkInput;
  readonly end: End;
  readonly way: 'in' | 'out';
  readonly side: Side;
  /** The x the way comes from or goes to. */
  readonly goal: number;
}

function slotDoors(
  { link, end: { item, lane }, way, side, goal }: SlotsWanted,
  { corridors, slots }: Traffic,
): Door[] {
  if (!(way === 'out' ? isRightOpen(item) : isLeftOpen(item))) return [];
  const at = way === 'out' ? item.x1 : item.x0;
  const gutter = lane + (side === 'below' ? 1 : 0);
  const level = laneLevel(lane);
  const open = slots.openIn(lane);
  const span = (x: number): Horizontal => ({
    level,
    left: Math.min(at, x),
    right: Math.max(at, x),
  });
  const isReached = (x: number): boolean => {
    const line = span(x);
    return (
      corridors.isRowFree(lane, line.left, line.right) &&
      corridors.isCentreFree(line, link) &&
      corridors.isColumnFree(vertical(x, level, 2 * gutter), link)
    );
  };
  const onItsSide = (x: number): boolean => (way === 'out' ? x > at : x <= at - slotHeadRoom);
  const beyond = [slots.edges.left - edgeStart, slots.edges.right + edgeStart];
  const xs = [...slots.inner.filter((_, i) => open[i] === 1), ...beyond].filter(
    (x) => onItsSide(x) && isReached(x),
  );
  const near = (to: number): number[] =>
    [...xs].sort((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, nearest);
  return [...new Set([...near(at), ...near(goal)])].map((x) => ({
    x,
    gutter,
    side,
    isSlot: true,
    corners: [centre(lane, at), centre(lane, x)],
    centre: span(x),
  }));
}

/** Every way out of `from` and into `to`. Ensures: one through an edge each. */
export function doorsOf(
  link: LinkInput,
  from: End,
  to: End,
  traffic: Traffic,
): { readonly outs: readonly Door[]; readonly ins: readonly Door[] } {
  const [ahead, behind]: readonly [Side, Side] =
    to.lane >= from.lane ? ['below', 'above'] : ['above', 'below'];
  return {
    outs: [
      ...edgeDoors(from, 'out', traffic),
      ...slotDoors({ link, end: from, way: 'out', side: ahead, goal: to.item.x0 }, traffic),
    ],
    ins: [
      ...edgeDoors(to, 'in', traffic),
      ...slotDoors({ link, end: to, way: 'in', side: behind, goal: from.item.x1 }, traffic),
    ],
  };
}
