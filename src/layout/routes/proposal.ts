/**
 * A way one link could go, clear of everything that stands and of everything claimed. Pure: a
 * proposal claims nothing until it is chosen.
 */
import type { Side } from '../grid/index.ts';
import type { SizedItem } from '../labels/index.ts';
import type { Claim, Vertical } from './corridors.ts';
import type { Corner, Route } from './route.ts';

export interface Proposal {
  readonly route: Route;
  readonly claim: Claim;
  /** px, the vertical part counted by levels. */
  readonly length: number;
}

/** Ways not drawn up yet: none of them is cheaper than `bound`. */
export interface Prospect {
  readonly bound: number;
  /** The ways that cost less than `limit`. */
  readonly drawUp: (limit: number) => readonly Proposal[];
}

/** What a bend costs against a px of length. */
const bendCost = 24;

/** Least length of the piece an arrowhead stands on, px. */
export const headRoom = 12;
/** What a level is worth in px while heights are unknown: half a usual lane with its gutter. */
const levelHeight = 22;

export function centre(lane: number, x: number): Corner {
  return { x, level: { at: 'centre', lane } };
}

export function edge(item: SizedItem, side: Side, x: number): Corner {
  return { x, level: { at: 'edge', item: item.input.id, side } };
}

export function isRightOpen(item: SizedItem): boolean {
  return item.label?.side !== 'right' && item.right === item.x1;
}

/** Not where a bar goes on before the axis: its point would cover an arrowhead there. */
export function isLeftOpen(item: SizedItem): boolean {
  return item.label?.side !== 'left' && item.left === item.x0 && item.span.startEdge !== 'clipped';
}

export function laneLevel(lane: number): number {
  return 2 * lane + 1;
}

export function vertical(x: number, a: number, b: number): Vertical {
  return { x, low: Math.min(a, b), high: Math.max(a, b) };
}

function lengthOf(claim: Claim): number {
  const across = claim.horizontals.reduce((sum, { left, right }) => sum + right - left, 0);
  const down = claim.verticals.reduce((sum, { low, high }) => sum + high - low, 0);
  return lengthOver(across, down);
}

export function proposal(route: Route, claim: Claim): Proposal {
  return { route, claim, length: lengthOf(claim) };
}

/** Cost in px of a way of this length and so many corners, its ends among them; crossings aside. */
export function costOf(length: number, corners: number): number {
  return length + (corners - 2) * bendCost;
}

/** px of a way that runs `across` px and up or down so many levels. */
export function lengthOver(across: number, levels: number): number {
  return across + levels * levelHeight;
}

export function prospect(way: Proposal): Prospect {
  return { bound: costOf(way.length, way.route.corners.length), drawUp: () => [way] };
}
