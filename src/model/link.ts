/**
 * Checked tables → one frozen atlas. Requires tables without errors: every id resolves, no parent is
 * its own ancestor. Rows refer to each other by identity; the shape is `atlas.ts`. Time and memory
 * grow with the number of rows.
 */
import type {
  Atlas,
  Budget,
  Citation,
  Contradiction,
  Evaluation,
  Indicator,
  Initiative,
  Organization,
  Participant,
  Plan,
  PlanPolicy,
  Policy,
  Program,
  Project,
  Relation,
  Site,
  Source,
  Text,
  Year,
} from './atlas.ts';
import { linkOrganizations, organizationsBySpelling } from './link-organizations.ts';
import { noteOf, optionalText, text, type Open } from './link-texts.ts';
import { nameKey } from './organization-names.ts';
import { isWhole, type Table, type Tables } from './table.ts';
import type { Cited, RowOf, TableName } from './tables.ts';

/** By id, or by a row that others name. */
type Ids<T> = ReadonlyMap<string, T>;

const evaluationOrder = ['ex-ante', 'interim', 'ex-post'];

function rowsOf<Name extends TableName>({ name, rows }: Table<Name>): RowOf<Name>[] {
  return rows.map(({ values }) => values).filter(isWhole(name));
}

/** By the `order` column; rows of one order stay as they stand. */
function inOrder<Row extends { readonly order: number }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a.order - b.order);
}

/** What an id names; that it names something has been checked. */
function named<T>(things: Ids<T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new RangeError(`Nothing is called ${id}`);
  return thing;
}

function maybe<T>(things: Ids<T>, id: string | null): T | null {
  return id === null ? null : named(things, id);
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

type Cite = (cited: readonly Cited[] | null) => Citation[];

function citing(sources: Ids<Source>): Cite {
  return (cited) => (cited ?? []).map(({ id, where }) => ({ source: named(sources, id), where }));
}

function siteOf([row]: readonly RowOf<'site'>[]): Site {
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

function sourceOf(row: RowOf<'sources'>): Source {
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

function policyOf(row: RowOf<'policies'>, cite: Cite): Policy {
  return {
    id: row.id,
    name: text(row.name_ja, row.name_en),
    body: text(row.body_ja, row.body_en),
    decidedOn: row.decided_on,
    revisedOn: row.revised_on,
    citations: cite(row.source),
  };
}

function planOf(row: RowOf<'plans'>, cite: Cite): Open<Plan> {
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

function programOf(row: RowOf<'programs'>, plans: Ids<Open<Plan>>, cite: Cite): Open<Program> {
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

function initiativeOf(
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

function periodOf(
  row: RowOf<'projects'>,
  cite: Cite,
): { readonly start: Year; readonly end: Year } {
  return {
    start: { fy: row.start_fy, basis: row.start_basis, citations: cite(row.start_source) },
    end: { fy: row.end_fy, basis: row.end_basis, citations: cite(row.end_source) },
  };
}

/** Without its parent, which may stand below it. Versions are of its fields in this order. */
function projectOf(
  row: RowOf<'projects'>,
  {
    program,
    initiative,
    funderEntity,
  }: Pick<Open<Project>, 'program' | 'initiative' | 'funderEntity'>,
  cite: Cite,
): Open<Project> {
  return {
    id: row.id,
    program,
    initiative,
    parent: null,
    parts: [],
    order: row.order,
    mark: row.mark,
    name: text(row.name_ja, row.name_en),
    nameEnBasis: row.name_en_basis,
    short: text(row.short_ja ?? row.name_ja, row.short_en ?? row.name_en),
    aliases: row.aliases ?? [],
    ...periodOf(row, cite),
    tentative: row.tentative ?? false,
    role: row.role,
    funder: row.funder,
    funderEntity,
    summary: optionalText(row.summary_ja, row.summary_en),
    url: row.url,
    note: noteOf(row),
    citations: cite(row.source),
    evaluations: [],
    incoming: [],
    outgoing: [],
    budgets: [],
    participants: [],
    indicators: [],
    contradictions: [],
  };
}

interface Homes {
  readonly programs: Ids<Open<Program>>;
  readonly initiatives: Ids<Open<Initiative>>;
  /** By spelling. */
  readonly organizations: Ids<Organization>;
}

/** Every project and part, each also in its program's, its initiative's and its parent's list. */
function linkProjects(
  table: Table<'projects'>,
  { programs, initiatives, organizations }: Homes,
  cite: Cite,
): Map<string, Open<Project>> {
  const rows = rowsOf(table);
  const projects = byId(
    inOrder([...rows]).map((row) => {
      const program = named(programs, row.program);
      const initiative = maybe(initiatives, row.initiative);
      const funderEntity = organizations.get(nameKey(row.funder ?? '')) ?? null;
      const project = projectOf(row, { program, initiative, funderEntity }, cite);
      program.projects.push(project);
      initiative?.projects.push(project);
      return project;
    }),
  );
  for (const row of rows) {
    const parent = maybe(projects, row.parent);
    const part = named(projects, row.id);
    part.parent = parent;
    parent?.parts.push(part);
  }
  return projects;
}

type Projects = Ids<Open<Project>>;

function evaluationOf(row: RowOf<'evaluations'>, projects: Projects, cite: Cite): Evaluation {
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

function byYear(a: Evaluation, b: Evaluation): number {
  return (
    (a.fy ?? Infinity) - (b.fy ?? Infinity) ||
    evaluationOrder.indexOf(a.kind) - evaluationOrder.indexOf(b.kind) ||
    0
  );
}

function relationOf(row: RowOf<'relations'>, projects: Projects, cite: Cite): Relation {
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

function indicatorOf(
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

function budgetOf(row: RowOf<'budgets'>, projects: Projects, cite: Cite): Budget {
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

function participantOf(
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

function standingOf(
  row: RowOf<'plan_policies'>,
  policies: Ids<Policy>,
  programs: Ids<Program>,
): PlanPolicy {
  return { policy: named(policies, row.policy), program: maybe(programs, row.program) };
}

function contradictionOf(
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
