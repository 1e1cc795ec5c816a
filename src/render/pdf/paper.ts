/**
 * A printed piece as data: pages of a size in mm, and on each what stands where, in pt from the upper
 * left corner of the trimmed sheet. Whoever composes it has broken every line; the renderer
 * looks nothing up. Items are listed in painting order, which is also the order they are read in.
 */
import type { Lang } from '../../i18n/lang.ts';
import type { Box, Mark, Palette, Point, Scene, SceneBand } from '../../scene/index.ts';
import type { Align } from './text.ts';

export const ptPerMm = 72 / 25.4;

export interface TextItem {
  readonly kind: 'text';
  /** The baseline of the first line; `x` is what `align` says. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly weight: 400 | 700;
  readonly fill: string;
  readonly align: Align;
  /** 1 for the title, 2 for a program and so on: the bookmarks. `null` for running text. */
  readonly heading: 1 | 2 | 3 | null;
}

export interface RuleItem {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly stroke: string;
}

/** A filled area. Where it reaches the edge of the sheet it goes on into the bleed. */
export interface AreaItem {
  readonly kind: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** One band of a scene. */
export interface ChartItem {
  readonly kind: 'chart';
  readonly x: number;
  readonly y: number;
  /** pt a px of the scene. */
  readonly scale: number;
  readonly scene: Scene;
  readonly band: SceneBand;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}

/** Marks that stand for nothing: a drawing of the legend. */
export interface SampleItem {
  readonly kind: 'sample';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fontSize: number;
  readonly marks: readonly Mark[];
}

/** A QR code. */
export interface CodeItem {
  readonly kind: 'code';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly modules: readonly (readonly boolean[])[];
  readonly href: string;
  readonly alt: string;
}

export type PaperItem = TextItem | RuleItem | AreaItem | ChartItem | SampleItem | CodeItem;

/** A box of the page through which a part of something larger is seen, from `from` on. */
export interface Window extends Box {
  readonly from: Point;
}

export interface PaperPage {
  readonly items: readonly PaperItem[];
  /** Where only a part of the items is seen; without it they stand on the page itself. */
  readonly window?: Window;
  /** What stands around the window. */
  readonly around?: readonly PaperItem[];
}

export interface Paper {
  readonly lang: Lang;
  /** What its charts are painted in. */
  readonly palette: Palette;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  /** mm of every trimmed page. */
  readonly width: number;
  readonly height: number;
  readonly pages: readonly PaperPage[];
}
