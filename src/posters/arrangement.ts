/** What a grid of programs is made of, and the ways it can be set. */
import type { Density, LayoutOptions } from '../layout/index.ts';
import type { Program } from '../model/index.ts';
import type { Subject } from '../scene/index.ts';
import type { Block, TextRoom } from './blocks.ts';

/** A way to set the programs; px are the scene's, before it is scaled. */
export interface Arrangement {
  readonly columns: number;
  readonly density: Density;
  /** px of the facts beside each chart; 0 where they stand above it. */
  readonly facts: number;
  /** px of the chart's own side columns. */
  readonly names: number;
  readonly outcomes: number;
  /** Which programs carry the years: all, or the first of each column. */
  readonly axis: 'every' | 'first';
  /** px of a year, at least. */
  readonly leastYear: number;
  readonly layout: Partial<LayoutOptions>;
  /** px from one row to the rule of the next, at least. */
  readonly rowGap: number;
}

/** Where a program's facts may stand, pt. */
export interface FactsRoom {
  /** Beside the chart, or above it. */
  readonly width: number;
  readonly columnWidth: number;
  /** Of the chart, without its years. */
  readonly height: number;
  /** Of running text. */
  readonly size: number;
  readonly isAbove: boolean;
  /** Labels of what has no year and is not in the drawing. */
  readonly listed: readonly string[];
}

export interface Facts {
  /** Beside the chart, or above it. */
  readonly beside: Block;
  /** Under both. */
  readonly across: Block;
}

export interface Matter {
  readonly subject: Subject;
  readonly programs: readonly Program[];
  readonly factsOf: (program: Program, room: FactsRoom) => Facts;
  /** What stands over the first program of a plan in a column, or `null` where there is one plan. */
  readonly headingOf: ((program: Program, room: TextRoom, isContinued: boolean) => Block) | null;
}
