/** What is said of a chart around it, a record of all that a chart can be of. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { SiteWords } from '../i18n/site-words.ts';
import { projectsOf, type Plan, type Project } from '../model/index.ts';
import type { Subject } from '../scene/index.ts';
import type { Place } from '../site/addresses.ts';

export interface Heading {
  readonly kicker: string;
  readonly title: string;
}

export interface SubjectFacts {
  /** The plans whose rows it shows. */
  readonly plans: readonly Plan[];
  /** The page that says more. */
  readonly place: Place;
  /** Over its picture: what it belongs to, and what it is. */
  readonly heading: (lang: Lang, site: SiteWords) => Heading;
}

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;
type FactsOf<S> = (subject: S) => SubjectFacts;

function plansAmong(projects: readonly Project[]): Plan[] {
  return [...new Set(projects.map(({ program }) => program.plan))];
}

/** What the site is of, else its name. */
function siteLine({ name, tagline }: SiteWords): string {
  return tagline ?? name;
}

const planFacts: FactsOf<Of<'plan' | 'programs'>> = ({ plan }) => ({
  plans: [plan],
  place: { page: 'plan', id: plan.id },
  heading: (lang, site) => ({ kicker: siteLine(site), title: pick(plan.name, lang) }),
});

const facts = {
  atlas: ({ atlas }) => ({
    plans: atlas.plans,
    place: { page: 'home' },
    heading: (lang, site) => ({ kicker: site.name, title: chartWords(lang).atlas }),
  }),
  plan: planFacts,
  programs: planFacts,
  program: ({ program: { id, plan, no, name } }) => ({
    plans: [plan],
    place: { page: 'program', id },
    heading: (lang) => ({
      kicker: pick(plan.name, lang),
      title: [no, pick(name, lang)].filter(Boolean).join(' '),
    }),
  }),
  lineage: ({ project: { id, name, program } }) => ({
    plans: [program.plan],
    place: { page: 'project', id },
    heading: (lang) => ({
      kicker: [pick(program.plan.name, lang), pick(program.name, lang)].join(' · '),
      title: chartWords(lang).lineageOf(pick(name, lang)),
    }),
  }),
  organization: ({ organization }) => ({
    plans: plansAmong(projectsOf(organization)),
    place: { page: 'organization', id: organization.id },
    heading: (lang, site) => ({
      kicker: siteLine(site),
      title: chartWords(lang).projectsOf(pick(organization.name, lang)),
    }),
  }),
  outlook: ({ projects }) => ({
    plans: plansAmong(projects),
    place: { page: 'outlook' },
    heading: (lang, site) => ({ kicker: siteLine(site), title: chartWords(lang).outlook }),
  }),
} satisfies { [K in Subject['kind']]: FactsOf<Of<K>> };

export function subjectFacts(subject: Subject): SubjectFacts {
  return (facts[subject.kind] as FactsOf<Subject>)(subject);
}
