/**
 * What marks are drawn with: paths, discs, boxes and texts, in px of the band as marks are. A medium
 * that can paint these four can paint every mark, those yet to come too.
 */
import type { Weight } from '../layout/index.ts';
import type { Box, Point } from './marks.ts';
import type { Paint, Stroke } from './paint.ts';

interface Painted {
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

export interface PathShape extends Painted {
  readonly kind: 'path';
  /** In absolute M, L, Q and Z, with at most two decimals. */
  readonly d: string;
}

export interface DiscShape extends Painted {
  readonly kind: 'disc';
  readonly centre: Point;
  readonly radius: number;
}

export interface BoxShape extends Painted, Box {
  readonly kind: 'box';
  /** Of its corners. */
  readonly radius: number;
}

/** Characters of one colour, set one after the other. */
export interface TextRun {
  readonly text: string;
  readonly paint: Paint;
}

export interface TextLine {
  /** Of the baseline: its left end, or its middle. */
  readonly x: number;
  readonly y: number;
  readonly runs: readonly TextRun[];
}

export interface TextShape {
  readonly kind: 'text';
  readonly anchor: 'start' | 'middle';
  readonly weight: Weight;
  readonly lines: readonly TextLine[];
}

export type Primitive = PathShape | DiscShape | BoxShape | TextShape;

export type PrimitiveKind = Primitive['kind'];

/** What tests, scripts and readers' tools find a mark by. */
export interface MarkName {
  readonly kind: string;
  readonly id: string;
  /** What else is said of it, by its name in `data-*`. */
  readonly says?: Readonly<Record<string, string | number>>;
}

/** A mark as it is painted, in any medium. */
export interface Drawing {
  /** `null` for what nobody asks for. */
  readonly name: MarkName | null;
  /** The text where that is the mark and all else its ground; its parts; or all of them as one that moves. */
  readonly bearer: 'text' | 'parts' | 'whole';
  /** What is said of it to someone who cannot see it; `null` where its text says it, or another mark. */
  readonly title: string | null;
  /** In the order of painting. */
  readonly shapes: readonly Primitive[];
}
