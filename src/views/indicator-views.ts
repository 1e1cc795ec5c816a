/** Indicators as a page lists them: by type, each with the projects it covers. */
import { pick } from '../i18n/lang.ts';
import type { Indicator, IndicatorType } from '../model/index.ts';
import { projectLink, type ProjectLink } from './fact-views.ts';
import type { PageContext } from './page-context.ts';
import type { CiteView } from './source-index.ts';

export interface IndicatorView {
  readonly label: string;
  /** The projects it covers, by the mark printed on the chart or by name. */
  readonly covers: readonly (ProjectLink & { readonly mark: string })[];
  /** Leads to the note of its group that is about it. */
  readonly noteMark: string | null;
  readonly cites: readonly CiteView[];
}

export interface IndicatorGroup {
  readonly title: string;
  readonly items: readonly IndicatorView[];
  /** What is noted of them, each once. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

const TYPES: readonly IndicatorType[] = ['output', 'outcome'];

/** Ensures: no empty group. */
export function groupIndicators(
  indicators: readonly Indicator[],
  context: PageContext,
): readonly IndicatorGroup[] {
  return TYPES.map((type) => groupOf(type, indicators, context)).filter(
    ({ items }) => items.length > 0,
  );
}

function groupOf(
  type: IndicatorType,
  indicators: readonly Indicator[],
  context: PageContext,
): IndicatorGroup {
  const own = indicators.filter((indicator) => indicator.type === type);
  const texts = own.flatMap(({ note }) => (note ? [pick(note, context.lang)] : []));
  const notes = [...new Set(texts)].map((text, i, all) => ({
    mark: all.length > 1 ? `※${i + 1}` : '※',
    text,
  }));
  const marks = new Map(notes.map(({ mark, text }) => [text, mark]));
  return {
    title: context.words.indicator[type],
    items: own.map((indicator) => indicatorView(indicator, marks, context)),
    notes,
  };
}

function indicatorView(
  indicator: Indicator,
  marks: ReadonlyMap<string, string>,
  context: PageContext,
): IndicatorView {
  const { lang } = context;
  return {
    label: [indicator.group, pick(indicator.label, lang)].filter(Boolean).join(' '),
    covers: indicator.projects.map((project) => ({
      ...projectLink(project, context),
      mark: project.mark ?? pick(project.short, lang),
    })),
    noteMark: (indicator.note && marks.get(pick(indicator.note, lang))) ?? null,
    cites: context.sources.cite(indicator.citations),
  };
}
