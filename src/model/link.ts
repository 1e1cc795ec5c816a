/**
 * Checked tables → one frozen atlas. Requires tables without errors: every id resolves, no parent is
 * its own ancestor. Rows refer to each other by identity; the shape is `atlas.ts`.
 */
import type {
  Atlas,
  Basis,
  Budget,
  Citation,
  Contradiction,
  Evaluation,
  Fy,
  Indicator,
  Initiative,
  Participant,
  Plan,
  PlanPolicy,
  Policy,
  Program,
  Project,
  Relation,
  Source,
  Text,
  Year,
} from './atlas.ts';
import type { Tables } from './check-references.ts';
import type { Row } from './read-table.ts';

/** While the atlas is being linked its rows are still open. */
type Open<T> = { -readonly [Key in keyof T]: T[Key] };

const evaluationOrder = ['ex-ante', 'interim', 'ex-post'];

function value<T>(row: Row, column: string): T | null {
  return (row.values.get(column) ?? null) as T | null;
}

/** A required cell; the checks have made sure of it. */
function cell<T>(row: Row, column: string): T {
  return row.values.get(column) as T;
}

function text(row: Row, stem: string): Text {
  const ja = value<string>(row, `${stem}_ja`) ?? '';
  return { ja, en: value<string>(row, `${stem}_en`) ?? ja };
}

function optionalText(row: Row, stem: string): Text | null {
  const both = text(row, stem);
  return both.ja || both.en ? both : null;
}

/** `note` was there before the notes in two languages: it is the Japanese one. */
function sourceNote(row: Row): Text | null {
  const ja = value<string>(row, 'note_ja') ?? value<string>(row, 'note') ?? '';
  const en = value<string>(row, 'note_en') ?? ja;
  return ja || en ? { ja, en } : null;
}

class Linker {
  readonly #sources = new Map<string, Source>();
  readonly #plans = new Map<string, Open<Plan>>();
  readonly #programs = new Map<string, Open<Program>>();
  readonly #initiatives = new Map<string, Open<Initiative>>();
  readonly #projects = new Map<string, Open<Project>>();
  readonly #policies = new Map<string, Policy>();
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  #citations(row: Row, column = 'source'): readonly Citation[] {
    const cited = value<{ id: string; where: string | null }[]>(row, column) ?? [];
    return cited.map(({ id, where }) => ({ source: this.#sources.get(id) as Source, where }));
  }

  #year(row: Row, stem: 'start' | 'end'): Year {
    return {
      fy: value<Fy | 'open'>(row, `${stem}_fy`),
      basis: value<Basis>(row, `${stem}_basis`),
      citations: this.#citations(row, `${stem}_source`),
    };
  }

  #sourceRows(): void {
    for (const row of this.#tables.sources.rows)
      this.#sources.set(cell(row, 'id'), {
        id: cell(row, 'id'),
        title: text(row, 'title'),
        publisher: text(row, 'publisher'),
        publishedOn: value(row, 'published_on'),
        url: value(row, 'url'),
        note: sourceNote(row),
        isNote: value(row, 'is_note') ?? false,
      });
  }

  #planRows(): void {
    for (const row of byOrder(this.#tables.plans.rows))
      this.#plans.set(cell(row, 'id'), {
        id: cell(row, 'id'),
        order: cell(row, 'order'),
        name: text(row, 'name'),
        short: text(row, 'short'),
        goalNo: cell(row, 'goal_no'),
        goal: text(row, 'goal'),
        committee: text(row, 'committee'),
        decidedOn: value(row, 'decided_on'),
        revisedOn: [...(value<string[]>(row, 'revised_on') ?? [])].sort(),
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
        programs: [],
        policies: [],
      });
  }

  #programRows(): void {
    for (const row of byOrder(this.#tables.programs.rows)) {
      const plan = this.#plans.get(cell(row, 'plan')) as Open<Plan>;
      const program: Open<Program> = {
        id: cell(row, 'id'),
        plan,
        no: cell(row, 'no'),
        order: cell(row, 'order'),
        name: text(row, 'name'),
        aim: text(row, 'aim'),
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
        initiatives: [],
        projects: [],
        indicators: [],
      };
      plan.programs = [...plan.programs, program];
      this.#programs.set(program.id, program);
    }
  }

  #initiativeRows(): void {
    for (const row of byOrder(this.#tables.initiatives.rows)) {
      const program = this.#programs.get(cell(row, 'program')) as Open<Program>;
      const initiative: Open<Initiative> = {
        id: cell(row, 'id'),
        program,
        order: cell(row, 'order'),
        label: text(row, 'label'),
        outcome: optionalText(row, 'outcome'),
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
        projects: [],
      };
      program.initiatives = [...program.initiatives, initiative];
      this.#initiatives.set(initiative.id, initiative);
    }
  }

  #projectRows(): void {
    for (const row of byOrder(this.#tables.projects.rows)) {
      const program = this.#programs.get(cell(row, 'program')) as Open<Program>;
      const initiative = this.#initiatives.get(value(row, 'initiative') ?? '') ?? null;
      const name = text(row, 'name');
      const project: Open<Project> = {
        id: cell(row, 'id'),
        program,
        initiative,
        parent: null,
        parts: [],
        order: cell(row, 'order'),
        mark: value(row, 'mark'),
        name,
        nameEnBasis: value(row, 'name_en_basis'),
        short: {
          ja: value(row, 'short_ja') ?? name.ja,
          en: value(row, 'short_en') ?? name.en,
        },
        aliases: value(row, 'aliases') ?? [],
        start: this.#year(row, 'start'),
        end: this.#year(row, 'end'),
        tentative: value(row, 'tentative') ?? false,
        role: cell(row, 'role'),
        funder: value(row, 'funder'),
        summary: optionalText(row, 'summary'),
        url: value(row, 'url'),
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
        evaluations: [],
        incoming: [],
        outgoing: [],
        budgets: [],
        participants: [],
        indicators: [],
        contradictions: [],
      };
      this.#projects.set(project.id, project);
      program.projects = [...program.projects, project];
      if (initiative) initiative.projects = [...initiative.projects, project];
    }
    for (const row of this.#tables.projects.rows) {
      const parent = this.#projects.get(value(row, 'parent') ?? '');
      const part = this.#projects.get(cell(row, 'id')) as Open<Project>;
      if (!parent) continue;
      part.parent = parent;
      parent.parts = [...parent.parts, part];
    }
  }

  #evaluationRows(): Evaluation[] {
    const evaluations = this.#tables.evaluations.rows.map((row): Evaluation => {
      const project = this.#projects.get(cell(row, 'project')) as Open<Project>;
      const fy = value<Fy>(row, 'fy');
      return {
        id: `${project.id}:${cell<string>(row, 'kind')}:${fy ?? 'unknown'}`,
        project,
        kind: cell(row, 'kind'),
        fy,
        basis: value(row, 'basis'),
        citations: this.#citations(row),
        status: value(row, 'status'),
        by: optionalText(row, 'by'),
        resultUrl: value(row, 'result_url'),
        note: optionalText(row, 'note'),
      };
    });
    for (const [project, own] of Map.groupBy(evaluations, ({ project }) => project))
      (project as Open<Project>).evaluations = own.sort(
        (a, b) =>
          (a.fy ?? Infinity) - (b.fy ?? Infinity) ||
          evaluationOrder.indexOf(a.kind) - evaluationOrder.indexOf(b.kind) ||
          0,
      );
    return evaluations;
  }

  #relationRows(): Relation[] {
    return this.#tables.relations.rows.map((row) => {
      const from = this.#projects.get(cell(row, 'from')) as Open<Project>;
      const to = this.#projects.get(cell(row, 'to')) as Open<Project>;
      const relation: Relation = {
        id: `${from.id}->${to.id}`,
        from,
        to,
        kind: cell(row, 'kind'),
        basis: value(row, 'basis'),
        citations: this.#citations(row),
        note: optionalText(row, 'note'),
      };
      from.outgoing = [...from.outgoing, relation];
      to.incoming = [...to.incoming, relation];
      return relation;
    });
  }

  #indicatorRows(): Indicator[] {
    return byOrder(this.#tables.indicators.rows).map((row) => {
      const program = this.#programs.get(cell(row, 'program')) as Open<Program>;
      const projects = (value<string[]>(row, 'projects') ?? []).map(
        (id) => this.#projects.get(id) as Open<Project>,
      );
      const indicator: Indicator = {
        program,
        type: cell(row, 'type'),
        order: cell(row, 'order'),
        group: value(row, 'group'),
        label: text(row, 'label'),
        projects,
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
      };
      program.indicators = [...program.indicators, indicator];
      for (const project of projects) project.indicators = [...project.indicators, indicator];
      return indicator;
    });
  }

  #budgetRows(): Budget[] {
    return this.#tables.budgets.rows.map((row) => {
      const project = this.#projects.get(cell(row, 'project')) as Open<Project>;
      const budget: Budget = {
        project,
        fy: value(row, 'fy'),
        kind: cell(row, 'kind'),
        amountMyen: value(row, 'amount_myen'),
        forecast: value(row, 'forecast') ?? false,
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
      };
      project.budgets = [...project.budgets, budget];
      return budget;
    });
  }

  #participantRows(): Participant[] {
    return byOrder(this.#tables.participants.rows).map((row) => {
      const project = this.#projects.get(cell(row, 'project')) as Open<Project>;
      const participant: Participant = {
        project,
        order: cell(row, 'order'),
        group: value(row, 'group_ja'),
        role: cell(row, 'role'),
        roleJa: value(row, 'role_ja'),
        organization: text(row, 'organization'),
        lead: value(row, 'lead_ja'),
        note: optionalText(row, 'note'),
        citations: this.#citations(row),
      };
      project.participants = [...project.participants, participant];
      return participant;
    });
  }

  #policyRows(): void {
    for (const row of this.#tables.policies.rows)
      this.#policies.set(cell(row, 'id'), {
        id: cell(row, 'id'),
        name: text(row, 'name'),
        body: text(row, 'body'),
        decidedOn: value(row, 'decided_on'),
        revisedOn: value(row, 'revised_on'),
        citations: this.#citations(row),
      });
    for (const row of byOrder(this.#tables.plan_policies.rows)) {
      const plan = this.#plans.get(cell(row, 'plan')) as Open<Plan>;
      const standing: PlanPolicy = {
        policy: this.#policies.get(cell(row, 'policy')) as Policy,
        program: this.#programs.get(value(row, 'program') ?? '') ?? null,
      };
      plan.policies = [...plan.policies, standing];
    }
  }

  #contradictionRows(): Contradiction[] {
    return byOrder(this.#tables.contradictions.rows).map((row) => {
      const named = <T>(column: string, of: ReadonlyMap<string, T>): T[] =>
        (value<string[]>(row, column) ?? []).map((id) => of.get(id) as T);
      const projects = named('projects', this.#projects);
      const contradiction: Contradiction = {
        id: cell(row, 'id'),
        about: cell(row, 'about'),
        matter: text(row, 'matter'),
        claims: [
          { says: text(row, 'says_a'), citations: this.#citations(row, 'a_source') },
          { says: text(row, 'says_b'), citations: this.#citations(row, 'b_source') },
        ],
        judged: text(row, 'judged'),
        programs: named('programs', this.#programs),
        projects,
        note: optionalText(row, 'note'),
      };
      for (const project of projects)
        project.contradictions = [...project.contradictions, contradiction];
      return contradiction;
    });
  }

  link(version: string): Atlas {
    this.#sourceRows();
    this.#planRows();
    this.#programRows();
    this.#initiativeRows();
    this.#projectRows();
    const evaluations = this.#evaluationRows();
    const relations = this.#relationRows();
    const indicators = this.#indicatorRows();
    const budgets = this.#budgetRows();
    const participants = this.#participantRows();
    this.#policyRows();
    const contradictions = this.#contradictionRows();
    const plans = [...this.#plans.values()];
    const programs = plans.flatMap((plan) => plan.programs);
    return freeze({
      plans,
      programs,
      projects: programs.flatMap((program) => program.projects),
      evaluations,
      relations,
      indicators,
      budgets,
      participants,
      policies: [...this.#policies.values()],
      sources: [...this.#sources.values()],
      contradictions,
      version,
    });
  }
}

/** By the `order` column; rows of one order stay as they stand. */
function byOrder(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => cell<number>(a, 'order') - cell<number>(b, 'order'));
}

/** Freezes everything reachable, without recursion. */
function freeze<T extends object>(root: T): T {
  const waiting: object[] = [root];
  while (waiting.length) {
    const next = waiting.pop() as object;
    if (Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const value of Object.values(next) as unknown[])
      if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
        waiting.push(value);
  }
  return root;
}

export function linkAtlas(tables: Tables, version: string): Atlas {
  return new Linker(tables).link(version);
}
