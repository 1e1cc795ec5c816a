/** How a project is named that has no bar among the years: its years stand in words. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { Project } from '../model/index.ts';
import { hasNoYear } from './among-years.ts';

/** The short name, whether it is provisional, and the years known. */
export function nameWithYears(project: Project, lang: Lang): string {
  const { short, tentative, start, end } = project;
  const words = chartWords(lang);
  const name = pick(short, lang) + (tentative ? words.tentative : '');
  return hasNoYear(project) ? name : `${name} ${words.years(start.fy, end.fy)}`;
}

/** The same with the program it belongs to. */
export function nameWithProgram(project: Project, lang: Lang): string {
  const { ofProgram } = chartWords(lang);
  return ofProgram(nameWithYears(project, lang), pick(project.program.name, lang));
}
