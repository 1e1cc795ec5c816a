/**
 * Checked tables → one frozen atlas. Requires tables without errors: every id resolves, no parent is
 * its own ancestor. Rows refer to each other by identity; the shape is `atlas.ts`. Time and memory
 * grow with the number of rows.
 */
import type { Atlas } from './atlas.ts';
import {
  budgetOf,
  byYear,
  contradictionOf,
  evaluationOf,
  indicatorOf,
  participantOf,
  relationOf,
} from './link-facts.ts';
import { linkOrganizations, organizationsBySpelling } from './link-organizations.ts';
import {
  initiativeOf,
  planOf,
  policyOf,
  programOf,
  siteOf,
  sourceOf,
  standingOf,
} from './link-plans.ts';
import { linkProjects } from './link-projects.ts';
import { byId, citing, inOrder, named, rowsOf } from './link-rows.ts';
import type { Tables } from './table.ts';

/** Freezes everything reachable, without recursion. */
function freeze<T extends object>(root: T): T {
  const waiting: object[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (Object.isFrozen(next)) continue;
    Object.freeze(next);
    const parts: unknown[] = Object.values(next);
    for (const part of parts)
      if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) waiting.push(part);
  }
  return root;
}

export function linkAtlas(tables: Tables, version: string): Atlas {
  const sources = byId(rowsOf(tables.sources).map(sourceOf));
  const cite = citing(sources);
  const policies = byId(rowsOf(tables.policies).map((row) => policyOf(row, cite)));
  const plans = byId(inOrder(rowsOf(tables.plans)).map((row) => planOf(row, cite)));
  const programs = byId(inOrder(rowsOf(tables.programs)).map((row) => programOf(row, plans, cite)));
  const initiatives = byId(
    inOrder(rowsOf(tables.initiatives)).map((row) => initiativeOf(row, programs, cite)),
  );
  const organizations = organizationsBySpelling(rowsOf(tables.organizations));
  const homes = { programs, initiatives, organizations };
  const projects = linkProjects(tables.projects, homes, cite);
  const evaluations = rowsOf(tables.evaluations).map((row) => evaluationOf(row, projects, cite));
  for (const project of projects.values()) project.evaluations.sort(byYear);
  for (const row of inOrder(rowsOf(tables.plan_policies)))
    named(plans, row.plan).policies.push(standingOf(row, policies, programs));
  const programsInOrder = [...plans.values()].flatMap((plan) => plan.programs);
  const projectsInOrder = programsInOrder.flatMap((program) => program.projects);
  const participants = inOrder(rowsOf(tables.participants)).map((row) =>
    participantOf(row, projects, organizations, cite),
  );
  return freeze({
    site: siteOf(rowsOf(tables.site)),
    plans: [...plans.values()],
    programs: programsInOrder,
    evaluations,
    relations: rowsOf(tables.relations).map((row) => relationOf(row, projects, cite)),
    indicators: inOrder(rowsOf(tables.indicators)).map((row) =>
      indicatorOf(row, programs, projects, cite),
    ),
    budgets: rowsOf(tables.budgets).map((row) => budgetOf(row, projects, cite)),
    participants,
    projects: projectsInOrder,
    policies: [...policies.values()],
    sources: [...sources.values()],
    contradictions: inOrder(rowsOf(tables.contradictions)).map((row) =>
      contradictionOf(row, programs, projects, cite),
    ),
    organizations: linkOrganizations(organizations, projectsInOrder),
    version,
  });
}
