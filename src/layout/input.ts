/**
 * What the layout is given and what it may choose. Texts arrive already in one language;
 * the layout only measures them. All lengths are px at the chart's nominal size.
 */
import type { EvaluationKind, Period, RelationKind } from '../model/index.ts';
import type { TextMetrics } from './text/index.ts';
import { columnGrid, lattice, type Grid } from './grid/index.ts';
import {
  createAxis,
  fiscalYears,
  type BarEnd,
  type Calendar,
  type FyRange,
  type TimeAxis,
} from './time/index.ts';

export interface ItemInput {
  readonly id: string;
  /** The name as it is to be read on the chart. */
  readonly label: string;
  /** A remark that ends the label and is never broken (要確認), or `null`. */
  readonly flag: string | null;
  /** What stands under the name where `detailLines` allow it and the bar is wide enough, or `null`. */
  readonly detail: string | null;
  readonly start: BarEnd;
  readonly end: BarEnd;
  /**
   * Whatever its years, it stands beyond the axis' beginning or its end: a stub of what belongs to
   * another chart.
   */
  readonly aside: 'before' | 'after' | null;
  readonly evaluations: readonly {
    readonly id: string;
    readonly kind: EvaluationKind;
    /** As exactly as it is known: its mark stands in the middle. */
    readonly at: Period;
  }[];
  /** The item this one is part of; parts stand below their whole. */
  readonly parent: string | null;
}

export interface GroupInput {
  readonly id: string;
  /** Text for the names column and the outcome column; empty for none. */
  readonly name: string;
  readonly outcome: string;
  readonly items: readonly ItemInput[];
}

export interface LinkInput {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

export interface BandInput {
  readonly id: string;
  readonly groups: readonly GroupInput[];
  /** Heads the list of what has no year. */
  readonly shelfTitle: string;
  /** Links with an end outside the band, or one that has no year, are left out by the caller. */
  readonly links: readonly LinkInput[];
}

export type Density = 'thumbnail' | 'overview' | 'normal' | 'detailed';

export interface LayoutOptions {
  /** What a column is. */
  readonly calendar: Calendar;
  /** The calendar's years that are shown. */
  readonly range: FyRange;
  readonly columnWidth: number;
  /** Width of the column of group names at the left; 0 for none. */
  readonly namesWidth: number;
  /** Width of the column of outcomes at the right; 0 for none. */
  readonly outcomesWidth: number;
  /** Size of every text in the chart. */
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Room between a bar's end and its moment, so that neighbours stay apart. */
  readonly inset: number;
  /** Room between a bar's edge and its label. */
  readonly padX: number;
  readonly padY: number;
  /** Lowest bar. */
  readonly minBarHeight: number;
  /** Side of the square an evaluation mark occupies; 0 draws no marks. */
  readonly markSize: number;
  /** Lines a label may have inside its bar; 0 draws no labels. */
  readonly maxLabelLines: number;
  /** Lines a detail may have under the name inside a bar; 0 draws none. */
  readonly detailLines: number;
  /** Height of a gutter between lanes that carries no arrow, and the spacing of arrows in it. */
  readonly gutter: number;
  readonly trackSpacing: number;
  /** Whether links are drawn. */
  readonly arrows: boolean;
}

/** The choices, with the axis and the grid they come to. */
export interface SettledOptions extends LayoutOptions {
  readonly axis: TimeAxis;
  readonly grid: Grid;
}

/** `isOnColumns`: whether every bar begins and ends with a column, as most do on an axis of years. */
export function settle(
  overrides: Partial<LayoutOptions> = {},
  isOnColumns: (axis: TimeAxis) => boolean = ({ perYear }) => perYear === 1,
): SettledOptions {
  const options = { ...defaults, ...overrides };
  const axis = createAxis(options.calendar, options.range, options.columnWidth);
  const grid = isOnColumns(axis) ? columnGrid(axis, options.inset) : lattice(axis);
  return { ...options, axis, grid };
}

/** What texts are measured with and set by. */
export interface Setting {
  readonly metrics: TextMetrics;
  readonly options: SettledOptions;
}

/** At about 1280 px the columns are 44 px apart and every text is 12 px, the smallest a screen may show. */
export const defaults: LayoutOptions = Object.freeze({
  calendar: Object.freeze(fiscalYears()),
  range: Object.freeze({ from: 2014, to: 2035 }),
  columnWidth: 44,
  namesWidth: 144,
  outcomesWidth: 144,
  fontSize: 12,
  lineHeight: 16,
  inset: 7,
  padX: 7,
  padY: 5,
  minBarHeight: 26,
  markSize: 18,
  maxLabelLines: 3,
  detailLines: 0,
  gutter: 8,
  trackSpacing: 7,
  arrows: true,
});

/**
 * What each density changes. `detailed` adds the details, `overview` draws lower bars and smaller marks,
 * `thumbnail` nothing but the bars.
 */
export const densities: Readonly<Record<Density, Partial<LayoutOptions>>> = Object.freeze({
  normal: {},
  detailed: { detailLines: 4 },
  overview: {
    markSize: 15,
    maxLabelLines: 2,
    padY: 3,
    minBarHeight: 20,
    lineHeight: 14,
    gutter: 4,
    outcomesWidth: 0,
  },
  thumbnail: {
    columnWidth: 16,
    namesWidth: 0,
    outcomesWidth: 0,
    inset: 1,
    markSize: 0,
    maxLabelLines: 0,
    minBarHeight: 7,
    padY: 0,
    gutter: 3,
    arrows: false,
  },
});
