/** What of an atlas a chart can be asked for by name. */
import type { Atlas } from '../model/index.ts';
import { chartId, type Subject } from '../scene/index.ts';

/** By `atlas`, `plan:ID`, `program:ID`, `project:ID`. */
export function subjectsOf(atlas: Atlas): ReadonlyMap<string, Subject> {
  const subjects: Subject[] = [
    { kind: 'atlas', atlas },
    ...atlas.plans.map((plan) => ({ kind: 'plan', plan }) as const),
    ...atlas.programs.map((program) => ({ kind: 'program', program }) as const),
    ...atlas.projects.map((project) => ({ kind: 'lineage', project }) as const),
  ];
  return new Map(subjects.map((subject) => [chartId(subject), subject]));
}
