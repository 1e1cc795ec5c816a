/**
 * Routed → Placed: heights are added up from the top and every corner gets its y.
 *
 * Lanes are as high as their highest item, gutters as high as their tracks need; a group is at
 * least as high as its name and its outcome. Nothing is decided here, so nothing can collide here.
 */
import type { BandInput, LayoutOptions, LinkInput, Setting } from './input.ts';
import type { SizedItem } from './labels/index.ts';
import type { Lane } from './lanes/index.ts';
import { assignTracks, type Corner, type Route, type Shape, type Tracks } from './routes/index.ts';
import { breakKindly, breakLines, penalties, type BrokenText } from './text/index.ts';

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

export interface PlacedGroup {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly name: BrokenText | null;
  readonly outcome: BrokenText | null;
}

export interface Placement {
  readonly id: string;
  /** px; of the plot, without the columns at its sides. */
  readonly plotWidth: number;
  readonly height: number;
  /** How far arrows and stubs reach beyond the plot's left and right edge, px. */
  readonly overhang: { readonly left: number; readonly right: number };
  readonly groups: readonly PlacedGroup[];
  /** Where the undated stand: one area a group that has any. */
  readonly shelves: readonly { readonly id: string; readonly y: number; readonly height: number }[];
  readonly items: readonly PlacedItem[];
  readonly arrows: readonly PlacedArrow[];
  readonly lanes: number;
  /** Sum of the lanes' own heights, px: what the height is measured against. */
  readonly laneHeight: number;
}

/** Room above the first and below the last track of a gutter: an arrowhead must fit in it. */
const trackPad = 10;
/** Room around the texts of the side columns. */
const sidePad = 8;

function gutterHeight(tracks: number, options: LayoutOptions): number {
  return tracks === 0 ? options.gutter : 2 * trackPad + (tracks - 1) * options.trackSpacing;
}

/**
 * A text of a side column, paragraph by paragraph. Names break where a reader would pause; running
 * text fills its lines.
 */
function sideText(
  text: string,
  columnWidth: number,
  isName: boolean,
  { metrics, options }: Setting,
): BrokenText | null {
  if (!text || columnWidth <= 2 * sidePad) return null;
  const line = {
    width: columnWidth - 2 * sidePad,
    size: options.fontSize,
    weight: isName ? 700 : 400,
    maxLines: Infinity,
  } as const;
  const paragraphs = text.split('\n').flatMap((paragraph) => {
    const filled = isName
      ? null
      : breakLines(metrics, paragraph, { ...line, maxPenalty: penalties.compound });
    return filled ?? breakKindly(metrics, paragraph, line) ?? [];
  });
  return {
    lines: paragraphs.flatMap(({ lines }) => lines),
    widths: paragraphs.flatMap(({ widths }) => widths),
    allowed: Math.max(0, ...paragraphs.map(({ allowed }) => allowed)),
  };
}

interface Levels {
  readonly gutterY: readonly number[];
  readonly laneY: readonly number[];
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
}

function stackLevels(
  band: BandInput,
  lanes: readonly Lane[],
  tracks: Tracks,
  setting: Setting,
): Levels {
  const { options } = setting;
  const gutterY: number[] = [];
  const laneY: number[] = [];
  const groups: PlacedGroup[] = [];
  let y = 0;
  let lane = 0;
  band.groups.forEach((group, index) => {
    const top = y;
    if (index > 0) y += options.gutter / 2;
    else gutterY.push(y);
    if (index === 0) y += gutterHeight(tracks.counts.get(0) ?? 0, options);
    while (lanes[lane]?.group === index) {
      const { mainHeight, stripHeight } = lanes[lane] as Lane;
      laneY.push(y);
      y += mainHeight + stripHeight;
      lane++;
      gutterY.push(y);
      y += gutterHeight(tracks.counts.get(lane) ?? 0, options);
    }
    const name = sideText(group.name, options.namesWidth, true, setting);
    const outcome = sideText(group.outcome, options.outcomesWidth, false, setting);
    const lines = Math.max(name?.lines.length ?? 0, outcome?.lines.length ?? 0);
    if (lines) y = Math.max(y, top + lines * options.lineHeight + 2 * sidePad);
    groups.push({ id: group.id, y: top, height: y - top, name, outcome });
  });
  return { gutterY, laneY, groups, height: y };
}

/** From the top of a group's first shelf lane to the bottom of its last, with half a gutter around. */
function shelvesOf(
  band: BandInput,
  lanes: readonly Lane[],
  laneY: readonly number[],
  options: LayoutOptions,
): Placement['shelves'] {
  return band.groups.flatMap(({ id }, group) => {
    const rows = lanes.flatMap((lane, i) => (lane.shelf && lane.group === group ? [i] : []));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const y = (laneY[first] as number) - options.gutter / 2;
    const bottom = (laneY[last] as number) + (lanes[last] as Lane).mainHeight + options.gutter / 2;
    return [{ id, y, height: bottom - y }];
  });
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

export function placeBand(
  band: BandInput,
  lanes: readonly Lane[],
  routes: readonly Route[],
  setting: Setting,
): Placement {
  const { options } = setting;
  const tracks = assignTracks(routes.flatMap((route) => route.runs));
  const levels = stackLevels(band, lanes, tracks, setting);
  const items: PlacedItem[] = lanes.flatMap((lane, i) => {
    const y = levels.laneY[i] as number;
    return lane.items.map((item) => ({
      item,
      lane: i,
      y: y + (lane.mainHeight - item.barHeight) / 2,
      stripY: y + lane.mainHeight,
    }));
  });
  const byId = new Map(items.map((placed) => [placed.item.input.id, placed]));
  const yOf = ({ level }: Corner): number => {
    if (level.at === 'centre')
      return (levels.laneY[level.lane] as number) + (lanes[level.lane] as Lane).mainHeight / 2;
    if (level.at === 'gutter')
      return (
        (levels.gutterY[level.gutter] as number) +
        trackPad +
        (tracks.trackOf.get(level.run) as number) * options.trackSpacing
      );
    const placed = byId.get(level.item) as PlacedItem;
    return level.side === 'above' ? placed.y : placed.y + placed.item.barHeight;
  };
  const arrows = routes.map((route) => ({
    link: route.link,
    shape: route.shape,
    head: route.head,
    points: simplified(route.corners.map((corner) => ({ x: corner.x, y: yOf(corner) }))),
  }));
  const xs = [
    ...arrows.flatMap((arrow) => arrow.points.map((point) => point.x)),
    ...items.flatMap(({ item }) => [item.left, item.right]),
  ];
  const plotWidth = options.axis.width;
  return {
    id: band.id,
    plotWidth,
    height: levels.height,
    overhang: {
      left: xs.reduce((most, x) => Math.max(most, -x), 0),
      right: xs.reduce((most, x) => Math.max(most, x - plotWidth), 0),
    },
    groups: levels.groups,
    shelves: shelvesOf(band, lanes, levels.laneY, options),
    items,
    arrows,
    lanes: lanes.length,
    laneHeight: lanes.reduce((sum, lane) => sum + lane.mainHeight + lane.stripHeight, 0),
  };
}
