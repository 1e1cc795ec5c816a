/** The ways with no bend or one: along a lane's centre line, or into it or out of it through an edge. */
import type { Side } from '../grid/index.ts';
import type { LinkInput } from '../input.ts';
import type { Horizontal } from './corridors.ts';
import { portX } from './ports.ts';
import {
  centre,
  edge,
  headRoom,
  isLeftOpen,
  isRightOpen,
  laneLevel,
  proposal,
  vertical,
  type Proposal,
} from './proposal.ts';
import type { End, Traffic } from './traffic.ts';

/** Least length of an arrow without a turn, px. */
const straightHeadRoom = 8;
/** Room beyond a turn on a lane's centre line, px. */
const turnRoom = 4;

export function straight(
  link: LinkInput,
  from: End,
  to: End,
  { corridors }: Traffic,
): Proposal | null {
  const line: Horizontal = { level: laneLevel(from.lane), left: from.item.x1, right: to.item.x0 };
  if (from.lane !== to.lane || line.right - line.left < straightHeadRoom) return null;
  if (!isRightOpen(from.item) || !isLeftOpen(to.item)) return null;
  if (!corridors.isRowFree(from.lane, line.left, line.right)) return null;
  if (!corridors.isCentreFree(line, link)) return null;
  return proposal(
    {
      link,
      shape: 'straight',
      corners: [centre(from.lane, line.left), centre(from.lane, line.right)],
      head: 'right',
      runs: [],
    },
    { link, columns: [], verticals: [], horizontals: [line], runs: [] },
  );
}

function lanesBetween(a: number, b: number): number[] {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i);
}

export function elbowIn(link: LinkInput, from: End, to: End, traffic: Traffic): Proposal[] | null {
  const { corridors, options } = traffic;
  if (from.lane === to.lane || !isLeftOpen(to.item)) return null;
  const side: Side = to.lane > from.lane ? 'below' : 'above';
  const x = portX(from.item, 'out', side, options);
  if (to.item.x0 - x < headRoom) return null;
  if (side === 'below' && !corridors.isStripFree(from.lane, x)) return null;
  if (!corridors.isRowFree(to.lane, x - turnRoom, to.item.x0)) return null;
  if (!lanesBetween(from.lane, to.lane).every((lane) => corridors.isLaneFree(lane, x))) return null;
  // Going up, the vertical passes the strip row of the lane it ends in.
  if (side === 'above' && !corridors.isStripFree(to.lane, x)) return null;
  const column = vertical(x, laneLevel(from.lane), laneLevel(to.lane));
  const line: Horizontal = { level: laneLevel(to.lane), left: x, right: to.item.x0 };
  if (!corridors.isColumnFree(column, link) || !corridors.isCentreFree(line, link)) return null;
  const corners = [edge(from.item, side, x), centre(to.lane, x), centre(to.lane, to.item.x0)];
  return [
    proposal(
      { link, shape: 'elbow-in', corners, head: 'right', runs: [] },
      { link, columns: [column], verticals: [column], horizontals: [line], runs: [] },
    ),
  ];
}

export function elbowOut(link: LinkInput, from: End, to: End, traffic: Traffic): Proposal[] | null {
  const { corridors, options } = traffic;
  if (from.lane === to.lane || !isRightOpen(from.item)) return null;
  const side: Side = to.lane > from.lane ? 'above' : 'below';
  const x = portX(to.item, 'in', side, options);
  if (x - from.item.x1 < headRoom) return null;
  if (side === 'below' && !corridors.isStripFree(to.lane, x)) return null;
  if (!corridors.isRowFree(from.lane, from.item.x1, x + turnRoom)) return null;
  if (!lanesBetween(from.lane, to.lane).every((lane) => corridors.isLaneFree(lane, x))) return null;
  if (side === 'above' && !corridors.isStripFree(from.lane, x)) return null;
  const column = vertical(x, laneLevel(from.lane), laneLevel(to.lane));
  const line: Horizontal = { level: laneLevel(from.lane), left: from.item.x1, right: x };
  if (!corridors.isColumnFree(column, link) || !corridors.isCentreFree(line, link)) return null;
  const corners = [centre(from.lane, from.item.x1), centre(from.lane, x), edge(to.item, side, x)];
  return [
    proposal(
      { link, shape: 'elbow-out', corners, head: side === 'above' ? 'down' : 'up', runs: [] },
      { link, columns: [column], verticals: [column], horizontals: [line], runs: [] },
    ),
  ];
}
