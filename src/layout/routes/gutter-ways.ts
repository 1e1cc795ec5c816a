/** The ways through gutters and columns, from one door to another. One always exists. */
import type { LinkInput } from '../input.ts';
import type { Vertical } from './corridors.ts';
import { doorsOf, type Door } from './doors.ts';
import { passagesBetween } from './passages.ts';
import {
  costOf,
  laneLevel,
  lengthOver,
  proposal,
  vertical,
  type Proposal,
  type Prospect,
} from './proposal.ts';
import type { Corner, Run } from './route.ts';
import type { End, Traffic } from './traffic.ts';
import { turnCost } from './sweep-lanes.ts';

/** Every way through gutters and columns worth considering. Ensures: at least one. */
export function gutterWays(link: LinkInput, from: End, to: End, traffic: Traffic): Prospect[] {
  const { outs, ins } = doorsOf(link, from, to, traffic);
  return outs.flatMap((out) =>
    ins
      .filter((into) => isSensible(out, into, from, to))
      .map((into) => ({
        bound: costThrough(out, into, Math.abs(out.x - into.x) + (out.x === into.x ? 0 : turnCost)),
        drawUp: (limit: number) => waysBetween(link, from, to, out, into, limit, traffic),
      })),
  );
}

function spanOf({ centre }: Door): number {
  return centre ? centre.right - centre.left : 0;
}

/** What a way between two doors costs if it passes from one to the other at this cost. */
function costThrough(out: Door, into: Door, passage: number): number {
  // Each door lies one level from its gutter.
  const levels = 2 * Math.abs(out.gutter - into.gutter) + 2;
  const corners = out.corners.length + into.corners.length;
  return costOf(lengthOver(spanOf(out) + spanOf(into), levels), corners) + passage;
}

function waysBetween(
  link: LinkInput,
  from: End,
  to: End,
  out: Door,
  into: Door,
  limit: number,
  traffic: Traffic,
): Proposal[] {
  const isDown = out.gutter <= into.gutter;
  const [top, bottom] = isDown ? [out, into] : [into, out];
  const gap = {
    top: top.gutter,
    bottom: bottom.gutter,
    fromX: top.x,
    toX: bottom.x,
    // From edge to edge there is always a way; slots only save bends.
    isOptional: out.isSlot || into.isSlot,
  };
  const left = limit - costThrough(out, into, 0);
  return passagesBetween(traffic.slots, gap, link, traffic.rivals, left).map(({ xs }) =>
    gutterWay(link, from, to, out, into, isDown ? xs : [...xs].reverse(), traffic),
  );
}

/** A way through a slot goes on the way it set out, and never back over itself. */
function isSensible(out: Door, into: Door, from: End, to: End): boolean {
  if (out.isSlot && into.isSlot && from.lane === to.lane) return false;
  if (out.isSlot && (out.side === 'below' ? into.gutter < out.gutter : into.gutter > out.gutter))
    return false;
  return !(
    into.isSlot && (into.side === 'above' ? out.gutter > into.gutter : out.gutter < into.gutter)
  );
}

/** A change of x: in which gutter, from where, to where. */
interface Turn {
  readonly gutter: number;
  readonly fromX: number;
  readonly toX: number;
}

/** `xs`: where the lanes are crossed, in the order they are met. */
function turnsOf(out: Door, into: Door, xs: readonly number[]): Turn[] {
  const step = out.gutter <= into.gutter ? 1 : -1;
  const turns: Turn[] = [];
  let fromX = out.x;
  [...xs, into.x].forEach((toX, i) => {
    if (toX === fromX) return;
    turns.push({ gutter: out.gutter + i * step, fromX, toX });
    fromX = toX;
  });
  return turns;
}

function gutterWay(
  link: LinkInput,
  from: End,
  to: End,
  out: Door,
  into: Door,
  xs: readonly number[],
  traffic: Traffic,
): Proposal {
  const goesDownward = out.gutter <= into.gutter;
  const turns = turnsOf(out, into, xs);
  const corners: Corner[] = [...out.corners];
  const runs: Run[] = [];
  const verticals: Vertical[] = [];
  const columns: Vertical[] = [];
  let level = laneLevel(from.lane);
  // Between an edge and its gutter nothing is claimed: that x is the bar's own.
  let claimed = out.isSlot ? level : 2 * out.gutter;
  const go = (x: number, to: number, claimTo: number): void => {
    verticals.push(vertical(x, level, to));
    if (claimed !== claimTo) columns.push(vertical(x, claimed, claimTo));
    [level, claimed] = [to, claimTo];
  };
  turns.forEach(({ gutter, fromX, toX }, i) => {
    const cameFromAbove = gutter === out.gutter && i === 0 ? out.side === 'below' : goesDownward;
    const isLast = i === turns.length - 1;
    const leavesDown = gutter === into.gutter && isLast ? into.side === 'above' : goesDownward;
    const run: Run = {
      gutter,
      left: Math.min(fromX, toX),
      right: Math.max(fromX, toX),
      trunk: trunkOf(link, i === 0, isLast, traffic),
      ups: [...(cameFromAbove ? [fromX] : []), ...(leavesDown ? [] : [toX])],
      downs: [...(cameFromAbove ? [] : [fromX]), ...(leavesDown ? [toX] : [])],
    };
    runs.push(run);
    const at = { at: 'gutter', gutter, run } as const;
    corners.push({ x: fromX, level: at }, { x: toX, level: at });
    go(fromX, 2 * gutter, 2 * gutter);
  });
  go(into.x, laneLevel(to.lane), into.isSlot ? laneLevel(to.lane) : 2 * into.gutter);
  corners.push(...[...into.corners].reverse());
  return proposal(
    {
      link,
      shape: out.isSlot || into.isSlot ? 'slot' : 'gutter',
      corners,
      head: into.isSlot ? 'right' : into.side === 'above' ? 'down' : 'up',
      runs,
    },
    {
      link,
      columns,
      verticals,
      horizontals: [
        ...(out.centre ? [out.centre] : []),
        ...runs.map(({ gutter, left, right }) => ({ level: 2 * gutter, left, right })),
        ...(into.centre ? [into.centre] : []),
      ],
      runs,
    },
  );
}

/** The trunk a run belongs to: its source's where a source splits, else its target's where a target merges. */
export function trunkOf(
  link: LinkInput,
  isFirst: boolean,
  isLast: boolean,
  traffic: Traffic,
): string {
  if (isFirst && (traffic.leaving.get(link.from) ?? 0) > 1) return `from ${link.from}`;
  if (isLast && (traffic.entering.get(link.to) ?? 0) > 1) return `to ${link.to}`;
  return link.id;
}
