/**
 * Every word and sentence of the pages, as a type: a language that lacks one does not
 * compile. Words of the charts and of the fault list have files of their own.
 */
import type {
  Basis,
  BudgetKind,
  EvaluationKind,
  EvaluationState,
  Fy,
  IndicatorType,
  Matter,
  ParticipantRole,
  RelationKind,
} from '../model/index.ts';

/** A certainty as pages name it: `unknown` where the atlas has `null`. */
export type Certainty = Basis | 'unknown';

export interface Messages {
  /** What stands between a page's own title and the site's name. */
  readonly titleJoint: string;
  readonly theme: {
    readonly label: string;
    readonly device: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly nav: {
    readonly skip: string;
    readonly label: string;
    readonly home: string;
    readonly outlook: string;
    readonly evaluations: string;
    readonly about: string;
    readonly otherLanguage: string;
    readonly breadcrumb: string;
    readonly top: string;
  };
  readonly footer: {
    readonly revision: string;
    readonly dataVersion: (version: string) => string;
    readonly builtFor: (day: string) => string;
  };
  readonly year: {
    /** A fiscal year in both calendars, e.g. 2024年度（R6）. */
    readonly fy: (fy: Fy, era: string) => string;
    readonly open: string;
    readonly unknown: string;
    /** A day in both calendars; `eraDay` is it in the Japanese one, 令和7年8月6日. */
    readonly day: (iso: string, eraDay: string) => string;
    /** `2025年8月`, `August 2025`; `month` from 1. */
    readonly month: (year: string, month: number) => string;
    /** `2025年`, `2025`. */
    readonly calendarYear: (year: string) => string;
    readonly span: (start: string, end: string) => string;
  };
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly certaintyMeaning: Readonly<Record<Certainty, string>>;
  readonly evaluation: {
    readonly kind: Readonly<Record<EvaluationKind, string>>;
    /** The letter in the mark, as on the charts. */
    readonly letter: Readonly<Record<EvaluationKind, string>>;
    readonly state: Readonly<Record<EvaluationState, string>>;
    readonly unknownState: string;
    readonly unknownYear: string;
    readonly none: string;
    readonly result: string;
    /** Who evaluates. */
    readonly by: (name: string) => string;
  };
  readonly relation: {
    readonly before: Readonly<Record<RelationKind, string>>;
    readonly after: Readonly<Record<RelationKind, string>>;
  };
  readonly indicator: Readonly<Record<IndicatorType, string>>;
  readonly budget: Readonly<Record<BudgetKind, string>>;
  readonly participant: Readonly<Record<ParticipantRole, string>>;
  readonly table: {
    readonly project: string;
    readonly start: string;
    readonly end: string;
    readonly evaluations: string;
    readonly beforeAfter: string;
    readonly kind: string;
    readonly fiscalYear: string;
    readonly basis: string;
    readonly status: string;
    readonly amount: string;
    readonly note: string;
    readonly organization: string;
    readonly role: string;
    readonly lead: string;
  };
  readonly project: {
    readonly tentative: string;
    readonly context: string;
    readonly part: string;
  };
  readonly home: {
    readonly facts: (plans: number, programs: number, projects: number) => string;
    readonly atlas: string;
    readonly atlasNote: string;
    readonly due: string;
    readonly thisYear: string;
    readonly nextYear: string;
    readonly noneDue: string;
    /** How much the lists cover: of all evaluations, those whose year is known. */
    readonly coverage: (dated: number, all: number) => string;
    /** What they cannot cover. */
    readonly unplaced: (projects: number) => string;
    readonly unplacedMeaning: string;
    readonly plans: string;
    readonly counts: (programs: number, projects: number) => string;
  };
  readonly plan: {
    readonly goal: (no: string) => string;
    readonly committee: string;
    readonly decided: string;
    readonly revised: string;
    readonly notRevised: string;
    /** Of the plan; of a policy, whose body decides rather than draws up. */
    readonly decidedOn: (day: string) => string;
    readonly policyDecidedOn: (day: string) => string;
    readonly revisedOn: (day: string) => string;
    readonly policies: string;
    /** `programs`: their numbers, joined by `and`. */
    readonly policyFor: (programs: string) => string;
    readonly and: string;
    readonly programs: string;
    readonly asTable: string;
    readonly caption: (program: string) => string;
    readonly noInitiative: string;
    readonly description: (plan: string, programs: number, projects: number) => string;
  };
  readonly projectPage: {
    readonly otherName: string;
    /** Whose the English name is. */
    readonly nameEn: string;
    readonly nameEnBasis: Readonly<Record<'official' | 'ours', string>>;
    readonly aliases: string;
    readonly funder: string;
    readonly program: string;
    readonly initiative: string;
    readonly parent: string;
    readonly parts: string;
    readonly website: string;
    readonly facts: string;
    readonly evaluations: string;
    readonly noEvaluations: string;
    readonly lineage: string;
    readonly noLineage: string;
    /** Of a project that ends soon; `day` ISO. */
    readonly noSuccessor: (day: string) => string;
    readonly contradictions: string;
    readonly contradictionMore: string;
    readonly budgets: string;
    readonly budgetChart: string;
    readonly budgetUnit: string;
    readonly budgetNote: string;
    readonly forecast: string;
    readonly wholePeriod: string;
    readonly empty: string;
    readonly participants: string;
    readonly otherParticipants: string;
    readonly indicators: string;
    readonly neighbours: string;
    readonly previous: string;
    readonly next: string;
    readonly backTo: (program: string) => string;
    readonly description: (project: string, program: string, period: string) => string;
  };
  readonly sources: {
    readonly title: string;
    readonly published: (day: string) => string;
    /** Said of what is no document but a note of ours. */
    readonly ownNote: string;
  };
  readonly gallery: {
    readonly title: string;
    readonly lead: string;
    /** By the name of the case. */
    readonly cases: Readonly<Record<string, string>>;
  };
  readonly about: AboutMessages;
  readonly paper: PaperMessages;
  readonly slides: SlideMessages;
  readonly notFound: {
    readonly title: string;
    readonly body: string;
    /** Stands over links to pages with a similar address. */
    readonly near: string;
    readonly home: string;
  };
  /** Joins the items of an enumeration. */
  readonly listJoint: string;
}

export interface AboutMessages {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly readingBody: readonly string[];
  readonly marks: string;
  readonly marksBody: string;
  readonly sure: string;
  readonly sureBody: string;
  readonly sureCaption: string;
  readonly what: string;
  readonly starts: string;
  readonly ends: string;
  readonly evaluationYears: string;
  readonly relations: string;
  readonly total: string;
  readonly sources: string;
  readonly sourcesCaption: string;
  readonly source: string;
  readonly publisher: string;
  readonly published: string;
  readonly contradictions: string;
  readonly contradictionsBody: string;
  readonly contradictionsCaption: string;
  readonly matters: Readonly<Record<Matter, string>>;
  readonly matter: string;
  readonly oneSays: string;
  readonly otherSays: string;
  readonly judged: string;
  readonly concerned: string;
  readonly licence: string;
  /** Licences of the program and of its typefaces. */
  readonly software: string;
}

/** What stands only on printed sheets. */
export interface PaperMessages {
  /** Over the number of the policy goal. */
  readonly goal: string;
  readonly sources: string;
  /** Sources besides those named. */
  readonly otherSources: (count: number) => string;
  /** Of several plans together. */
  readonly planSources: (plans: number, others: number) => string;
  /** After a plan's name at the head of a column that goes on with it. */
  readonly continued: string;
  /** A poster on small sheets: the map's title, and how to join them. */
  readonly tiles: (count: number) => string;
  readonly tilesHow: (overlapMm: number) => string;
  /** Beside the code that leads to the site. */
  readonly more: string;
  readonly sheet: (number: number, of: number) => string;
  /** Why a piece is not made: a program has something too high for the sheet, `A4`. */
  readonly tooHigh: (program: string, sheet: string) => string;
  /** Said of a program measured by what another is measured by. */
  readonly sameAs: (program: string) => string;
  readonly indicators: string;
  readonly counts: (programs: number, projects: number) => string;
}

/** Of the PowerPoint files, and of the links to them. */
export interface SlideMessages {
  readonly link: string;
  /** The same, said of a plan or a program; begins with what is seen. */
  readonly linkOf: (name: string) => string;
  /** Ends the title of a program that needs several slides. */
  readonly part: (number: number, of: number) => string;
  /** When the plan was decided or last revised; `what` is 策定 or 一部改訂. */
  readonly revision: (day: string, what: string) => string;
  /** Between the facts of a line. */
  readonly joint: string;
  /** Ends a chart's description. */
  readonly basisInNotes: string;
  /** Names in the selection pane. */
  readonly axis: string;
  readonly legend: string;
  readonly label: (project: string) => string;
  /** Headings of the speaker notes. */
  readonly years: string;
  readonly notDrawn: string;
  readonly sources: string;
  readonly noteFor: string;
  /** A fact with how sure it is and its sources: 2024年度（R6）［明記 1a］. */
  readonly known: (fact: string, certainty: string) => string;
}
