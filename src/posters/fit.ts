/**
 * The largest text with which everything fits. Sheets are spent last: first the densest telling
 * that fits one sheet, then a plainer one, then another sheet; never text under the sheet's least.
 * A program that is higher than a sheet goes on over several.
 */
import { defaults } from '../layout/index.ts';
import type { Program } from '../model/index.ts';
import {
  arrange,
  columnsNeeded,
  measure,
  type Arranged,
  type Grid,
  type Measured,
  type Room,
} from './arrange.ts';
import type { Arrangement, Matter } from './arrangement.ts';
import type { PaperContext } from './context.ts';
import { namedParts, withHalves } from './program-parts.ts';
import { Unprintable } from './unprintable.ts';

export interface Fitted {
  readonly arranged: Arranged;
  readonly sheets: number;
}

/** Arrangements of equal worth. */
export interface Choice {
  readonly matter: Matter;
  readonly arrangements: readonly Arrangement[];
}

/** The ways to set these programs, or parts of them, in order of preference; the last is the closest. */
export type Choices = (programs: readonly Program[]) => readonly Choice[];

/** How much of a sheet there is, and how large text may be on it. */
export interface Limits {
  readonly room: Room;
  /** How many times the smallest text the text may grow to. */
  readonly largest: number;
}

/** Share of the largest text below which no evener grid is worth it. */
const aboutAsLarge = 0.94;
/** Halvings of the range of scales: to 1 %. */
const steps = 7;

/** pt a px at the sheet's smallest text. */
function leastScale({ sheet }: PaperContext): number {
  return sheet.minText / defaults.fontSize;
}

function measureLeast(grid: Grid, room: Room, context: PaperContext): Measured | null {
  return measure(grid, leastScale(context), room, context);
}

/** An arrangement whose smallest text takes so many sheets. */
interface Way {
  readonly least: Measured;
  readonly sheets: number;
}

function wayOf(measured: Measured | null, room: Room): Way[] {
  const columns = measured ? columnsNeeded(measured, room.height) : Infinity;
  return measured && columns < Infinity
    ? [{ least: measured, sheets: Math.max(1, Math.ceil(columns / measured.arrangement.columns)) }]
    : [];
}

/** The ways of the first choice among those that take the fewest sheets. */
function thriftiest(choices: readonly Choice[], room: Room, context: PaperContext): Way[] {
  let found: Way[] = [];
  let fewest = Infinity;
  for (const { matter, arrangements } of choices) {
    const ways = arrangements.flatMap((arrangement) =>
      wayOf(measureLeast({ matter, arrangement }, room, context), room),
    );
    const sheets = Math.min(...ways.map((way) => way.sheets));
    if (sheets < fewest) [fewest, found] = [sheets, ways.filter((way) => way.sheets === sheets)];
    if (fewest === 1) break;
  }
  return found;
}

/** The largest scale at which this way fits, by bisection; `null` once it is known to be under `worth`. */
function largestFit(
  { least, sheets }: Way,
  worth: number,
  { room, largest }: Limits,
  context: PaperContext,
): Measured | null {
  let best = least;
  let [low, high] = [least.scale, least.scale * largest];
  for (let step = 0; step < steps; step++) {
    if (high < worth) return null;
    const middle = (low + high) / 2;
    const measured = measure(least, middle, room, context);
    if (measured && columnsNeeded(measured, room.height) <= least.arrangement.columns * sheets)
      [best, low] = [measured, middle];
    else high = middle;
  }
  return best;
}

/** Of those whose text is about as large as the largest, the one whose columns are most even. There is one. */
function mostEven(ways: readonly Way[], limits: Limits, context: PaperContext): Fitted {
  const fitting: { measured: Measured; sheets: number }[] = [];
  let worth = 0;
  for (const way of ways) {
    const measured = largestFit(way, worth, limits, context);
    if (!measured) continue;
    fitting.push({ measured, sheets: way.sheets });
    worth = Math.max(worth, measured.scale * aboutAsLarge);
  }
  const all = fitting
    .filter(({ measured }) => measured.scale >= worth)
    .map(({ measured, sheets }): Fitted => ({ arranged: arrange(measured, sheets), sheets }));
  return all.reduce((a, b) => (b.arranged.evenness > a.arranged.evenness + 1e-9 ? b : a));
}

/** The rows of the way that has the fewest higher than the room; `null` where its years are too narrow. */
function tooHigh(closest: Choice, room: Room, context: PaperContext): ReadonlySet<number> | null {
  const { matter, arrangements } = closest;
  const rows = arrangements.flatMap((arrangement) => {
    const measured = measureLeast({ matter, arrangement }, room, context);
    if (!measured) return [];
    const high = [...matter.programs.keys()].filter(
      (row) => measured.heightOf(row, true) > room.height,
    );
    return [new Set(high)];
  });
  const [first, ...others] = rows;
  return first ? others.reduce((a, b) => (b.size < a.size ? b : a), first) : null;
}

/** The rows of the most projects: their arrows want most room beside the years. */
function largestOf(programs: readonly Program[]): ReadonlySet<number> {
  const most = Math.max(...programs.map(({ projects }) => projects.length));
  const rows = [...programs.keys()];
  return new Set(rows.filter((row) => (programs[row]?.projects.length ?? 0) * 2 > most));
}

/** Programs in parts so low that the closest choice has room for each. */
function inLowParts(
  choices: Choices,
  programs: readonly Program[],
  room: Room,
  context: PaperContext,
): readonly Program[] {
  for (let parts = programs; ;) {
    const closest = choices(namedParts(parts)).at(-1);
    const high = (closest && tooHigh(closest, room, context)) ?? largestOf(parts);
    if (high.size === 0) return parts;
    const halves = withHalves(parts, (row) => high.has(row));
    const [row = 0] = high;
    if (!halves) throw new Unprintable(parts[row] as Program, context.sheet);
    parts = halves;
  }
}

/** Throws `Unprintable`. */
export function fit(
  programs: readonly Program[],
  choices: Choices,
  limits: Limits,
  context: PaperContext,
): Fitted {
  const { room } = limits;
  const whole = thriftiest(choices(programs), room, context);
  const ways = whole.length
    ? whole
    : thriftiest(choices(namedParts(inLowParts(choices, programs, room, context))), room, context);
  return mostEven(ways, limits, context);
}
