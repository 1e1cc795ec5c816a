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
  readonly note: string | null;
  readonly cites: readonly CiteView[];
}

export interface IndicatorGroup {
  readonly title: string;
  readonly items: readonly IndicatorView[];
}

const TYPES: readonly IndicatorType[] = ['output', 'outcome'];

/** Ensures: no empty group. */
export function groupIndicators(
  indicators: readonly Indicator[],
  context: PageContext,
): readonly IndicatorGroup[] {
  return TYPES.map((type) => ({
    title: context.words.indicator[type],
    items: indicators
      .filter((indicator) => indicator.type === type)
      .map((indicator) => indicatorView(indicator, context)),
  })).filter((group) => group.items.length > 0);
}

function indicatorView(indicator: Indicator, context: PageContext): IndicatorView {
  const { lang } = context;
  return {
    label: [indicator.group, pick(indicator.label, lang)].filter(Boolean).join(' '),
    covers: indicator.projects.map((project) => ({
      ...projectLink(project, context),
      mark: project.mark ?? pick(project.short, lang),
    })),
    note: indicator.note && pick(indicator.note, lang),
    cites: context.sources.cite(indicator.citations),
  };
}
