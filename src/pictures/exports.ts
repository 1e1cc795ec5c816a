/**
 * The pictures of charts that stand alone: which charts there are, and each of them as an SVG file
 * in a size and a language. The site's build and the command line both make them here.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { exploreWords } from '../i18n/explore-words.ts';
import { exportWords } from '../i18n/export-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Density } from '../layout/index.ts';
import type { Atlas, Plan } from '../model/atlas.ts';
import { escapeText } from '../render/svg/markup.ts';
import { renderSheet, type SheetFacts } from '../render/svg/index.ts';
import { chartId, composeSheet, type Sheet, type SheetSize, type Subject } from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import { embeddedFonts } from '../fonts/embedded-fonts.ts';
import type { Place } from '../site/paths.ts';
import { revisionText } from '../i18n/revision.ts';
import { SITE_METRICS } from '../scene/fonts/text-metrics.ts';

/** Everything a picture depends on besides the chart itself. */
export interface ExportContext {
  readonly lang: Lang;
  readonly size: SheetSize;
  /** ISO; the line of today. */
  readonly day: string;
  readonly version: string;
  /** The address of a page, or `null` where the site's is not known. */
  readonly addressOf: (place: Place) => string | null;
}

/** By `atlas`, `plan:ID`, `program:ID`, `project:ID`. */
export function exportSubjects(atlas: Atlas): ReadonlyMap<string, Subject> {
  const subjects: Subject[] = [
    { kind: 'atlas', atlas },
    ...atlas.plans.map((plan) => ({ kind: 'plan', plan }) as const),
    ...atlas.programs.map((program) => ({ kind: 'program', program }) as const),
    ...atlas.projects.map((project) => ({ kind: 'lineage', project }) as const),
  ];
  return new Map(subjects.map((subject) => [chartId(subject), subject]));
}

/** `program-ls-medicines.slide.svg`; `ending` begins with its dot. No id holds one. */
export function exportFile(chart: string, size: SheetSize, ending: string): string {
  return chart.replace(':', '-') + (size === 'shown' ? '' : `.${size}`) + ending;
}

function plansOf(subject: Subject): readonly Plan[] {
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
  }
}

function placeOf(subject: Subject): Place {
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
      return { kicker: pick(plan.name, lang), title: `${no} ${pick(name, lang)}` };
    }
    case 'lineage': {
      const { program, name } = subject.project;
      return {
        kicker: [pick(program.plan.name, lang), pick(program.name, lang)].join(' · '),
        title: chartWords(lang).lineageOf(pick(name, lang)),
      };
    }
  }
}

function footerOf(subject: Subject, { lang, version, day }: ExportContext): string[] {
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
    footer.dataVersion(version),
    footer.builtFor(dayText(day, lang)),
    site.name,
  ];
}

/** `null` where the chart does not fit the size. */
export function sheetOf(subject: Subject, context: ExportContext, density?: Density): Sheet | null {
  const { lang, size, day } = context;
  const isOverview = subject.kind === 'atlas' || subject.kind === 'plan';
  const texts = {
    ...headingOf(subject, lang),
    footer: footerOf(subject, context),
    joint: exportWords(lang).joint,
  };
  return composeSheet(subject, size, texts, {
    lang,
    density: density ?? (isOverview ? 'overview' : 'normal'),
    today: day,
    metrics: SITE_METRICS,
    axis: isOverview ? 'plan' : 'every',
  });
}

function factsOf(subject: Subject, sheet: Sheet, context: ExportContext): SheetFacts {
  const { lang, day } = context;
  const { site } = wordsIn(lang);
  const address = context.addressOf(placeOf(subject));
  return {
    title: sheet.scene.title,
    description: sheet.scene.description,
    lang,
    creator: site.name,
    source: site.madeFrom,
    rights: [...footerOf(subject, context), site.licence, exportWords(lang).font],
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    page: address && subject.kind === 'program' ? `${address}#${subject.program.id}` : address,
    date: day,
  };
}

/** What the note of a filtered picture may say, as text elements. */
function noteCharacters(subject: Subject, lang: Lang): string {
  const { answer, facet, chosen, shownOnly, separator, or } = exploreWords(lang);
  const named =
    subject.kind === 'atlas'
      ? [
          ...subject.atlas.plans.map(({ short }) => short),
          ...subject.atlas.programs.map(({ name }) => name),
        ]
      : [];
  const said = [
    ...[...Object.values(facet), ...Object.values(answer), separator, or],
    ...named.map((name) => pick(name, lang)),
    shownOnly(chosen('', '')),
  ];
  return `<text>${escapeText(said.join(''))}</text>`;
}

/**
 * All sizes of a chart carry one cut of the font: that of the chart as shown, of what a reader may
 * have it say in detail and of the note a filtered picture carries. It is cut once.
 */
export async function exportSvg(
  subject: Subject,
  sheet: Sheet,
  context: ExportContext,
  isTransparent = false,
): Promise<string> {
  const options = { facts: factsOf(subject, sheet, context), isTransparent };
  const shown = sheetOf(subject, { ...context, size: 'shown' }) ?? sheet;
  // A lineage is never filtered.
  const isFiltered = subject.kind !== 'lineage';
  const detailed = isFiltered && sheetOf(subject, { ...context, size: 'shown' }, 'detailed');
  const drafts = [shown, sheet, ...(detailed ? [detailed] : [])].map((draft) =>
    renderSheet(draft, { ...options, fontFaces: '' }),
  );
  return renderSheet(sheet, {
    ...options,
    fontFaces: await embeddedFonts(
      drafts.join('') + (isFiltered ? noteCharacters(subject, context.lang) : ''),
    ),
  });
}
