/**
 * How high everything stands: lanes, the gutters between them, the groups they make up, and the bands
 * of a stack with what is set between two of them.
 *
 *   gutter        ┐
 *   lane          │ a band: its groups, each at least as high as the texts at its sides
 *   gutter        ┘
 *   heads, years    one lane that holds no bar
 *   gutter        ┐
 *   …             │ the next band
 */
import type { BandInput, GroupInput, LayoutOptions, Setting } from './input.ts';
import type { Lane } from './lanes/index.ts';
import type { Tracks } from './routes/index.ts';
import { sizeShelf, undatedOf, type Shelf } from './shelf.ts';
import { sidePad, sideText } from './side-text.ts';
import type { BrokenText } from './text/index.ts';

/** y px from the stack's top. */
export interface PlacedGroup {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly name: BrokenText | null;
  readonly outcome: BrokenText | null;
  /** What has no year, from the chart's left edge; its top as `y`. */
  readonly shelf: (Shelf & { readonly y: number }) | null;
}

export interface BandLevels {
  readonly y: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}

/** y px from the stack's top. */
export interface Levels {
  readonly gutterY: readonly number[];
  readonly laneY: readonly number[];
  readonly bands: readonly BandLevels[];
}

/** Room above the first and below the last track of a gutter: an arrowhead must fit in it, px. */
export const trackPad = 10;

function gutterHeight(tracks: number, options: LayoutOptions): number {
  return tracks === 0 ? options.gutter : 2 * trackPad + (tracks - 1) * options.trackSpacing;
}

/** How far a stack has grown. */
interface Growth {
  y: number;
  readonly gutterY: number[];
  readonly laneY: number[];
}

/** What a stack's heights follow from. */
export interface Heights {
  readonly lanes: readonly Lane[];
  readonly tracks: Tracks;
  readonly setting: Setting;
}

function addGutter(growth: Growth, { tracks, setting }: Heights): void {
  const gutter = growth.gutterY.length;
  growth.gutterY.push(growth.y);
  growth.y += gutterHeight(tracks.counts.get(gutter) ?? 0, setting.options);
}

function addLane(growth: Growth, { mainHeight, stripHeight }: Lane): void {
  growth.laneY.push(growth.y);
  growth.y += mainHeight + stripHeight;
}

/** px of a group's name, with the room under it. */
function nameHeight(name: BrokenText | null, { options }: Setting): number {
  return name ? name.lines.length * options.lineHeight + sidePad : 0;
}

interface StackedGroup {
  readonly band: BandInput;
  readonly group: GroupInput;
  /** In the stack, by which its lanes know it. */
  readonly index: number;
}

/** The list of what has no year, from `top` down. */
function shelfAt(
  top: number,
  { band, group }: StackedGroup,
  setting: Setting,
): PlacedGroup['shelf'] {
  const shelf = sizeShelf(undatedOf(group), band.shelfTitle, setting);
  return shelf && { ...shelf, y: top + sidePad };
}

function addGroup(growth: Growth, stacked: StackedGroup, heights: Heights): PlacedGroup {
  const { band, group, index } = stacked;
  const { lanes, setting } = heights;
  const { options } = setting;
  const top = growth.y;
  if (group === band.groups[0]) addGutter(growth, heights);
  else growth.y += options.gutter / 2;
  for (let lane = lanes[growth.laneY.length]; lane?.group === index;) {
    addLane(growth, lane);
    addGutter(growth, heights);
    lane = lanes[growth.laneY.length];
  }
  const name = sideText(group.name, options.namesWidth, true, setting);
  const outcome = sideText(group.outcome, options.outcomesWidth, false, setting);
  const lines = Math.max(name?.lines.length ?? 0, outcome?.lines.length ?? 0);
  if (lines) growth.y = Math.max(growth.y, top + lines * options.lineHeight + 2 * sidePad);
  const shelf = shelfAt(top + nameHeight(name, setting), stacked, setting);
  if (shelf) growth.y = Math.max(growth.y, shelf.y + shelf.height + sidePad);
  return { id: group.id, y: top, height: growth.y - top, name, outcome, shelf };
}

/** Bands one below the other; before each but the first stands the lane that is between them. */
export function stackLevels(bands: readonly BandInput[], heights: Heights): Levels {
  const growth: Growth = { y: 0, gutterY: [], laneY: [] };
  let index = 0;
  const levels = bands.map((band, i): BandLevels => {
    const between = i > 0 ? heights.lanes[growth.laneY.length] : undefined;
    if (between) addLane(growth, between);
    const { y } = growth;
    const groups = band.groups.map((group) =>
      addGroup(growth, { band, group, index: index++ }, heights),
    );
    return { y, height: growth.y - y, groups };
  });
  return { gutterY: growth.gutterY, laneY: growth.laneY, bands: levels };
}
