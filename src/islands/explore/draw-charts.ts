/** A page's charts, drawn as someone explores them: fewer projects, other years, wider columns. */
import { composeChart, type ChartOptions } from '../../core/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defaults, leastColumn, type Density, type FyRange } from '../../layout/index.ts';
import type { Atlas } from '../../model/index.ts';
import { leastYears, type Choices, type Exploration } from '../../explore/index.ts';
import { chartParts, type ChartHtml } from '../../render/svg/index.ts';
import type { Scene, Subject } from '../../scene/index.ts';
import { rowId } from '../row-id.ts';

/** A chart of the page, by what it shows (`atlas`, `program:ID`) and how densely it was built. */
export interface ChartWanted {
  readonly subject: string;
  readonly density: Density;
  /** Whether rows of a table of the page describe its bars. */
  readonly hasRows: boolean;
}

export interface DrawnChart extends ChartHtml {
  readonly subject: string;
  /** The years it shows. */
  readonly range: FyRange;
}

const widestColumn = 176;

/** The axis a reader asked for. Fewer years than usual share the usual width. */
function axisOf(
  { from, to, zoom }: Exploration,
  usual: FyRange,
): Pick<ChartOptions, 'range' | 'layout'> {
  const first = from ?? Math.min(usual.from, (to ?? usual.to) - leastYears + 1);
  const range = { from: first, to: to ?? Math.max(usual.to, first + leastYears - 1) };
  const shared = (defaults.columnWidth * (usual.to - usual.from + 1)) / (range.to - range.from + 1);
  const columnWidth = Math.min(widestColumn, Math.max(leastColumn(defaults), shared) * zoom);
  return { range, layout: { columnWidth: Math.round(columnWidth) } };
}

export function subjectOf(name: string, atlas: Atlas): Subject | null {
  if (name === 'atlas') return { kind: 'atlas', atlas };
  const [, kind, id] = /^(\w+):(.+)$/.exec(name) ?? [];
  const program = kind === 'program' ? atlas.programs.find((one) => one.id === id) : undefined;
  return program ? { kind: 'program', program } : null;
}

/** What a chart is drawn for: whom, on what ISO day, with which projects and years. */
export interface Drawing {
  readonly lang: Lang;
  readonly today: string;
  /** The years shown unless the reader asks for others. */
  readonly range: FyRange;
  /** The ids of the projects to show. */
  readonly left: ReadonlySet<string>;
  readonly exploration: Exploration;
  /** Of plans, programs and organizations, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** `built`: the density the page was built with. */
export function exploredScene(subject: Subject, built: Density, drawing: Drawing): Scene {
  return composeChart(subject, optionsOf(subject, built, drawing, true));
}

/** A chart says by what it is of which plan and which program it shows. */
function choicesOf({ kind }: Subject, { choices }: Exploration): Choices {
  if (kind === 'atlas') return choices;
  return { ...choices, plan: [], program: kind === 'plan' ? choices.program : [] };
}

/** How a chart is drawn as it is explored, on the page (`isLive`) or for a file. */
export function optionsOf(
  subject: Subject,
  built: Density,
  drawing: Drawing,
  isLive: boolean,
): ChartOptions {
  const { lang, today, range, left, names, exploration } = drawing;
  return {
    lang,
    density: exploration.density ?? built,
    today,
    isLive,
    ...axisOf(exploration, range),
    only: left,
    asked: { choices: choicesOf(subject, exploration), names },
  };
}

/** The charts wanted that there are, one after the other. `bars`: where a bar leads, `*` for its id. */
export function* drawCharts(
  atlas: Atlas,
  wanted: readonly ChartWanted[],
  drawing: Drawing & { readonly bars: string },
): Generator<DrawnChart> {
  for (const { subject: name, density, hasRows } of wanted) {
    const subject = subjectOf(name, atlas);
    if (!subject) continue;
    const scene = exploredScene(subject, density, drawing);
    const hrefOf = (id: string): string => drawing.bars.replaceAll('*', id);
    yield {
      subject: name,
      range: scene.range,
      ...chartParts(scene, { hrefOf, ...(hasRows ? { describedBy: rowId } : {}) }),
    };
  }
}
