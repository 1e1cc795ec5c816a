/**
 * A program's chart at the size that fills a slide best: the largest text that fits, never under
 * 9 pt; then as much air between the bars as there is room for. What does not fit even at 9 pt gives
 * up its legend first, then takes several slides.
 */
import { composeChart } from '../core/index.ts';
import type { Lang } from '../i18n/lang.ts';
import {
  defaults,
  leastColumn,
  settle,
  type FyRange,
  type LayoutOptions,
} from '../layout/index.ts';
import type { Program } from '../model/index.ts';
import { minTextSize, places, scaleFor } from '../render/pptx/index.ts';
import { fitColumns, sceneHeight, yearsShown, type Scene } from '../scene/index.ts';
import { halve } from '../model/index.ts';
import { SLIDE_METRICS } from './slide-metrics.ts';

/** pt */
const sizes = [11, 10.5, 10, 9.5, minTextSize] as const;
/** Times the usual room between lanes and in bars. */
const airs = [3, 2.5, 2, 1.6, 1.3, 1] as const;
/**
 * Columns of the groups' names and outcomes, px: the usual first, wider ones for long texts, which
 * would otherwise make a chart higher than its bars are.
 */
const sideWidths = [
  [132, 124],
  [180, 124],
  [132, 172],
  [168, 160],
  [216, 120],
  [120, 216],
] as const;
const leastYear = leastColumn(defaults);
/** Margins beside the plot, px; arrows that go round may ask for more. */
const margins = 24;
/** px by which a chart may be wider than its place: no eye sees it. */
const overhang = 0.5;
const attempts = 3;

export interface FittedChart {
  readonly program: Program;
  readonly scene: Scene;
  /** pt */
  readonly size: number;
  /** Whether there is room for a legend under it. */
  readonly hasLegend: boolean;
}

interface Making {
  readonly lang: Lang;
  /** ISO */
  readonly day: string;
  /** The most years shown. */
  readonly range: FyRange;
  readonly roomWithLegend: Room;
}

/** Height a chart may have, pt. */
type Room = (scene: Scene) => number;

const wholeRoom: Room = () => places.chart.height;

type Sides = Pick<LayoutOptions, 'namesWidth' | 'outcomesWidth'>;

function sidesFor(program: Program): Sides[] {
  const hasOutcomes = program.initiatives.some(({ outcome }) => outcome !== null);
  return sideWidths.map(([namesWidth, outcomesWidth]) => ({
    namesWidth,
    outcomesWidth: hasOutcomes ? outcomesWidth : 0,
  }));
}

interface Look {
  /** pt */
  readonly size: number;
  readonly air: number;
  readonly sides: Sides;
}

/** The chart as wide as the slide, or `null` where its years had too little room. */
function composeAt(program: Program, { size, air, sides }: Look, making: Making): Scene | null {
  const width = places.chart.width / scaleFor(size);
  const { range } = making;
  const { columns } = settle({ range }).axis;
  const layout = {
    ...sides,
    minBarHeight: defaults.minBarHeight * Math.min(1.4, air),
    padY: defaults.padY * Math.min(2, air),
    gutter: defaults.gutter * air,
  };
  const options = { lang: making.lang, today: making.day, range, metrics: SLIDE_METRICS };
  const build = (columnWidth: number): Scene =>
    composeChart({ kind: 'program', program }, { ...options, layout: { ...layout, columnWidth } });
  const first = (width - sides.namesWidth - sides.outcomesWidth - margins) / columns;
  for (const scene of fitColumns(build, { width, first, least: leastYear, attempts }))
    if (scene.width <= width + overhang) return scene;
  return null;
}

function fitting(program: Program, look: Look, room: Room, making: Making): Scene | null {
  const scene = composeAt(program, look, making);
  return scene && sceneHeight(scene) * scaleFor(look.size) <= room(scene) ? scene : null;
}

function fitOne(program: Program, room: Room, making: Making): FittedChart | null {
  for (const size of sizes)
    for (const sides of sidesFor(program)) {
      if (!fitting(program, { size, sides, air: 1 }, room, making)) continue;
      for (const air of airs) {
        const scene = fitting(program, { size, sides, air }, room, making);
        if (scene) return { program, scene, size, hasLegend: room === making.roomWithLegend };
      }
    }
  return null;
}

/** Ensures: every project of the program is in exactly one chart; all show the years it needs. */
export function fitCharts(program: Program, making: Making): FittedChart[] {
  const range = yearsShown(
    { kind: 'program', program },
    { lang: making.lang, density: 'normal', today: making.day, widest: making.range },
  );
  return fitParts(program, { ...making, range });
}

function fitParts(program: Program, making: Making): FittedChart[] {
  const one = fitOne(program, making.roomWithLegend, making) ?? fitOne(program, wholeRoom, making);
  if (one) return [one];
  const parts = halve(program);
  if (parts) return parts.flatMap((part) => fitParts(part, making));
  // One project that is too tall by itself keeps its text's size and reaches below the room.
  const [sides] = sidesFor(program);
  const scene = sides && composeAt(program, { size: minTextSize, sides, air: 1 }, making);
  return scene ? [{ program, scene, size: minTextSize, hasLegend: false }] : [];
}
