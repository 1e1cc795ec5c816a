/** What sizing gives: a bar with its name and marks placed, before lanes and heights are known. */
import type { ItemInput } from '../input.ts';
import type { BrokenText } from '../text/index.ts';
import type { Span } from '../time/index.ts';

/** px from the plot's left edge. */
export interface Bar {
  readonly x0: number;
  readonly x1: number;
}

export interface PlacedMark {
  readonly id: string;
  /** Centre, px from the plot's left edge. */
  readonly x: number;
  /** Centre, px below the bar's top; in the strip, px below the strip's top. */
  readonly y: number;
}

export interface SizedLabel extends BrokenText {
  /** Index of the first line of the detail; the number of lines where there is none. */
  readonly detailFrom: number;
  readonly side: 'inside' | 'left' | 'right';
  /** Left edge, px from the plot's left edge. */
  readonly x: number;
  /** Top, px below the bar's top; may be negative for a label beside a low bar. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** px from the plot's left edge, `left < right`. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

export interface SizedItem {
  readonly input: ItemInput;
  /** First and last column; `last` before `first` of a stub beyond the plot's edge. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** The bar, px from the plot's left edge. */
  readonly x0: number;
  readonly x1: number;
  readonly barHeight: number;
  /** Height the lane must have: the bar or a higher label beside it. */
  readonly height: number;
  readonly label: SizedLabel | null;
  readonly marks: readonly PlacedMark[];
  readonly strip: {
    readonly marks: readonly PlacedMark[];
    /** Extents in the lane's strip row: marks before the bar, marks after it. */
    readonly blocks: readonly Extent[];
    readonly height: number;
  } | null;
  /** Extent in the lane's main row, label beside included. */
  readonly left: number;
  readonly right: number;
}

/** Which sides of a bar its arrows need; a label beside it prefers the other. */
export interface Needs {
  readonly incoming: boolean;
  readonly outgoing: boolean;
}
