/**
 * The atlas: every table row read, checked and linked, frozen.
 *
 * One direction only: tables → atlas → geometry → scene. Nothing in here knows a
 * pixel, a language or today's date. Where a cell was empty the field is `null`
 * ("not known"), never zero and never an empty string.
 */

/** A Japanese fiscal year named by the western year it begins in: 2024 is 1 April 2024 to 31 March 2025. */
export type Fy = number;

/** How a year is known; `null` beside it means it is not known at all. */
export type Basis = 'stated' | 'record' | 'inferred' | 'estimate';

/** A text in both languages; where a table leaves one empty, it is the other's. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** One citation: a row of `sources.csv` and the place in it (a page, a heading). */
export interface Citation {
  readonly source: Source;
  readonly where: string | null;
}

/** A year with its certainty. `fy` is `null` when nothing is known; `open` when the source gives a start and no end. */
export interface Year {
  readonly fy: Fy | 'open' | null;
  readonly basis: Basis | null;
  readonly citations: readonly Citation[];
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher: Text;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly note: Text | null;
  /** A note of our own, nobody's document. */
  readonly isNote: boolean;
}

export interface Policy {
  readonly id: string;
  readonly name: Text;
  readonly body: Text;
  readonly decidedOn: string | null;
  readonly revisedOn: string | null;
  readonly citations: readonly Citation[];
}

export interface PlanPolicy {
  readonly policy: Policy;
  /** `null`: it stands over the whole plan. */
  readonly program: Program | null;
}

export interface Plan {
  readonly id: string;
  readonly order: number;
  readonly name: Text;
  readonly short: Text;
  readonly goalNo: string | null;
  readonly goal: Text | null;
  readonly committee: Text | null;
  readonly decidedOn: string | null;
  /** All revisions named, oldest first, ISO dates. */
  readonly revisedOn: readonly string[];
  readonly note: Text | null;
  readonly citations: readonly Citation[];
  readonly programs: readonly Program[];
  readonly policies: readonly PlanPolicy[];
}

export interface Program {
  readonly id: string;
  readonly plan: Plan;
  readonly no: string | null;
  readonly order: number;
  readonly name: Text;
  readonly aim: Text | null;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
  readonly initiatives: readonly Initiative[];
  /** Every project and part of the program, in table order. */
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
}

/** 重点的に推進すべき取組: groups the projects of a program; its outcome stands on the chart's right. */
export interface Initiative {
  readonly id: string;
  readonly program: Program;
  readonly order: number;
  readonly label: Text;
  readonly outcome: Text | null;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
  readonly projects: readonly Project[];
}

export type ProjectRole = 'subject' | 'context';

export interface Project {
  readonly id: string;
  readonly program: Program;
  readonly initiative: Initiative | null;
  readonly parent: Project | null;
  readonly parts: readonly Project[];
  readonly order: number;
  /** ①②… as printed on the chart. */
  readonly mark: string | null;
  readonly name: Text;
  /** Whose the English name is; `null` where we do not know. */
  readonly nameEnBasis: 'official' | 'ours' | null;
  /** A shorter name for a narrow bar; the full name where the table gives none. */
  readonly short: Text;
  readonly aliases: readonly string[];
  readonly start: Year;
  readonly end: Year;
  /** 仮称 */
  readonly tentative: boolean;
  readonly role: ProjectRole;
  /** As its row spells it. */
  readonly funder: string | null;
  /** Which organization that is; `null` where the table of organizations does not say. */
  readonly funderEntity: Organization | null;
  readonly summary: Text | null;
  readonly url: string | null;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
  /** By fiscal year, unknown years last; within a year ex-ante, interim, ex-post. */
  readonly evaluations: readonly Evaluation[];
  /** Relations that lead here / away from here, in table order. */
  readonly incoming: readonly Relation[];
  readonly outgoing: readonly Relation[];
  readonly budgets: readonly Budget[];
  readonly participants: readonly Participant[];
  readonly indicators: readonly Indicator[];
  readonly contradictions: readonly Contradiction[];
}

export type EvaluationKind = 'ex-ante' | 'interim' | 'ex-post';
export type EvaluationStatus = 'planned' | 'held';

export interface Evaluation {
  /** `project:kind:fy`, the DOM's `data-id`; `fy` is `unknown` when the year is not known. */
  readonly id: string;
  readonly project: Project;
  readonly kind: EvaluationKind;
  readonly fy: Fy | null;
  readonly basis: Basis | null;
  readonly citations: readonly Citation[];
  readonly status: EvaluationStatus | null;
  /** Who evaluates. */
  readonly by: Text | null;
  readonly resultUrl: string | null;
  readonly note: Text | null;
}

export type RelationKind = 'succession' | 'split' | 'merge' | 'related';

export interface Relation {
  /** `from->to`, the DOM's `data-id`. */
  readonly id: string;
  readonly from: Project;
  readonly to: Project;
  readonly kind: RelationKind;
  readonly basis: Basis | null;
  readonly citations: readonly Citation[];
  readonly note: Text | null;
}

export type IndicatorType = 'output' | 'outcome';

export interface Indicator {
  readonly program: Program;
  readonly type: IndicatorType;
  readonly order: number;
  /** The document's own number that ties outputs to outcomes. */
  readonly group: string | null;
  readonly label: Text;
  readonly projects: readonly Project[];
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}

export type BudgetKind = 'initial' | 'supplementary' | 'executed' | 'later' | 'total';

export interface Budget {
  readonly project: Project;
  /** `null` for `later` and `total`. */
  readonly fy: Fy | null;
  readonly kind: BudgetKind;
  /** Million yen; `null` where the source has a word (調整中, －) instead: see `note`. */
  readonly amountMyen: number | null;
  /** 見込額 */
  readonly forecast: boolean;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}

export type ParticipantRole = 'lead' | 'implementing' | 'partner' | 'hub' | 'spoke' | 'support';

export interface Participant {
  readonly project: Project;
  readonly order: number;
  /** The theme or 領域. */
  readonly group: string | null;
  readonly role: ParticipantRole;
  /** The document's own word for the role. */
  readonly roleJa: string | null;
  /** As its row spells it. */
  readonly organization: Text;
  /** Which organization that is; `null` where the table of organizations does not say. */
  readonly entity: Organization | null;
  readonly lead: string | null;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}

export type OrganizationKind =
  'government' | 'agency' | 'university' | 'local' | 'foundation' | 'company';

/** Who pays for projects or takes part in them, however other tables spell its name. */
export interface Organization {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: Text;
  /** `null` where a language has no shorter name. */
  readonly short: { readonly ja: string | null; readonly en: string | null };
  readonly aliases: readonly string[];
  readonly note: Text | null;
  /** In the projects' order. */
  readonly participations: readonly Participant[];
  /** The projects it pays for, in plan, program, table order. */
  readonly funded: readonly Project[];
}

/** What a contradiction is about. */
export type Matter = 'name' | 'year' | 'amount' | 'indicator';

/** What somebody says, and where. */
export interface Claim {
  readonly says: Text;
  readonly citations: readonly Citation[];
}

/** Two places that do not agree, and what was taken. */
export interface Contradiction {
  readonly id: string;
  readonly about: Matter;
  readonly matter: Text;
  readonly claims: readonly [Claim, Claim];
  readonly judged: Text;
  readonly programs: readonly Program[];
  readonly projects: readonly Project[];
  readonly note: Text | null;
}

/** What an edition says of itself; each `null` where its tables do not say. */
export interface Site {
  readonly title: Text | null;
  /** Over its first page. */
  readonly heading: Text | null;
  readonly tagline: Text | null;
  readonly description: Text | null;
  readonly lead: Text | null;
  /** Over all plans on one sheet. */
  readonly overview: Text | null;
  readonly owner: Text | null;
  /** What every output says of where its facts are from, and of what it is not. */
  readonly credit: Text | null;
  readonly disclaimer: Text | null;
  /** In one line, and the licence's address. */
  readonly licence: Text | null;
  readonly licenceUrl: string | null;
  /** Where the facts are from and how they may be used, in sentences. */
  readonly sources: Text | null;
  readonly terms: Text | null;
}

export interface Atlas {
  readonly site: Site;
  readonly plans: readonly Plan[];
  /** In plan, program, table order. */
  readonly programs: readonly Program[];
  readonly projects: readonly Project[];
  readonly evaluations: readonly Evaluation[];
  readonly relations: readonly Relation[];
  readonly indicators: readonly Indicator[];
  readonly budgets: readonly Budget[];
  readonly participants: readonly Participant[];
  readonly policies: readonly Policy[];
  readonly sources: readonly Source[];
  /** In table order. */
  readonly contradictions: readonly Contradiction[];
  /** In table order. */
  readonly organizations: readonly Organization[];
  /** A short fingerprint of the tables' text: the "version of the data" every output names. */
  readonly version: string;
}
