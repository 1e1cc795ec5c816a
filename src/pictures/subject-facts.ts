/** What is said of a chart around it, a record of all that a chart can be of. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import { projectsOf, type Plan, type Project } from '../model/index.ts';
import type { Subject } from '../scene/index.ts';
import type { Place } from '../site/addresses.ts';

export interface SubjectFacts {
  /** The plans whose rows it shows. */
  readonly plans: readonly Plan[];
  /** The page that says more. */
  readonly place: Place;
  /** Over its picture: what it belongs to, and what it is. */
  readonly heading: (lang: Lang) => { readonly kicker: string; readonly title: string };
}

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;
type FactsOf<S> = (subject: S) => SubjectFacts;

function plansAmong(projects: readonly Project[]): Plan[] {
  return [...new Set(projects.map(({ program }) => program.plan))];
}

const planFacts: FactsOf<Of<'plan' | 'programs'>> = ({ plan }) => ({
  plans: [plan],
  place: { page: 'plan', id: plan.id },
  heading: (lang) => ({ kicker: wordsIn(lang).site.tagline, title: pick(plan.name, lang) }),
});

const facts = {
  atlas: ({ atlas }) => ({
    plans: atlas.plans,
    place: { page: 'home' },
    heading: (lang) => ({ kicker: wordsIn(lang).site.name, title: chartWords(lang).atlas }),
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
    heading: (lang) => ({
      kicker: wordsIn(lang).site.tagline,
      title: chartWords(lang).projectsOf(pick(organization.name, lang)),
    }),
  }),
  outlook: ({ projects }) => ({
    plans: plansAmong(projects),
    place: { page: 'outlook' },
    heading: (lang) => ({ kicker: wordsIn(lang).site.tagline, title: chartWords(lang).outlook }),
  }),
} satisfies { [K in Subject['kind']]: FactsOf<Of<K>> };

export function subjectFacts(subject: Subject): SubjectFacts {
  return (facts[subject.kind] as FactsOf<Subject>)(subject);
}
