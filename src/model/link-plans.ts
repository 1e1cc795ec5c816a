/** What stands over projects: the site, its sources and policies, plans, programs and initiatives. */
import type { Initiative, Plan, PlanPolicy, Policy, Program, Site, Source, Text } from './atlas.ts';
import { maybe, named, type Cite, type Ids } from './link-rows.ts';
import { noteOf, optionalText, text, type Open } from './link-texts.ts';
import type { RowOf } from './tables.ts';

export function siteOf([row]: readonly RowOf<'site'>[]): Site {
  const said = (ja: keyof RowOf<'site'>, en: keyof RowOf<'site'>): Text | null =>
    optionalText(row?.[ja] ?? null, row?.[en] ?? null);
  return {
    title: said('title_ja', 'title_en'),
    heading: said('heading_ja', 'heading_en'),
    tagline: said('tagline_ja', 'tagline_en'),
    description: said('description_ja', 'description_en'),
    lead: said('lead_ja', 'lead_en'),
    overview: said('overview_ja', 'overview_en'),
    owner: said('owner_ja', 'owner_en'),
    credit: said('credit_ja', 'credit_en'),
    disclaimer: said('disclaimer_ja', 'disclaimer_en'),
    licence: said('licence_ja', 'licence_en'),
    sources: said('sources_ja', 'sources_en'),
    terms: said('terms_ja', 'terms_en'),
    licenceUrl: row?.licence_url ?? null,
  };
}

export function sourceOf(row: RowOf<'sources'>): Source {
  return {
    id: row.id,
    title: text(row.title_ja, row.title_en),
    publisher: text(row.publisher_ja, row.publisher_en),
    publishedOn: row.published_on,
    url: row.url,
    // `note` was there before the notes in two languages: it is the Japanese one.
    note: optionalText(row.note_ja ?? row.note, row.note_en),
    isNote: row.is_note ?? false,
  };
}

export function policyOf(row: RowOf<'policies'>, cite: Cite): Policy {
  return {
    id: row.id,
    name: text(row.name_ja, row.name_en),
    body: text(row.body_ja, row.body_en),
    decidedOn: row.decided_on,
    revisedOn: row.revised_on,
    citations: cite(row.source),
  };
}

export function planOf(row: RowOf<'plans'>, cite: Cite): Open<Plan> {
  return {
    id: row.id,
    order: row.order,
    name: text(row.name_ja, row.name_en),
    short: text(row.short_ja, row.short_en),
    goalNo: row.goal_no,
    goal: optionalText(row.goal_ja, row.goal_en),
    committee: optionalText(row.committee_ja, row.committee_en),
    decidedOn: row.decided_on,
    revisedOn: (row.revised_on ?? []).toSorted(),
    note: noteOf(row),
    citations: cite(row.source),
    programs: [],
    policies: [],
  };
}

export function programOf(
  row: RowOf<'programs'>,
  plans: Ids<Open<Plan>>,
  cite: Cite,
): Open<Program> {
  const plan = named(plans, row.plan);
  const program: Open<Program> = {
    id: row.id,
    plan,
    no: row.no,
    order: row.order,
    name: text(row.name_ja, row.name_en),
    aim: optionalText(row.aim_ja, row.aim_en),
    note: noteOf(row),
    citations: cite(row.source),
    initiatives: [],
    projects: [],
    indicators: [],
  };
  plan.programs.push(program);
  return program;
}

export function initiativeOf(
  row: RowOf<'initiatives'>,
  programs: Ids<Open<Program>>,
  cite: Cite,
): Open<Initiative> {
  const program = named(programs, row.program);
  const initiative: Open<Initiative> = {
    id: row.id,
    program,
    order: row.order,
    label: text(row.label_ja, row.label_en),
    outcome: optionalText(row.outcome_ja, row.outcome_en),
    note: noteOf(row),
    citations: cite(row.source),
    projects: [],
  };
  program.initiatives.push(initiative);
  return initiative;
}

export function standingOf(
  row: RowOf<'plan_policies'>,
  policies: Ids<Policy>,
  programs: Ids<Program>,
): PlanPolicy {
  return { policy: named(policies, row.policy), program: maybe(programs, row.program) };
}
