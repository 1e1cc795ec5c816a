/** The pages of a plan as a printed piece: its title, its description, its sheet. */
import { pick } from '../i18n/lang.ts';
import type { Plan } from '../model/index.ts';
import type { Paper, PaperPage } from '../render/pdf/index.ts';
import type { PaperContext } from './context.ts';

export function planPaper(
  plan: Plan,
  pages: readonly PaperPage[],
  { lang, palette, sheet, site, words }: PaperContext,
): Paper {
  const name = pick(plan.name, lang);
  const { programs } = plan;
  const projects = programs.flatMap((program) => program.projects);
  return {
    lang,
    palette,
    title: name,
    author: site.name,
    description: words.plan.description(name, programs.length, projects.length),
    width: sheet.width,
    height: sheet.height,
    pages,
  };
}
