/** Everything a program's own page shows, prepared from the atlas. */
import type { Lang } from '../i18n/lang.ts';
import type { Program } from '../model/index.ts';
import type { Edition } from '../site/edition.ts';
import { planLink, programLink, type ProjectLink } from './fact-views.ts';
import { pageContext } from './page-context.ts';
import { citationsOfProgram } from './plan-citations.ts';
import { programView, type ProgramView } from './prepare-plan.ts';
import type { SourceView } from './source-index.ts';

export interface ProgramPageView extends ProgramView {
  readonly plan: ProjectLink;
  readonly neighbours: { readonly previous: ProjectLink | null; readonly next: ProjectLink | null };
  readonly sources: readonly SourceView[];
}

export function prepareProgram(program: Program, edition: Edition, lang: Lang): ProgramPageView {
  const context = pageContext(edition, lang, citationsOfProgram(program));
  const { plan } = program;
  const at = plan.programs.indexOf(program);
  const link = (other: Program | undefined): ProjectLink | null =>
    other ? programLink(other, context) : null;
  return {
    ...programView(program, context),
    plan: planLink(plan, context),
    neighbours: { previous: link(plan.programs[at - 1]), next: link(plan.programs[at + 1]) },
    sources: context.sources.list,
  };
}
