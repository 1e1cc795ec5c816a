/** A page's charts, drawn as someone explores them: fewer projects, other years, wider columns. */
import { composeOptions, type ChartOptions } from '../../core/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Density, FyRange } from '../../layout/index.ts';
import type { Atlas } from '../../model/index.ts';
import { leastYears, type Choices, type Exploration } from '../../explore/index.ts';
import { chartParts, type ChartHtml } from '../../render/svg/index.ts';
import {
  composeScene,
  pageLayout,
  yearsShown,
  type PageRoom,
  type Scene,
  type Subject,
} from '../../scene/index.ts';
import { rowId } from '../row-id.ts';

/** A chart of the page, by what it shows (`atlas`, `program:ID`) and how densely it was built. */
export interface ChartWanted {
  readonly subject: string;
  readonly density: Density;
  /** Whether rows of a table of the page describe its bars. */
  readonly hasRows: boolean;
  /** Whether the page names programs beside their bands. */
  readonly isNamedByPage: boolean;
  /** px its years have on the page. */
  readonly width: number;
}

export interface DrawnChart extends ChartHtml {
  readonly subject: string;
  /** The years it shows. */
  readonly range: FyRange;
}

/** The years a reader asked for; where none, those that what is shown needs. */
function axisOf({ from, to }: Pick<Exploration, 'from' | 'to'>, needed: FyRange): FyRange {
  const first = from ?? Math.min(needed.from, (to ?? needed.to) - leastYears + 1);
  return { from: first, to: to ?? Math.max(needed.to, first + leastYears - 1) };
}

export function subjectOf(name: string, atlas: Atlas): Subject | null {
  if (name === 'atlas') return { kind: 'atlas', atlas };
  const [, kind, id] = /^(\w+):(.+)$/.exec(name) ?? [];
  const plan = kind === 'plan' ? atlas.plans.find((one) => one.id === id) : undefined;
  if (plan) return { kind: 'plan', plan };
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

/** The place a chart has on a page. */
export type Standing = Pick<PageRoom, 'isNamedByPage' | 'width'>;

/** `built`: the density the page was built with. */
export function exploredScene(
  subject: Subject,
  built: Density,
  drawing: Drawing,
  standing: Standing,
): Scene {
  const options = composeOptions(subject, optionsOf(subject, built, drawing, standing));
  return composeScene(subject, { ...options, axis: 'first' });
}

/** A chart says by what it is of which plan and which program it shows. */
function choicesOf({ kind }: Subject, { choices }: Exploration): Choices {
  if (kind === 'atlas') return choices;
  return { ...choices, plan: [], program: kind === 'plan' ? choices.program : [] };
}

/** How a chart is drawn as it is explored, in its place on the page or, without one, for a file. */
export function optionsOf(
  subject: Subject,
  built: Density,
  drawing: Drawing,
  standing: Standing | null,
): ChartOptions {
  const { lang, today, range: widest, left, names, exploration } = drawing;
  const density = exploration.density ?? built;
  const shown = { lang, density, today, only: left };
  const range = axisOf(exploration, yearsShown(subject, { ...shown, widest }));
  const { zoom } = exploration;
  const { isNamedByPage, width } = standing ?? { isNamedByPage: false, width: null };
  return {
    ...shown,
    range,
    layout: pageLayout({ isNamedByPage, range, width, zoom }),
    isLive: standing !== null,
    asked: { choices: choicesOf(subject, exploration), names },
  };
}

/** The charts wanted that there are, one after the other. `bars`: where a bar leads, `*` for its id. */
export function* drawCharts(
  atlas: Atlas,
  wanted: readonly ChartWanted[],
  drawing: Drawing & { readonly bars: string },
): Generator<DrawnChart> {
  for (const { subject: name, density, hasRows, isNamedByPage, width } of wanted) {
    const subject = subjectOf(name, atlas);
    if (!subject) continue;
    const scene = exploredScene(subject, density, drawing, { isNamedByPage, width });
    const hrefOf = (id: string): string => drawing.bars.replaceAll('*', id);
    yield {
      subject: name,
      range: scene.range,
      ...chartParts(scene, {
        isNamedByPage,
        hrefOf,
        ...(hasRows ? { describedBy: rowId } : {}),
      }),
    };
  }
}
