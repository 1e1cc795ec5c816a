/** Projects and their parts, in the programs and initiatives they belong to. */
import type { Initiative, Organization, Program, Project, Year } from './atlas.ts';
import { byId, inOrder, maybe, named, rowsOf, type Cite, type Ids } from './link-rows.ts';
import { noteOf, optionalText, text, type Open } from './link-texts.ts';
import { nameKey } from './organization-names.ts';
import type { Table } from './table.ts';
import type { RowOf } from './tables.ts';

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
export function linkProjects(
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

export type Projects = Ids<Open<Project>>;
