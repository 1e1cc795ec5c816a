/**
 * Routed → Placed: heights are added up from the top and every corner gets its y.
 *
 * Lanes are as high as their highest item, gutters as high as their tracks need; a group is at
 * least as high as its outcome, and as its name with the list of what has no year. Nothing is decided
 * here, so nothing can collide here.
 */
import type { BandInput, LinkInput, Setting } from './input.ts';
import type { SizedItem } from './labels/index.ts';
import type { Lane } from './lanes/index.ts';
import {
  stackLevels,
  trackPad,
  type BandLevels,
  type Heights,
  type Levels,
  type PlacedGroup,
} from './levels.ts';
import { assignTracks, type Corner, type Route, type Shape } from './routes/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An item with its heights; x as in `SizedItem`, y px from the band's top. */
export interface PlacedItem {
  readonly item: SizedItem;
  readonly lane: number;
  /** Top of the bar. */
  readonly y: number;
  /** Top of the strip row of its lane. */
  readonly stripY: number;
}

export interface PlacedArrow {
  readonly link: LinkInput;
  readonly shape: Shape;
  readonly head: Route['head'];
  /** Corners from the source to the tip; neighbours differ in exactly one coordinate. */
  readonly points: readonly Point[];
}

export interface Placement {
  readonly id: string;
  /** px; of the plot, without the columns at its sides. */
  readonly plotWidth: number;
  readonly height: number;
  /** How far arrows and stubs reach beyond the plot's left and right edge, px. */
  readonly overhang: { readonly left: number; readonly right: number };
  readonly groups: readonly PlacedGroup[];
  readonly items: readonly PlacedItem[];
  readonly arrows: readonly PlacedArrow[];
  readonly lanes: number;
  /** Sum of the lanes' own heights, px: what the height is measured against. */
  readonly laneHeight: number;
}

export interface PlacedStack {
  /** y px from the band's own top. */
  readonly bands: readonly Placement[];
  /** From one band to another; y px from the top of the first. */
  readonly across: readonly PlacedArrow[];
}

function simplified(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const point of points) {
    const [before, last] = [out.at(-2), out.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    if (
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    )
      out.pop();
    out.push(point);
  }
  return out;
}

/** The items of every lane, y px from the stack's top. */
function itemsOf(lanes: readonly Lane[], { laneY }: Levels): PlacedItem[] {
  return lanes.flatMap((lane, i) => {
    const y = laneY[i] as number;
    return lane.items.map((item) => ({
      item,
      lane: i,
      y: y + (lane.mainHeight - item.barHeight) / 2,
      stripY: y + lane.mainHeight,
    }));
  });
}

/** y of any corner of a route, px from the stack's top. */
function heightOf(
  { lanes, tracks, setting }: Heights,
  levels: Levels,
  items: readonly PlacedItem[],
): (corner: Corner) => number {
  const byId = new Map(items.map((placed) => [placed.item.input.id, placed]));
  return ({ level }) => {
    if (level.at === 'centre')
      return (levels.laneY[level.lane] as number) + (lanes[level.lane] as Lane).mainHeight / 2;
    if (level.at === 'gutter')
      return (
        (levels.gutterY[level.gutter] as number) +
        trackPad +
        (tracks.trackOf.get(level.run) as number) * setting.options.trackSpacing
      );
    const placed = byId.get(level.item) as PlacedItem;
    return level.side === 'above' ? placed.y : placed.y + placed.item.barHeight;
  };
}

/** How far things reach beyond the plot's edges, px. */
function overhangOf(
  items: readonly PlacedItem[],
  arrows: readonly PlacedArrow[],
  plotWidth: number,
): Placement['overhang'] {
  const xs = [
    ...arrows.flatMap((arrow) => arrow.points.map((point) => point.x)),
    ...items.flatMap(({ item }) => [item.left, item.right]),
  ];
  return {
    left: xs.reduce((most, x) => Math.max(most, -x), 0),
    right: xs.reduce((most, x) => Math.max(most, x - plotWidth), 0),
  };
}

function raised(arrow: PlacedArrow, by: number): PlacedArrow {
  return { ...arrow, points: arrow.points.map(({ x, y }) => ({ x, y: y - by })) };
}

interface Standing {
  readonly lanes: readonly Lane[];
  readonly items: readonly PlacedItem[];
  readonly arrows: readonly PlacedArrow[];
  /** Arrows of the stack that are no band's own. */
  readonly across: readonly PlacedArrow[];
}

/** A band as it stands by itself: its own things, from its own top. */
function bandOf(
  { id }: BandInput,
  { y, height, groups }: BandLevels,
  { lanes, items, arrows, across }: Standing,
  { options }: Setting,
): Placement {
  const plotWidth = options.axis.width;
  return {
    id,
    plotWidth,
    height,
    overhang: overhangOf(items, [...arrows, ...across], plotWidth),
    groups: groups.map((group) => ({
      ...group,
      y: group.y - y,
      shelf: group.shelf && { ...group.shelf, y: group.shelf.y - y },
    })),
    items: items.map((placed) => ({ ...placed, y: placed.y - y, stripY: placed.stripY - y })),
    arrows: arrows.map((arrow) => raised(arrow, y)),
    lanes: lanes.length,
    laneHeight: lanes.reduce((sum, lane) => sum + lane.mainHeight + lane.stripHeight, 0),
  };
}

export function placeStack(
  bands: readonly BandInput[],
  lanes: readonly Lane[],
  routes: readonly Route[],
  setting: Setting,
): PlacedStack {
  const tracks = assignTracks(routes.flatMap((route) => route.runs));
  const heights = { lanes, tracks, setting };
  const levels = stackLevels(bands, heights);
  const items = itemsOf(lanes, levels);
  const yOf = heightOf(heights, levels, items);
  const arrows = routes.map((route) => ({
    link: route.link,
    shape: route.shape,
    head: route.head,
    points: simplified(route.corners.map((corner) => ({ x: corner.x, y: yOf(corner) }))),
  }));
  const own = bands.map(({ links }) => new Set(links.map(({ id }) => id)));
  const across = arrows.filter(({ link }) => !own.some((ids) => ids.has(link.id)));
  let group = 0;
  return {
    bands: bands.map((band, i) => {
      const [first, end] = [group, (group += band.groups.length)];
      const isOwn = (lane: Lane | undefined): boolean =>
        lane !== undefined && lane.group >= first && lane.group < end;
      const standing = {
        lanes: lanes.filter(isOwn),
        items: items.filter(({ lane }) => isOwn(lanes[lane])),
        arrows: arrows.filter(({ link }) => own[i]?.has(link.id)),
        across,
      };
      return bandOf(band, levels.bands[i] as BandLevels, standing, setting);
    }),
    across,
  };
}
