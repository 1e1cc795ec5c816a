/** The ways through gutters and columns, from one door to another. One always exists. */
import type { LinkInput } from '../input.ts';
import type { Claim, Vertical } from './corridors.ts';
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

/** From a door of one bar to a door of another. */
interface Way {
  readonly link: LinkInput;
  readonly from: End;
  readonly to: End;
  readonly out: Door;
  readonly into: Door;
}

/** Every way through gutters and columns worth considering. Ensures: at least one. */
export function gutterWays(link: LinkInput, from: End, to: End, traffic: Traffic): Prospect[] {
  const { outs, ins } = doorsOf(link, from, to, traffic);
  return outs.flatMap((out) =>
    ins
      .filter((into) => isSensible(out, into, from, to))
      .map((into) => ({
        bound: costThrough(out, into, Math.abs(out.x - into.x) + (out.x === into.x ? 0 : turnCost)),
        drawUp: (limit: number) => waysBetween({ link, from, to, out, into }, limit, traffic),
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

function waysBetween(way: Way, limit: number, traffic: Traffic): Proposal[] {
  const { link, out, into } = way;
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
  const search = { link, rivals: traffic.rivals, limit: left };
  return passagesBetween(traffic.slots, gap, search).map(({ xs }) =>
    gutterWay(way, isDown ? xs : [...xs].reverse(), traffic),
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

/** The run of a turn: where verticals meet it from above and from below, and whose trunk it is. */
function runOf({ link, out, into }: Way, turns: readonly Turn[], i: number, traffic: Traffic): Run {
  const { gutter, fromX, toX } = turns[i] as Turn;
  const isLast = i === turns.length - 1;
  const goesDownward = out.gutter <= into.gutter;
  const cameFromAbove = gutter === out.gutter && i === 0 ? out.side === 'below' : goesDownward;
  const leavesDown = gutter === into.gutter && isLast ? into.side === 'above' : goesDownward;
  return {
    gutter,
    left: Math.min(fromX, toX),
    right: Math.max(fromX, toX),
    trunk: trunkOf(link, i === 0, isLast, traffic),
    ups: [...(cameFromAbove ? [fromX] : []), ...(leavesDown ? [] : [toX])],
    downs: [...(cameFromAbove ? [] : [fromX]), ...(leavesDown ? [toX] : [])],
  };
}

/** The verticals from turn to turn. Between an edge and its gutter nothing is claimed: that x is the bar's own. */
function uprightsOf(
  { from, to, out, into }: Way,
  turns: readonly Turn[],
): Pick<Claim, 'verticals' | 'columns'> {
  const [start, end] = [laneLevel(from.lane), laneLevel(to.lane)];
  const stops = [
    ...turns.map(({ gutter, fromX }) => ({ x: fromX, at: 2 * gutter, claim: 2 * gutter })),
    { x: into.x, at: end, claim: into.isSlot ? end : 2 * into.gutter },
  ];
  const verticals: Vertical[] = [];
  const columns: Vertical[] = [];
  let [level, claimed] = [start, out.isSlot ? start : 2 * out.gutter];
  for (const { x, at, claim } of stops) {
    verticals.push(vertical(x, level, at));
    if (claimed !== claim) columns.push(vertical(x, claimed, claim));
    [level, claimed] = [at, claim];
  }
  return { verticals, columns };
}

/** `xs`: where the lanes are crossed, in the order they are met. */
function gutterWay(way: Way, xs: readonly number[], traffic: Traffic): Proposal {
  const { link, out, into } = way;
  const turns = turnsOf(out, into, xs);
  const runs = turns.map((_, i) => runOf(way, turns, i, traffic));
  const bends = turns.flatMap(({ gutter, fromX, toX }, i): Corner[] => {
    const level = { at: 'gutter', gutter, run: runs[i] as Run } as const;
    return [
      { x: fromX, level },
      { x: toX, level },
    ];
  });
  const horizontals = [
    ...(out.centre ? [out.centre] : []),
    ...runs.map(({ gutter, left, right }) => ({ level: 2 * gutter, left, right })),
    ...(into.centre ? [into.centre] : []),
  ];
  return proposal(
    {
      link,
      shape: out.isSlot || into.isSlot ? 'slot' : 'gutter',
      corners: [...out.corners, ...bends, ...[...into.corners].reverse()],
      head: into.isSlot ? 'right' : into.side === 'above' ? 'down' : 'up',
      runs,
    },
    { link, ...uprightsOf(way, turns), horizontals, runs },
  );
}

/** The trunk a run belongs to: its source's where a source splits, else its target's where a target merges. */
function trunkOf(link: LinkInput, isFirst: boolean, isLast: boolean, traffic: Traffic): string {
  if (isFirst && (traffic.leaving.get(link.from) ?? 0) > 1) return `from ${link.from}`;
  if (isLast && (traffic.entering.get(link.to) ?? 0) > 1) return `to ${link.to}`;
  return link.id;
}
