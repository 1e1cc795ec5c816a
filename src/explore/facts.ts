/** What filters ask of a project, looked up once: plain data, so that it may cross to a worker. */
import {
  statusIn,
  type Basis,
  type EvaluationKind,
  type Fy,
  type Organization,
  type Project,
  type ProjectRole,
  type Status,
} from '../model/index.ts';

/** How sure the period is: as sure as the weaker of its two years. */
export type Certainty = Basis | 'unknown';

export interface ProjectFacts {
  readonly id: string;
  readonly plan: string;
  readonly program: string;
  /** On the day of reading. */
  readonly status: Status;
  readonly start: Fy | 'open' | null;
  readonly end: Fy | 'open' | null;
  readonly certainty: Certainty;
  readonly evaluations: readonly { readonly kind: EvaluationKind; readonly fy: Fy | null }[];
  readonly tentative: boolean;
  readonly role: ProjectRole;
  /** Ids of organizations: who pays, who takes part. */
  readonly funders: readonly string[];
  readonly performers: readonly string[];
}

/** From the surest to the least sure. */
export const certainties: readonly Certainty[] = [
  'stated',
  'record',
  'inferred',
  'estimate',
  'unknown',
];

function weaker(a: Basis | null, b: Basis | null): Certainty {
  const rank = (basis: Basis | null): number => certainties.indexOf(basis ?? 'unknown');
  return certainties[Math.max(rank(a), rank(b))] as Certainty;
}

function idsOf(organizations: readonly (Organization | null)[]): string[] {
  return [...new Set(organizations.flatMap((organization) => organization?.id ?? []))];
}

/** `thisFy`: the fiscal year of the day of reading. */
export function factsOf(project: Project, thisFy: Fy): ProjectFacts {
  return {
    id: project.id,
    plan: project.program.plan.id,
    program: project.program.id,
    status: statusIn(project, thisFy),
    start: project.start.fy,
    end: project.end.fy,
    certainty: weaker(project.start.basis, project.end.basis),
    evaluations: project.evaluations.map(({ kind, fy }) => ({ kind, fy })),
    tentative: project.tentative,
    role: project.role,
    funders: idsOf([project.funderEntity]),
    performers: idsOf(project.participants.map(({ entity }) => entity)),
  };
}

/** Whether the years known say that it runs in `fy`. */
export function runsIn({ start, end }: ProjectFacts, fy: Fy): boolean {
  return (
    typeof start === 'number' && start <= fy && (end === 'open' || (end !== null && end >= fy))
  );
}
