/**
 * A chart laid out for a given room: as large as it may be, text never under its nominal size.
 *
 * What may give way, in this order: the size of everything, the column of outcomes, the room around
 * bars, and the years before the first bar and after the last. Where that is not enough there is no
 * picture: smaller text would not be read. At most about thirty layouts, 1 ms each.
 */
import { settle, strongEvery, type LayoutOptions } from '../layout/index.ts';
import { hardFaults } from './audit.ts';
import { composeScene, type ComposeOptions } from './compose.ts';
import { columnFor, fitColumns } from './fit-columns.ts';
import type { Scene } from './marks.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  readonly scene: Scene;
  /** At least 1. */
  readonly scale: number;
}

const scales = [1.75, 1.6, 1.45, 1.3, 1.15, 1] as const;
/** How much larger than the scale that was tried a scene may be drawn to fill its room. */
const lastStretch = 1.02;
/** px of a column: what a search begins with, and the least in a narrow room. */
const firstColumn = 24;
const narrowColumn = 18;
/** px of a quarter or a month, where a column is less than a year. */
const partColumn = 6;
/** Steps of a column's width in a px. */
const columnSteps = 4;
/** Years that are always shown. */
const leastYears = 6;
/** px of the side columns. */
const sideWidths = { narrow: 104, usual: 128 } as const;
const tight = { padY: 3, gutter: 5, lineHeight: 15, trackSpacing: 6 } as const;
/** px of a column below which not every year can carry its two names. */
const labelledColumn = 36;
/** px of a room below which years are named every fifth only; a wider one names them all. */
export const narrowRoom = 800;

export function sceneHeight(scene: Scene): number {
  return scene.bands.reduce((sum, band) => sum + band.height, 0);
}

export function fitScene(subject: Subject, room: Room, compose: ComposeOptions): Fitted | null {
  for (const layout of waysOut(subject, room, compose)) {
    const fitted = largest(subject, room, {
      ...compose,
      layout: { ...compose.layout, ...layout },
    });
    if (fitted) return fitted;
  }
  return null;
}

function waysOut(subject: Subject, room: Room, compose: ComposeOptions): Partial<LayoutOptions>[] {
  const namesWidth = room.width < narrowRoom ? sideWidths.narrow : sideWidths.usual;
  const sides =
    subject.kind === 'lineage'
      ? [{}]
      : room.width < narrowRoom || subject.kind !== 'program'
        ? [{ namesWidth, outcomesWidth: 0 }]
        : [
            { namesWidth, outcomesWidth: sideWidths.usual },
            { namesWidth, outcomesWidth: 0 },
          ];
  const last = sides.at(-1);
  const range = yearsDrawn(subject, compose);
  return [...sides, { ...last, ...tight }, ...(range ? [{ ...last, ...tight, range }] : [])];
}

/** From the first year drawn to the last, or `null` where none is known or all are needed. */
function yearsDrawn(subject: Subject, compose: ComposeOptions): LayoutOptions['range'] | null {
  const { axis } = settle(compose.layout);
  const { only, days, isApart } = compose;
  const shown = { axis, hasMarks: true, hasArrows: true, only, days, isApart };
  const items = rowsOf(subject, compose.lang, compose.density, shown).bands.flatMap(({ input }) =>
    input.groups.flatMap((group) => group.items.filter(({ aside }) => aside === null)),
  );
  const periods = items
    .flatMap(({ start, end, evaluations }) => [
      start.at,
      end.at,
      ...evaluations.map(({ at }) => at),
    ])
    .filter((at) => at !== null && at !== 'open');
  if (periods.length === 0 || items.some(({ end }) => end.at === 'open' || end.at === null))
    return null;
  const first = Math.min(...periods.map((period) => axis.columnOf(period.first)));
  const last = Math.max(...periods.map((period) => axis.columnOf(period.last)));
  const from = axis.label(Math.max(0, first)).year;
  const to = axis.label(Math.min(axis.columns - 1, last)).year;
  const isLess = from > axis.range.from || to < axis.range.to;
  return to - from + 1 >= leastYears && isLess ? { from, to } : null;
}

function largest(subject: Subject, room: Room, compose: ComposeOptions): Fitted | null {
  const composeAt = (columnWidth: number): Scene =>
    composeScene(subject, { ...compose, layout: { ...compose.layout, columnWidth } });
  const first = composeAt(firstColumn);
  const nominal = atScale(first, room, 1, composeAt);
  if (!nominal) return null;
  for (const scale of scales) {
    const scene = scale === 1 ? nominal : atScale(first, room, scale, composeAt);
    if (scene) return { scene, scale: Math.min(scale * lastStretch, room.width / scene.width) };
  }
  return null;
}

function stepped(column: number): number {
  return Math.floor(column * columnSteps) / columnSteps;
}

/** Columns widened until the scene fills the room to a px a column. */
function atScale(
  first: Scene,
  room: Room,
  scale: number,
  composeAt: (columnWidth: number) => Scene,
): Scene | null {
  const width = room.width / scale;
  const least = leastColumnOf(first, room);
  const search = { width, first: stepped(columnFor(first, width)), least, rounded: stepped };
  let scene: Scene | null = null;
  for (scene of fitColumns(composeAt, { ...search, attempts: 2 }))
    if (scene.width <= width && scene.width > width - scene.columns) break;
  if (!scene || scene.width > width || sceneHeight(scene) * scale > room.height) return null;
  const sparse = sparseAxis(scene);
  return hardFaults(sparse).length === 0 ? sparse : null;
}

/** The narrowest column a chart may have in a room, px; quarters and months name what has room. */
function leastColumnOf(scene: Scene, room: Room): number {
  if (scene.columns > yearsOf(scene)) return partColumn;
  return room.width < narrowRoom ? narrowColumn : labelledColumn;
}

function yearsOf({ range }: Scene): number {
  return range.to - range.from + 1;
}

/** Narrow columns are named every fifth year only, at the stronger lines. */
function sparseAxis(scene: Scene): Scene {
  if (scene.columnWidth >= labelledColumn || scene.columns > yearsOf(scene)) return scene;
  return {
    ...scene,
    bands: scene.bands.map((band) => ({
      ...band,
      marks: band.marks.filter(
        (mark) => mark.kind !== 'axis-label' || Number(mark.id) % strongEvery === 0,
      ),
    })),
  };
}
