/** The programs of a chart as its page names them, one beside each band. */
import { pick, type Lang } from '../i18n/lang.ts';
import type { Atlas } from '../model/index.ts';
import type { Addresses } from '../site/addresses.ts';
import { planLink, programLink, type ProjectLink } from './fact-views.ts';
import type { ProgramView } from './prepare-plan.ts';

export interface BandHead {
  /** The program's id, which is its band's. */
  readonly id: string;
  readonly no: string | null;
  readonly name: string;
  readonly projects: number;
  /** Its own page. */
  readonly href: string;
  /** The plan, before the first program of each where the chart has several plans. */
  readonly plan: ProjectLink | null;
  /** What opens beside the band; `null` where the page only leads to it. */
  readonly facts: ProgramView | null;
}

export function headsOfPlan(
  programs: readonly ProgramView[],
  { hrefOf }: Addresses,
  lang: Lang,
): BandHead[] {
  return programs.map((facts) => ({
    id: facts.program.id,
    no: facts.no,
    name: facts.name,
    projects: facts.program.projects.length,
    href: programLink(facts.program, { lang, hrefOf }).href,
    plan: null,
    facts,
  }));
}

export function headsOfAtlas({ plans }: Atlas, { hrefOf }: Addresses, lang: Lang): BandHead[] {
  return plans.flatMap((plan) =>
    plan.programs.map((program, i) => ({
      id: program.id,
      no: program.no,
      name: pick(program.name, lang),
      projects: program.projects.length,
      href: programLink(program, { lang, hrefOf }).href,
      plan: i === 0 ? planLink(plan, { lang, hrefOf }) : null,
      facts: null,
    })),
  );
}
