/** Where a plan's tables stand: on its own page, or on one of theirs. */
import type { Plan } from '../model/index.ts';

/**
 * A row of a table weighs as much as its bar three times over, 2 kB before it is compressed. So many
 * are 4 MB, which a phone still opens at once; with more of them the charts would wait for tables.
 */
const mostRows = 2000;

export function projectCountOf(plan: Plan): number {
  return plan.programs.reduce((sum, { projects }) => sum + projects.length, 0);
}

export function hasTablePage(plan: Plan): boolean {
  return projectCountOf(plan) > mostRows;
}
