/**
 * The pictures of charts that stand alone: each of them on a sheet of a size and a language. The site's files and the command line's both begin here.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Density } from '../layout/index.ts';
import { composeOptions } from '../core/index.ts';
import { projectsOf, type Plan } from '../model/index.ts';
import {
  composeSheet,
  type Sheet,
  type SheetSize,
  type Subject,
  type Timed,
} from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import type { Place } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { revisionText } from '../i18n/revision.ts';

/** Everything a picture depends on besides the chart itself. */
export interface ExportContext {
  readonly edition: Edition;
  readonly lang: Lang;
  readonly size: SheetSize;
  readonly timed?: Timed;
}

/** `program-ls-medicines.slide.svg`; `ending` begins with its dot. No id holds one. */
export function exportFile(chart: string, size: SheetSize, ending: string): string {
  return chart.replace(':', '-') + (size === 'shown' ? '' : `.${size}`) + ending;
}

/** The plans whose rows a chart shows. */
export function plansOf(subject: Subject): readonly Plan[] {
  switch (subject.kind) {
    case 'atlas':
      return subject.atlas.plans;
    case 'plan':
    case 'programs':
      return [subject.plan];
    case 'program':
      return [subject.program.plan];
    case 'lineage':
      return [subject.project.program.plan];
    case 'organization':
      return [...new Set(projectsOf(subject.organization).map(({ program }) => program.plan))];
    case 'outlook':
      return [...new Set(subject.projects.map(({ program }) => program.plan))];
  }
}

/** Of all data where it shows all, else of its plan's. */
function versionOf(subject: Subject, { versionOf: of }: Edition): string {
  const [plan, ...others] = plansOf(subject);
  return of(plan && others.length === 0 && subject.kind !== 'atlas' ? plan : null);
}

/** The page that says more. */
export function placeOf(subject: Subject): Place {
  switch (subject.kind) {
    case 'atlas':
      return { page: 'home' };
    case 'plan':
    case 'programs':
      return { page: 'plan', id: subject.plan.id };
    case 'program':
      return { page: 'plan', id: subject.program.plan.id };
    case 'lineage':
      return { page: 'project', id: subject.project.id };
    case 'organization':
      return { page: 'organization', id: subject.organization.id };
    case 'outlook':
      return { page: 'outlook' };
  }
}

function headingOf(subject: Subject, lang: Lang): { kicker: string; title: string } {
  switch (subject.kind) {
    case 'atlas':
      return { kicker: wordsIn(lang).site.name, title: chartWords(lang).atlas };
    case 'plan':
    case 'programs':
      return { kicker: wordsIn(lang).site.tagline, title: pick(subject.plan.name, lang) };
    case 'program': {
      const { plan, no, name } = subject.program;
      return {
        kicker: pick(plan.name, lang),
        title: [no, pick(name, lang)].filter(Boolean).join(' '),
      };
    }
    case 'lineage': {
      const { program, name } = subject.project;
      return {
        kicker: [pick(program.plan.name, lang), pick(program.name, lang)].join(' · '),
        title: chartWords(lang).lineageOf(pick(name, lang)),
      };
    }
    case 'organization': {
      const { projectsOf: title } = chartWords(lang);
      return {
        kicker: wordsIn(lang).site.tagline,
        title: title(pick(subject.organization.name, lang)),
      };
    }
    case 'outlook':
      return { kicker: wordsIn(lang).site.tagline, title: chartWords(lang).outlook };
  }
}

export function footerOf(subject: Subject, { edition, lang }: ExportContext): string[] {
  const { site, footer } = wordsIn(lang);
  const words = exportWords(lang);
  const revisions = plansOf(subject).flatMap((plan) => {
    const revision = revisionText(plan, lang);
    return revision ? [words.revision(pick(plan.short, lang), revision)] : [];
  });
  return [
    site.madeFrom,
    ...revisions,
    words.notOfficial,
    footer.dataVersion(versionOf(subject, edition)),
    footer.builtFor(dayText(edition.day, lang)),
    site.name,
  ];
}

/** Of the place that says more, whole; `null` where the site does not know its own. */
export function addressOf(subject: Subject, { edition, lang }: ExportContext): string | null {
  const address = edition.addresses.urlOf(placeOf(subject), lang);
  return address && subject.kind === 'program' ? `${address}#${subject.program.id}` : address;
}

/** `null` where the chart does not fit the size. */
export function sheetOf(subject: Subject, context: ExportContext, density?: Density): Sheet | null {
  const { edition, lang, size, timed } = context;
  const texts = {
    ...headingOf(subject, lang),
    footer: footerOf(subject, context),
    joint: exportWords(lang).joint,
    address: addressOf(subject, context),
  };
  const { day: today, range, metrics } = edition;
  return composeSheet(
    subject,
    size,
    texts,
    composeOptions(subject, { lang, today, range, metrics, density, timed }),
  );
}
