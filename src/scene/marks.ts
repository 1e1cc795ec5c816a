/**
 * The drawing as data. A scene holds everything a medium needs — geometry, texts, accessible
 * names, links, certainty — and nothing a medium must look up. It is plain JSON.
 *
 * A scene is a stack of bands, one a program. Coordinates are px at nominal size, from the left
 * edge of the scene and the top of the band. Marks are listed in painting order.
 *
 *   x:  0 ── namesWidth ─┬─ plotX ──── plotX + plotWidth ─┬─ outcomesX ──── width
 *         group names    │      years, bars, arrows       │   outcome texts
 */
import type {
  Basis,
  EvaluationKind,
  EvaluationState,
  Fy,
  ProjectRole,
  RelationKind,
} from '../model/index.ts';
import type { Calendar, Edge } from '../layout/index.ts';
import type { Lang } from '../i18n/lang.ts';

export interface Line {
  readonly text: string;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GridMark {
  readonly kind: 'grid';
  /** Between columns of time, lightly and more strongly; between groups; around them all. */
  readonly role: 'minor' | 'major' | 'group' | 'frame';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface AxisLabelMark {
  readonly kind: 'axis-label';
  readonly id: string;
  /** Centre of the columns it names; the lines are centred on it. */
  readonly x: number;
  readonly lines: readonly {
    readonly text: string;
    readonly y: number;
    readonly strong: boolean;
  }[];
}

/** A text of the side columns: an initiative's name, or its outcome. */
export interface GroupMark extends Box {
  readonly kind: 'group';
  readonly id: string;
  readonly column: 'name' | 'outcome';
  /** A plan's name over its bands, in its accent. */
  readonly isHeading: boolean;
  readonly lines: readonly Line[];
}

/** The ground of the list of what has no year, with its title; among the names, never the years. */
export interface ShelfMark extends Box {
  readonly kind: 'shelf';
  readonly id: string;
  /** Ids of the relations of descent that its projects have: told, for no arrow can show them. */
  readonly told: readonly string[];
  readonly lines: readonly Line[];
}

export interface BarMark extends Box {
  readonly kind: 'bar';
  readonly id: string;
  /** `shelf`: it has no edges in time, for no year is known of it or it is a guest. */
  readonly start: Edge | 'shelf';
  readonly end: Edge | 'shelf';
  /** The weaker of the two edges: what the fill may claim. */
  readonly certainty: Basis | 'unknown';
  readonly role: ProjectRole;
  readonly tentative: boolean;
  readonly isPart: boolean;
  /** Of a program the chart does not show: beyond the axis whatever its years, which its label says. */
  readonly isGuest: boolean;
  /** Plan whose accent it wears. */
  readonly plan: string;
  /** The whole as a sentence: name, period, how sure, evaluations, what came before and after. */
  readonly title: string;
}

export interface BarLabelMark extends Box {
  readonly kind: 'bar-label';
  readonly id: string;
  readonly lines: readonly Line[];
  /** How many characters at the end of the last line are the remark 要確認. */
  readonly flagLength: number;
  /** Index of the first line of the detail under the name; the number of lines where there is none. */
  readonly detailFrom: number;
  /** It stands beside its bar, over the grid: media give it a ground of its own. */
  readonly isBeside: boolean;
}

export interface EvaluationMark {
  readonly kind: 'evaluation';
  readonly id: string;
  readonly project: string;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  /** Side of the square it fits in. */
  readonly size: number;
  readonly evaluation: EvaluationKind;
  /** On the day the drawing is made for. */
  readonly status: EvaluationState | null;
  readonly basis: Basis | null;
  readonly letter: string;
  readonly plan: string;
  readonly title: string;
}

/** Leads from a bar's end to an evaluation outside its years. */
export interface TieMark {
  readonly kind: 'tie';
  readonly id: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ArrowMark {
  readonly kind: 'arrow';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: RelationKind;
  /** Corners from the source's edge to the tip, or as far as they lie in its band. */
  readonly points: readonly Point[];
  /** Which of its ends lie in other bands; it goes on there as a mark of the same id. */
  readonly cut: 'start' | 'end' | 'both' | null;
  readonly title: string;
}

export interface TodayMark {
  readonly kind: 'today';
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly label: string;
  /** Baseline of the label. */
  readonly labelY: number;
}

export type Mark =
  | GridMark
  | AxisLabelMark
  | GroupMark
  | ShelfMark
  | BarMark
  | BarLabelMark
  | EvaluationMark
  | TieMark
  | ArrowMark
  | TodayMark;

export type MarkKind = Mark['kind'];

export interface SceneBand {
  /** The program's id. */
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly height: number;
  /** Height of the years' header; 0 for none. */
  readonly axisHeight: number;
  /** Labels of what has no year, where it is listed outside the drawing. */
  readonly listed: readonly string[];
  /** What the layout promised and did not keep, in sentences for `hardFaults`. */
  readonly faults: readonly string[];
  readonly marks: readonly Mark[];
}

/** A project of the chart's that is not drawn, for it lies wholly outside the years shown. */
export interface OutsideProject {
  readonly id: string;
  /** First and last year known of it; the first twice where its end is open or not known. */
  readonly from: Fy;
  readonly to: Fy;
}

export interface Scene {
  /** `atlas`, `plan:ID`, `program:ID` or `project:ID`: the DOM's `data-chart`. */
  readonly chart: string;
  readonly lang: Lang;
  /** What it is of. */
  readonly title: string;
  /** What it shows, counted, without a full stop: 「41課題、評価20件（2014–2035年度の図）」. */
  readonly sentence: string;
  /** What the line of today says: that it is today, or in a file the day it was drawn for. */
  readonly dayWords: string;
  readonly width: number;
  readonly namesWidth: number;
  readonly plotX: number;
  readonly plotWidth: number;
  /** Where the outcomes begin; `width` where there are none. */
  readonly outcomesX: number;
  readonly calendar: Calendar;
  readonly columns: number;
  readonly columnWidth: number;
  /** The calendar's years that are shown. */
  readonly range: { readonly from: Fy; readonly to: Fy };
  /** px of every text in the drawing. */
  readonly fontSize: number;
  /** What is counted instead of drawn. */
  readonly outside: readonly OutsideProject[];
  readonly bands: readonly SceneBand[];
}
