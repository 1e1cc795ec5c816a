/**
 * The pictures of charts that stand alone: each of them on a sheet of a size and a language. The
 * site's files and the command line's both begin here.
 */
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { siteWords } from '../i18n/site-words.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Density } from '../layout/index.ts';
import { composeOptions } from '../core/index.ts';
import {
  composeSheet,
  yearsShown,
  type Sheet,
  type SheetSize,
  type Subject,
  type Timed,
} from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import type { Edition } from '../site/edition.ts';
import { revisionText } from '../i18n/revision.ts';
import { subjectFacts } from './subject-facts.ts';

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

/** Of all data where it shows all, else of its plan's. */
function versionOf(subject: Subject, { versionOf: of }: Edition): string {
  const [plan, ...others] = subjectFacts(subject).plans;
  return of(plan && others.length === 0 && subject.kind !== 'atlas' ? plan : null);
}

export function footerOf(subject: Subject, { edition, lang }: ExportContext): string[] {
  const site = siteWords(edition.atlas.site, lang);
  const [credit, ...others] = site.provenance;
  const { footer } = wordsIn(lang);
  const words = exportWords(lang);
  const revisions = subjectFacts(subject).plans.flatMap((plan) => {
    const revision = revisionText(plan, lang);
    return revision ? [words.revision(pick(plan.short, lang), revision)] : [];
  });
  return [
    ...(credit === undefined ? [] : [credit]),
    ...revisions,
    ...others,
    footer.dataVersion(versionOf(subject, edition)),
    footer.builtFor(dayText(edition.day, lang)),
    site.name,
  ];
}

/** Of the place that says more, whole; `null` where the site does not know its own. */
export function addressOf(subject: Subject, { edition, lang }: ExportContext): string | null {
  return edition.addresses.urlOf(subjectFacts(subject).place, lang);
}

/** `null` where the chart does not fit the size. */
export function sheetOf(subject: Subject, context: ExportContext, density?: Density): Sheet | null {
  const { edition, lang, size, timed } = context;
  const texts = {
    ...subjectFacts(subject).heading(lang, siteWords(edition.atlas.site, lang)),
    footer: footerOf(subject, context),
    joint: exportWords(lang).joint,
    address: addressOf(subject, context),
  };
  const { day: today, range: widest, metrics } = edition;
  const isOverview = subject.kind === 'atlas' || subject.kind === 'plan';
  const shown = density ?? (isOverview ? 'overview' : 'normal');
  const range = yearsShown(subject, { lang, density: shown, today, widest });
  return composeSheet(
    subject,
    size,
    texts,
    composeOptions(subject, { lang, today, range, metrics, density, timed }),
  );
}
