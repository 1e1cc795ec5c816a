/**
 * Tables → a chart, in one step. Pure: it reads no clock, no environment, no file and no document, so
 * it runs wherever there is ECMAScript, and two sets of tables in one process know nothing of each
 * other.
 */
import { nearNames, readAtlas, type Fault } from '../model/index.ts';
import { renderSvg } from '../render/svg/index.ts';
import {
  hardFaults,
  lightPalette,
  paletteFor,
  rangeOf,
  untimed,
  type Palette,
  type Scene,
} from '../scene/index.ts';
import { composeChart, type ChartOptions } from './compose-chart.ts';
import { subjectsOf } from './subjects.ts';

export interface ChartRequest extends Omit<ChartOptions, 'range'> {
  /** `atlas`, `plan:ID`, `program:ID`, `project:ID`. */
  readonly chart: string;
  /** The years shown; those of the data with today among them, if it is not given. */
  readonly range?: ChartOptions['range'] | undefined;
  /** Light, if it is not given; plans it does not name take its spare colours. */
  readonly palette?: Palette | undefined;
}

export type ChartFault =
  /** A mistake in the tables, or a remark on them, with its cell. */
  | { readonly of: 'tables'; readonly fault: Fault }
  /** A chart the tables do not have, and the names of some they have. */
  | { readonly of: 'request'; readonly chart: string; readonly near: readonly string[] }
  /** What would make someone redraw the chart, as the audit says it. */
  | { readonly of: 'drawing'; readonly sentence: string };

export interface ChartDrawing {
  /** `null` where the tables have errors or no such chart. */
  readonly svg: string | null;
  readonly scene: Scene | null;
  readonly faults: readonly ChartFault[];
}

/** How many names to offer in place of one that is not there. */
const mostNear = 5;

/** `tables`: file name → CSV, as bytes or text; `projects.csv` and the others of `data/`. */
export function drawChart(
  tables: ReadonlyMap<string, Uint8Array | string>,
  { chart, range, palette = lightPalette, ...options }: ChartRequest,
): ChartDrawing {
  const { timed = untimed } = options;
  const { atlas, faults: found } = timed('read', () => readAtlas(tables));
  const faults = found.map((fault) => ({ of: 'tables', fault }) as const);
  if (!atlas) return { svg: null, scene: null, faults };
  const subjects = subjectsOf(atlas);
  const subject = subjects.get(chart);
  if (!subject) {
    const near = nearNames(chart, subjects.keys(), mostNear);
    return { svg: null, scene: null, faults: [...faults, { of: 'request', chart, near }] };
  }
  const years = range ?? rangeOf(atlas, options.today);
  const scene = composeChart(subject, { ...options, range: years });
  const flaws = timed('audit', () => hardFaults(scene));
  const colours = paletteFor(
    palette,
    atlas.plans.map(({ id }) => id),
  );
  const svg = timed('svg', () => renderSvg(scene, { palette: colours }));
  const drawn = flaws.map((sentence) => ({ of: 'drawing', sentence }) as const);
  return { svg, scene, faults: [...faults, ...drawn] };
}
