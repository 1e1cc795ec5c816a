/**
 * The ways one link could go, each clear of everything that stands and of everything claimed. Pure:
 * a proposal claims nothing until it is chosen.
 */
import type { LinkInput } from '../input.ts';
import type { SizedItem } from '../labels/index.ts';
import type { Claim, Horizontal, Vertical } from './corridors.ts';
import { passagesBetween, type Passage } from './passages.ts';
import { portX, type Side } from './ports.ts';
import type { Corner, Route, Run } from './route.ts';
import type { End, Traffic } from './route-arrows.ts';

export interface Proposal {
  readonly route: Route;
  readonly claim: Claim;
  /** px, the vertical part counted by levels. */
  readonly length: number;
}

/** Least length of the piece an arrowhead stands on, px. */
export const headRoom = 12;
/** What a level is worth in px while heights are unknown: half a usual lane with its gutter. */
const levelHeight = 22;

function centre(lane: number, x: number): Corner {
  return { x, level: { at: 'centre', lane } };
}

function edge(item: SizedItem, side: Side, x: number): Corner {
  return { x, level: { at: 'edge', item: item.input.id, side } };
}

function isRightOpen(item: SizedItem): boolean {
  return item.label?.side !== 'right' && item.right === item.x1;
}

function isLeftOpen(item: SizedItem): boolean {
  return item.label?.side !== 'left' && item.left === item.x0;
}

function laneLevel(lane: number): number {
  return 2 * lane + 1;
}

function vertical(x: number, a: number, b: number): Vertical {
  return { x, low: Math.min(a, b), high: Math.max(a, b) };
}

function lengthOf(claim: Claim): number {
  const across = claim.horizontals.reduce((sum, { left, right }) => sum + right - left, 0);
  const down = [...claim.verticals, ...claim.stubs].reduce(
    (sum, { low, high }) => sum + high - low,
    0,
  );
  return across + down * levelHeight;
}

function proposal(route: Route, claim: Claim): Proposal {
  return { route, claim, length: lengthOf(claim) };
}

export function straight(
  link: LinkInput,
  from: End,
  to: End,
  { corridors }: Traffic,
): Proposal | null {
  const line: Horizontal = { level: laneLevel(from.lane), left: from.item.x1, right: to.item.x0 };
  if (from.lane !== to.lane || line.right - line.left < headRoom - 4) return null;
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
    { link, verticals: [], stubs: [], horizontals: [line] },
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
  if (!corridors.isRowFree(to.lane, x - 4, to.item.x0)) return null;
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
      { link, verticals: [column], stubs: [], horizontals: [line] },
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
  if (!corridors.isRowFree(from.lane, from.item.x1, x + 4)) return null;
  if (!lanesBetween(from.lane, to.lane).every((lane) => corridors.isLaneFree(lane, x))) return null;
  if (side === 'above' && !corridors.isStripFree(from.lane, x)) return null;
  const column = vertical(x, laneLevel(from.lane), laneLevel(to.lane));
  const line: Horizontal = { level: laneLevel(from.lane), left: from.item.x1, right: x };
  if (!corridors.isColumnFree(column, link) || !corridors.isCentreFree(line, link)) return null;
  const corners = [centre(from.lane, from.item.x1), centre(from.lane, x), edge(to.item, side, x)];
  return [
    proposal(
      { link, shape: 'elbow-out', corners, head: side === 'above' ? 'down' : 'up', runs: [] },
      { link, verticals: [column], stubs: [], horizontals: [line] },
    ),
  ];
}

/** Through which sides a gutter way leaves and enters, and the gutters it does so by. */
interface Doors {
  readonly out: Side;
  readonly into: Side;
  readonly startX: number;
  readonly endX: number;
  readonly startGutter: number;
  readonly endGutter: number;
}

function doorsOf(from: End, to: End, { corridors, options }: Traffic): Doors[] {
  const doors: Doors[] = [];
  for (const out of ['below', 'above'] as const) {
    const startX = portX(from.item, 'out', out, options);
    if (out === 'below' && !corridors.isStripFree(from.lane, startX)) continue;
    for (const into of ['above', 'below'] as const) {
      const endX = portX(to.item, 'in', into, options);
      if (into === 'below' && !corridors.isStripFree(to.lane, endX)) continue;
      const startGutter = from.lane + (out === 'below' ? 1 : 0);
      const endGutter = to.lane + (into === 'below' ? 1 : 0);
      doors.push({ out, into, startX, endX, startGutter, endGutter });
    }
  }
  return doors;
}

/** Every way through gutters and slots worth considering. Ensures: at least one. */
export function gutterWays(link: LinkInput, from: End, to: End, traffic: Traffic): Proposal[] {
  return doorsOf(from, to, traffic).flatMap((doors) => {
    const { startX, endX, startGutter, endGutter } = doors;
    const isDown = startGutter <= endGutter;
    const [top, bottom] = isDown ? [startGutter, endGutter] : [endGutter, startGutter];
    const [topX, bottomX] = isDown ? [startX, endX] : [endX, startX];
    const passages = passagesBetween(
      traffic.slots,
      top,
      bottom,
      topX,
      bottomX,
      link,
      traffic.rivals,
    );
    return passages.map((passage) =>
      gutterWay(link, from, to, doors, isDown ? passage : turned(passage), traffic),
    );
  });
}

function turned(passage: Passage): Passage {
  return { ...passage, xs: [...passage.xs].reverse() };
}

/** One stop a change of x: the gutter in which the way turns, and the x it leaves it by. */
function stopsOf(doors: Doors, { xs }: Passage): { gutter: number; x: number }[] {
  const step = doors.startGutter <= doors.endGutter ? 1 : -1;
  const stops: { gutter: number; x: number }[] = [];
  xs.forEach((x, i) => {
    if (stops.at(-1)?.x !== x) stops.push({ gutter: doors.startGutter + i * step, x });
  });
  return [...stops, { gutter: doors.endGutter, x: doors.endX }];
}

function gutterWay(
  link: LinkInput,
  from: End,
  to: End,
  doors: Doors,
  passage: Passage,
  traffic: Traffic,
): Proposal {
  const goesDownward = doors.startGutter <= doors.endGutter;
  const stops = stopsOf(doors, passage);
  const corners: Corner[] = [edge(from.item, doors.out, doors.startX)];
  const runs: Run[] = [];
  const verticals: Vertical[] = [];
  let x = doors.startX;
  stops.forEach((stop, i) => {
    const isLast = i === stops.length - 1;
    const cameFromAbove = i === 0 ? doors.out === 'below' : goesDownward;
    const leavesDown = isLast ? doors.into === 'above' : goesDownward;
    const run: Run = {
      gutter: stop.gutter,
      left: Math.min(x, stop.x),
      right: Math.max(x, stop.x),
      trunk: trunkOf(link, i === 0, isLast, traffic),
      ups: [...(cameFromAbove ? [x] : []), ...(leavesDown ? [] : [stop.x])],
      downs: [...(cameFromAbove ? [] : [x]), ...(leavesDown ? [stop.x] : [])],
    };
    runs.push(run);
    const level = { at: 'gutter', gutter: stop.gutter, run } as const;
    corners.push({ x, level }, { x: stop.x, level });
    const next = stops[i + 1];
    if (next) verticals.push(vertical(stop.x, 2 * stop.gutter, 2 * next.gutter));
    x = stop.x;
  });
  corners.push(edge(to.item, doors.into, doors.endX));
  return proposal(
    { link, shape: 'gutter', corners, head: doors.into === 'above' ? 'down' : 'up', runs },
    {
      link,
      verticals,
      stubs: [
        vertical(doors.startX, laneLevel(from.lane), 2 * doors.startGutter),
        vertical(doors.endX, 2 * doors.endGutter, laneLevel(to.lane)),
      ],
      horizontals: runs.map(({ gutter, left, right }) => ({ level: 2 * gutter, left, right })),
    },
  );
}

/** The trunk a run belongs to: its source's where a source splits, else its target's where a target merges. */
function trunkOf(link: LinkInput, isFirst: boolean, isLast: boolean, traffic: Traffic): string {
  if (isFirst && (traffic.leaving.get(link.from) ?? 0) > 1) return `from ${link.from}`;
  if (isLast && (traffic.entering.get(link.to) ?? 0) > 1) return `to ${link.to}`;
  return link.id;
}
