/**
 * The pictures of charts that the site keeps as files, `charts/program-ID.svg` and its sizes, and
 * where they are. Lineages have them on a site of ordinary size; on one of thousands of projects
 * they would take most of its build, and `npm run export` writes the one that is wanted.
 */
import { subjectsOf } from '../core/index.ts';
import type { Atlas } from '../model/index.ts';
import { chartId, type SheetSize, type Subject } from '../scene/index.ts';
import { exportFile } from './chart-sheets.ts';

const maxLineages = 500;

/** The charts that have files. */
export function keptCharts(atlas: Atlas): readonly Subject[] {
  return [...subjectsOf(atlas).values()].filter((subject) => isKept(subject, atlas));
}

/** Whether a chart is one of the tables', and of a kind that is kept: as shown, and in each size it fits. */
export function isKept(subject: Subject, atlas: Atlas): boolean {
  switch (subject.kind) {
    case 'atlas':
      return subject.atlas === atlas;
    case 'plan':
      return atlas.plans.includes(subject.plan);
    case 'programs':
      return false;
    case 'program':
      return atlas.plans.includes(subject.program.plan);
    case 'lineage':
      return (
        atlas.projects.length <= maxLineages && atlas.plans.includes(subject.project.program.plan)
      );
    case 'organization':
    case 'outlook':
      return false;
  }
}

/** Of each language, `charts/program-ls-medicines.slide.svg`. */
export function chartFile(subject: Subject, size: SheetSize): string {
  return `charts/${exportFile(chartId(subject), size, '.svg')}`;
}
