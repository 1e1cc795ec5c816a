/**
 * What a chart is drawn for, and what follows from what it shows: how densely it is set and which of
 * its bands carry the years. Every picture of the house is composed from here.
 */
import type { Asked } from '../explore/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Density, FyRange, LayoutOptions, TextMetrics } from '../layout/index.ts';
import {
  composeScene,
  SITE_METRICS,
  type ComposeOptions,
  type Days,
  type Scene,
  type Subject,
  type Timed,
} from '../scene/index.ts';

export interface ChartOptions {
  readonly lang: Lang;
  /** The day of the line of today, ISO. */
  readonly today: string;
  /** The years shown, of the calendar of `layout`. */
  readonly range: FyRange;
  /** An overview of what holds several programs, else normal. */
  readonly density?: Density | undefined;
  /** Noto Sans JP as the site sets it. */
  readonly metrics?: TextMetrics | undefined;
  readonly layout?: Partial<LayoutOptions> | undefined;
  /** The ids of the projects to show; without it, all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly days?: Days | undefined;
  readonly timed?: Timed | undefined;
  /** Whether a page moves the line of today to where the reader's day is; else it says its date. */
  readonly isLive?: boolean;
  /** What a reader asked for, to which `only` are the answer. */
  readonly asked?: Asked | undefined;
}

/** Of several programs the first of a plan carries the years for all. */
function axisOf({ kind }: Subject, density: Density): ComposeOptions['axis'] {
  if (density === 'thumbnail') return 'none';
  return kind === 'program' || kind === 'lineage' || kind === 'programs' ? 'every' : 'plan';
}

/** The same for who composes a scene several times: to fit a room, to fill a sheet. */
export function composeOptions(subject: Subject, options: ChartOptions): ComposeOptions {
  const { range, metrics = SITE_METRICS, layout, ...rest } = options;
  const isWide = subject.kind === 'atlas' || subject.kind === 'plan';
  const density = options.density ?? (isWide ? 'overview' : 'normal');
  return {
    ...rest,
    density,
    metrics,
    axis: axisOf(subject, density),
    layout: { range, ...layout },
  };
}

/** What a chart shows → the drawing as data. */
export function composeChart(subject: Subject, options: ChartOptions): Scene {
  return composeScene(subject, composeOptions(subject, options));
}
