/** A scene as wide as it may be: its years take what the texts at their sides leave. */
import { composeOptions } from '../core/index.ts';
import { settle } from '../layout/index.ts';
import { composeScene, fitColumns, type Scene } from '../scene/index.ts';
import type { Arrangement, Matter } from './arrangement.ts';
import type { PaperContext } from './context.ts';

/** px; in narrower years not each has room for its two names. */
export const namedYear = 38;
/** px; in narrower years arrows find no way between bars. */
export const narrowYear = 28;
/** px of the margins beside the years where no arrow goes round. */
const margins = 24;
/** Arrows that go round need wider margins, which change with the width of a year. */
const attempts = 4;

/** By so little that the next drawing is not again wider by what numbers lose. */
function narrower(columnWidth: number): number {
  return columnWidth - 0.01;
}

export interface Composed {
  /** With the years over every band. */
  readonly scene: Scene;
  /** The same with the years over these programs only. */
  readonly withYearsOver: (programs: ReadonlySet<string>) => Scene;
}

function everySecondNamed(scene: Scene): Scene {
  const bands = scene.bands.map((band) => ({
    ...band,
    marks: band.marks.filter((mark) => mark.kind !== 'axis-label' || Number(mark.id) % 2 === 0),
  }));
  return { ...scene, bands };
}

/** The scene at most `width` px wide, or `null` where its years would be too narrow. */
export function composeToWidth(
  { subject }: Matter,
  { names, outcomes, density, leastYear, layout }: Arrangement,
  width: number,
  { lang, day, range, metrics }: PaperContext,
): Composed | null {
  const build = (columnWidth: number, axis: 'every' | ReadonlySet<string>): Scene => {
    const widths = { columnWidth, namesWidth: names, outcomesWidth: outcomes };
    const options = { lang, density, today: day, range, metrics, layout: { ...layout, ...widths } };
    const scene = composeScene(subject, {
      ...composeOptions(subject, options),
      axis,
      isApart: true,
      isListedApart: subject.kind === 'atlas',
    });
    return columnWidth < namedYear ? everySecondNamed(scene) : scene;
  };
  const { columns } = settle({ range, ...layout }).axis;
  const first = (width - names - outcomes - margins) / columns;
  const room = { width, first, least: leastYear, attempts, rounded: narrower };
  for (const scene of fitColumns((columnWidth) => build(columnWidth, 'every'), room))
    if (scene.width <= width)
      return { scene, withYearsOver: (programs) => build(scene.columnWidth, programs) };
  return null;
}
