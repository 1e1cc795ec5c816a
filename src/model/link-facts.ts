/** What is known of projects: each fact also in the lists of those it is about. */
import type {
  Budget,
  Contradiction,
  Evaluation,
  Indicator,
  Organization,
  Participant,
  Program,
  Relation,
} from './atlas.ts';
import type { Projects } from './link-projects.ts';
import { named, type Cite, type Ids } from './link-rows.ts';
import { noteOf, optionalText, text, type Open } from './link-texts.ts';
import { nameKey } from './organization-names.ts';
import type { RowOf } from './tables.ts';

const evaluationOrder = ['ex-ante', 'interim', 'ex-post'];

export function evaluationOf(
  row: RowOf<'evaluations'>,
  projects: Projects,
  cite: Cite,
): Evaluation {
  const project = named(projects, row.project);
  const evaluation: Evaluation = {
    id: `${project.id}:${row.kind}:${row.fy ?? 'unknown'}`,
    project,
    kind: row.kind,
    fy: row.fy,
    basis: row.basis,
    citations: cite(row.source),
    status: row.status,
    by: optionalText(row.by_ja, row.by_en),
    resultUrl: row.result_url,
    note: noteOf(row),
  };
  project.evaluations.push(evaluation);
  return evaluation;
}

export function byYear(a: Evaluation, b: Evaluation): number {
  return (
    (a.fy ?? Infinity) - (b.fy ?? Infinity) ||
    evaluationOrder.indexOf(a.kind) - evaluationOrder.indexOf(b.kind) ||
    0
  );
}

export function relationOf(row: RowOf<'relations'>, projects: Projects, cite: Cite): Relation {
  const from = named(projects, row.from);
  const to = named(projects, row.to);
  const relation: Relation = {
    id: `${from.id}->${to.id}`,
    from,
    to,
    kind: row.kind,
    basis: row.basis,
    citations: cite(row.source),
    note: noteOf(row),
  };
  from.outgoing.push(relation);
  to.incoming.push(relation);
  return relation;
}

export function indicatorOf(
  row: RowOf<'indicators'>,
  programs: Ids<Open<Program>>,
  projects: Projects,
  cite: Cite,
): Indicator {
  const program = named(programs, row.program);
  const covered = (row.projects ?? []).map((id) => named(projects, id));
  const indicator: Indicator = {
    program,
    type: row.type,
    order: row.order,
    group: row.group,
    label: text(row.label_ja, row.label_en),
    projects: covered,
    note: noteOf(row),
    citations: cite(row.source),
  };
  program.indicators.push(indicator);
  for (const project of covered) project.indicators.push(indicator);
  return indicator;
}

export function budgetOf(row: RowOf<'budgets'>, projects: Projects, cite: Cite): Budget {
  const project = named(projects, row.project);
  const budget: Budget = {
    project,
    fy: row.fy,
    kind: row.kind,
    amountMyen: row.amount_myen,
    forecast: row.forecast ?? false,
    note: noteOf(row),
    citations: cite(row.source),
  };
  project.budgets.push(budget);
  return budget;
}

export function participantOf(
  row: RowOf<'participants'>,
  projects: Projects,
  organizations: Ids<Organization>,
  cite: Cite,
): Participant {
  const project = named(projects, row.project);
  const participant: Participant = {
    project,
    order: row.order,
    group: row.group_ja,
    role: row.role,
    roleJa: row.role_ja,
    organization: text(row.organization_ja, row.organization_en),
    entity: organizations.get(nameKey(row.organization_ja)) ?? null,
    lead: row.lead_ja,
    note: noteOf(row),
    citations: cite(row.source),
  };
  project.participants.push(participant);
  return participant;
}

export function contradictionOf(
  row: RowOf<'contradictions'>,
  programs: Ids<Program>,
  projects: Projects,
  cite: Cite,
): Contradiction {
  const own = (row.projects ?? []).map((id) => named(projects, id));
  const contradiction: Contradiction = {
    id: row.id,
    about: row.about,
    matter: text(row.matter_ja, row.matter_en),
    claims: [
      { says: text(row.says_a_ja, row.says_a_en), citations: cite(row.a_source) },
      { says: text(row.says_b_ja, row.says_b_en), citations: cite(row.b_source) },
    ],
    judged: text(row.judged_ja, row.judged_en),
    programs: (row.programs ?? []).map((id) => named(programs, id)),
    projects: own,
    note: noteOf(row),
  };
  for (const project of own) project.contradictions.push(contradiction);
  return contradiction;
}
